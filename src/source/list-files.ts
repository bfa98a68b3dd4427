import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';

/** The extensions of what a folder may hold for us; the rest of a saved page is pictures and scripts. */
const readExtensions = new Set(
  '.html .htm .xhtml .shtml .php .txt .text .json .jsonl .ndjson .csv .tsv .eml .mbox'.split(' '),
);

/** The folders in which a maildir keeps its mail, one message a file, under names without an extension. */
const maildirFolders = new Set(['cur', 'new']);

/** `1370341872.M5P42.host:2,S`: the moment of delivery stands first (https://cr.yp.to/proto/maildir.html). */
const maildirName = /^\d{6,}\./;

/** Numbers in names count as numbers: `page-2` before `page-10`. The same in every locale. */
const collator = new Intl.Collator('en', { numeric: true });

/** The order of two names of files. */
export function byName(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : 1);
}

/**
 * The files of a folder and of the folders in it that may hold threads, in the order of their names. Hidden
 * ones, `node_modules`, and the `…_files` folders of saved pages are left out; links to folders are not followed.
 * @throws Error what the file system says when a folder cannot be listed
 */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: string[] = [];
  const isMaildir = maildirFolders.has(basename(folder));
  for (const entry of entries.sort((a, b) => byName(a.name, b.name))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) {
      if (entry.name.endsWith('_files')) continue;
      for (const file of await listFiles(path)) files.push(file);
    } else if (readExtensions.has(extname(entry.name).toLowerCase())) files.push(path);
    else if (isMaildir && maildirName.test(entry.name)) files.push(path);
  }
  return files;
}
