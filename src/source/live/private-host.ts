import { isIpAddress, isPrivateIp } from './ipaddr.js';

/**
 * Whether a host is named in a way that leads into this machine or its network: by a private address, or as
 * `localhost` (RFC 6761, section 6.3). What other names lead to is seen only when they are connected to.
 * @param host as `URL` gives it, which writes `0x7f.1` and `2130706433` as `127.0.0.1`
 */
export function isPrivateHost(host: string): boolean {
  if (isIpAddress(host)) return isPrivateIp(host);
  return /(?:^|\.)localhost\.?$/iu.test(host);
}
