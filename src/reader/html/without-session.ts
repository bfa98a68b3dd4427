/**
 * An address without the session that phpBB, SMF and others write into it (`sid`, `PHPSESSID`, `s`), so that the
 * same page has one address.
 */
export function withoutSession(address: string | null): string | null {
  if (address === null) return null;
  const [path = '', ...fragment] = address.split('#');
  const [base = '', ...query] = path.split('?');
  const separator = query.join('?').includes(';') ? ';' : '&';
  const kept = query
    .join('?')
    .split(/[&;]/u)
    .filter((part) => part !== '' && !/^(?:sid|PHPSESSID|s)=[0-9a-z]{16,}$/iu.test(part));
  const search = kept.length === 0 ? '' : `?${kept.join(separator)}`;
  return [`${base}${search}`, ...fragment].join('#');
}
