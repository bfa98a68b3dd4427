// npm run passages -- DATA_FOLDER OUT_FOLDER: joins fixtures/annotations with the public texts that they annotate, into
// gold for `evaluate events`, a file a set. A row whose text is not there, or is another, is named and left out.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AnnotatedPassage, annotatedPassage } from './annotated-passage.js';
import { readAnnotation } from './annotation.js';
import { setTexts } from './set-texts.js';

const annotations = 'fixtures/annotations';
const ending = '.txt';

const [, , data, out] = process.argv;
if (data === undefined || out === undefined)
  throw new Error('name two folders: npm run passages -- DATA_FOLDER OUT_FOLDER');
await mkdir(out, { recursive: true });
const files = (await readdir(annotations)).filter((name) => name.endsWith(ending)).sort();
for (const file of files) {
  const set = file.slice(0, -ending.length);
  const left = (place: string, reason: string) => process.stderr.write(`${set}: ${place}: ${reason}\n`);
  const texts = await setTexts(data, set);
  const passages: AnnotatedPassage[] = [];
  const lines = (await readFile(join(annotations, file), 'utf8')).split('\n');
  for (const [index, line] of lines.entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const annotation = readAnnotation(line);
    if (annotation === null) {
      left(`line ${index + 1}`, 'this is no annotation');
      continue;
    }
    const text = texts.get(annotation.row);
    const passage = text === undefined ? null : annotatedPassage(set, annotation, text);
    if (passage === null)
      left(`row ${annotation.row}`, text === undefined ? 'it is not in the set' : 'its text is too short');
    else passages.push(passage);
  }
  await writeFile(
    join(out, `${set}.jsonl`),
    passages.map((passage) => `${JSON.stringify(passage)}\n`).join(''),
  );
  process.stdout.write(`${set}: ${passages.length} passages\n`);
}
