/** What a page, or a piece of one, begins with. */
const openings =
  /^<(?:!--|(?:!doctype|\?xml|html|head|body|title|meta|link|script|style|div|main|header|nav|section|article|aside|form|table|tbody|tr|td|ul|ol|li|dl|p|h[1-6]|a|b|i|span|font|center|blockquote|br|img|em|strong|footer|figure|details|noscript|label|button|time|dt|dd|pre|[a-z]+-[a-z-]{1,40})(?:[\s/>]|$))/i;

/** So many lines without any tag below the last end tag are no rest of a page. */
const plainLines = 10;

/** Whether a printed page goes on below: text browsers print what stands in `noscript` with its tags. */
function goesOnAsText(text: string): boolean {
  const end = text.lastIndexOf('</');
  if (end < 0) return false;
  const rest = text.slice(end + 2);
  return !/<[a-z!]/iu.test(rest) && rest.split('\n').filter((line) => line.trim() !== '').length > plainLines;
}

/** Whether a text is HTML; a text that merely holds a tag somewhere, or some HTML above other words, is not. */
export function looksLikeHtml(text: string): boolean {
  return openings.test(text.slice(0, 4096).trimStart()) && !goesOnAsText(text);
}
