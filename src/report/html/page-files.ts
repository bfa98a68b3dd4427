import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The files beside this one that pages are made with: those of every page, and what those of rows add. */
export type PageFileName = 'page-style.css' | 'page-script.js' | 'rows-style.css' | 'rows-script.js';

/** A style or a script of a page with the hash by which the page's policy lets it run. */
export interface PageFile {
  readonly kind: 'style' | 'script';
  readonly text: string;
  /** As `Content-Security-Policy` names it. */
  readonly hash: string;
}

/** Reads a file that stands beside this one, as a browser takes it; its text must not hold `</`. */
export function readPageFile(name: PageFileName): PageFile {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
  const hash = createHash('sha256').update(text).digest('base64');
  return { kind: name.endsWith('.css') ? 'style' : 'script', text, hash: `'sha256-${hash}'` };
}
