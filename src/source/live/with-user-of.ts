/** An address with the name and password of another one, if both are of the same site; without any if they are not. */
export function withUserOf(address: URL, from: URL): URL {
  const own = new URL(address);
  const isSame = own.origin === from.origin;
  own.username = isSame ? from.username : '';
  own.password = isSame ? from.password : '';
  return own;
}
