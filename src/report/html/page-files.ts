import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The style or the script of the page with the hash by which the page's policy lets it run. */
export interface PageFile {
  readonly text: string;
  /** As `Content-Security-Policy` names it. */
  readonly hash: string;
}

/** Reads a file that stands beside this one, as a browser takes it; its text must not hold `</`. */
export function readPageFile(name: 'page-style.css' | 'page-script.js'): PageFile {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
  const hash = createHash('sha256').update(text).digest('base64');
  return { text, hash: `'sha256-${hash}'` };
}
