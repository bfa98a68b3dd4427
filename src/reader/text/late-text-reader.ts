import { looksLikeHtml } from '../html/looks-like-html.js';
import type { LateReader } from '../reader.js';

/** Any text that is not HTML can be read, but every other reader that recognises it knows it better. */
const lastResort = 0.1;

/** Reads threads that were copied or printed as plain text; the manners of all boards are loaded only then. */
export const lateTextReader: LateReader = {
  platform: 'text',
  name: 'plain text',
  detect: ({ text }) => (looksLikeHtml(text) ? 0 : lastResort),
  async *read(document, settings) {
    const { readText } = await import('./text-reader.js');
    yield* readText(document, settings);
  },
};
