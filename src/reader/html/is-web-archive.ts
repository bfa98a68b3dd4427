/**
 * Whether a text is a page that a browser saved as a web archive: mail headers and the type `multipart/related`
 * (RFC 2557).
 */
export function isWebArchive(text: string): boolean {
  const opening = text.slice(0, 2000);
  return (
    /^[A-Z][\w-]{1,40}:[ \t]/i.test(opening) &&
    /^mime-version:/im.test(opening) &&
    /^content-type:\s{0,4}multipart\/related/im.test(opening)
  );
}
