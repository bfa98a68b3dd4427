const zeros = ['\u0660', '\u06f0'];

/** A text with the digits of Arabic and Persian, `۱۳۹۴`, as `1394`. */
export function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => {
    const zero = zeros.findLast((first) => digit >= first) ?? digit;
    return String(digit.charCodeAt(0) - zero.charCodeAt(0));
  });
}
