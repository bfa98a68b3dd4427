/** What mail has that was sent, and a page that was saved has not. */
const sent = /^(?:message-id|received|to|newsgroups|references|return-path|delivered-to):/im;

/**
 * Whether a text is a page that a browser saved as a web archive: mail headers and the type `multipart/related`
 * (RFC 2557).
 */
export function isWebArchive(text: string): boolean {
  const [opening = ''] = text.slice(0, 2000).split('\n\n', 1);
  return (
    !sent.test(opening) &&
    /^[A-Z][\w-]{1,40}:[ \t]/i.test(opening) &&
    /^mime-version:/im.test(opening) &&
    /^content-type:\s{0,4}multipart\/related/im.test(opening)
  );
}
