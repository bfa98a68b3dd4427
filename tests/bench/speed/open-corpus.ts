import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { read } from '../../../src/pipeline.js';
import { isProblem } from '../../../src/problem.js';
import { defaultSettings } from '../../../src/settings.js';
import type { Corpus, Scale } from './row.js';

/**
 * The posts of a file as `analyze` reads it, else the passages among the fixtures, as often as it takes.
 * @param path a CSV file with a row a post, `null`: the fixtures
 * @param folder where the CSV file of the fixtures is written
 */
export async function openCorpus(path: string | null, folder: string, scale: Scale): Promise<Corpus> {
  const rows: (readonly string[])[] = [];
  for await (const thread of read([path ?? 'fixtures/passages'], process.stdin, defaultSettings)) {
    if (isProblem(thread)) continue;
    const { source, title, id } = thread;
    for (const { author, text } of thread.posts) rows.push([id ?? title ?? source, author ?? '', text]);
  }
  if (rows.length === 0) throw new Error(`there are no posts in ${path ?? 'the fixtures'}`);
  if (path !== null) return { name: `${rows.length} posts of ${path}`, texts: rows.map(textOf), csv: path };
  const made = Array.from({ length: scale.corpusPosts }, (_, at) => rows[at % rows.length] ?? []);
  const csv = join(folder, 'corpus.csv');
  await writeFile(csv, stringify([['thread', 'author', 'text'], ...made]));
  return { name: `${made.length} posts of the fixtures`, texts: made.map(textOf), csv };
}

function textOf([, , text = '']: readonly string[]): string {
  return text;
}
