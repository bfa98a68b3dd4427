/** What a page, or a piece of one, begins with. */
const openings =
  /^<(?:!--|(?:!doctype|\?xml|html|head|body|title|meta|link|script|style|div|main|header|nav|section|article|aside|form|table|tbody|tr|td|ul|ol|li|dl|p|h[1-6]|a|b|i|span|font|center|blockquote|br|img|em|strong|footer|figure|details|noscript|label|button|time|dt|dd|pre|[a-z]+-[a-z-]{1,40})(?:[\s/>]|$))/i;

/** Whether a text is HTML; a text that merely holds a tag somewhere is not. */
export function looksLikeHtml(text: string): boolean {
  return openings.test(text.slice(0, 4096).trimStart());
}
