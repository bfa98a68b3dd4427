import ipaddr from 'ipaddr.js';

/** The prefix behind which networks without IPv4 put its addresses (RFC 6052, section 2.1). */
const translated = ipaddr.parseCIDR('64:ff9b::/96');

/** Addresses of IPv4 as IPv6 once wrote them (RFC 4291, section 2.5.5.1): nothing public is there. */
const compatible = ipaddr.parseCIDR('::/96');

type Range = ReturnType<ReturnType<typeof ipaddr.parse>['range']>;

function rangeOf(text: string): Range {
  const address = ipaddr.process(text);
  if (address.kind() === 'ipv4') return address.range();
  if (address.match(compatible)) return 'reserved';
  return address.match(translated)
    ? ipaddr.fromByteArray(address.toByteArray().slice(12)).range()
    : address.range();
}

/** Whether a host is written as an address of IP rather than by a name; IPv6 with or without brackets. */
export function isIpAddress(host: string): boolean {
  return ipaddr.isValid(host.replace(/^\[|\]$/gu, ''));
}

/**
 * Whether an address of IP is not a public one: of this machine, of a private network, of a cloud's own services,
 * reserved, or an IPv6 address that stands for such a one of IPv4.
 */
export function isPrivateIp(address: string): boolean {
  return rangeOf(address.replace(/^\[|\]$/gu, '')) !== 'unicast';
}
