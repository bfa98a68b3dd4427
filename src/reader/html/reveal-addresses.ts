import type { Page } from './page.js';

/**
 * What Cloudflare hides as an address of mail, names and words with an `@` among them: hexadecimal digits of UTF-8,
 * of which the first byte masks the others (exclusive or). `null` when the digits are not of this kind.
 * Source: `email-decode.min.js`, which Cloudflare adds to such pages.
 */
export function revealAddress(digits: string): string | null {
  if (!/^(?:[\da-f]{2}){2,200}$/iu.test(digits)) return null;
  const [mask = 0, ...masked] = (digits.match(/../gu) ?? []).map((byte) => Number.parseInt(byte, 16));
  const bytes = Uint8Array.from(masked, (byte) => byte ^ mask);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What begins the digits in a link that has no `data-cfemail` in it. */
const inLink = '/email-protection#';

/** Writes the hidden addresses of a page where it says `[email protected]`, as a browser with scripts does. */
export function revealAddresses(page: Page): void {
  if (!page.document.text.includes('data-cfemail') && !page.document.text.includes(inLink)) return;
  for (const element of page.$(`[data-cfemail], a[href*="${inLink}"]:not(:has(*))`).toArray()) {
    const hidden = page.$(element);
    const digits = hidden.attr('data-cfemail') ?? hidden.attr('href')?.split(inLink)[1] ?? '';
    const address = /^\s*\[email\sprotected\]\s*$/u.test(hidden.text()) ? revealAddress(digits) : null;
    if (address !== null) hidden.text(address);
  }
}
