// A child of the bench: the bare parts of a whole job, CSV in, CSV out, one after the other and nothing else.
// node bare-job.js IN OUT
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { threadOfText } from '../../../src/pipeline.js';
import { openAnalysis } from './open-parts.js';

const [, , input = '', output = ''] = process.argv;
const rows: readonly Readonly<Record<string, string>>[] = parse(readFileSync(input), { columns: true });
const { analyze } = await openAnalysis();
const written: (readonly unknown[])[] = [];
for (const [at, row] of rows.entries()) {
  const { posts } = await analyze(threadOfText(String(at), row.text ?? row.message ?? ''));
  for (const { number, text, sentiment, events } of posts)
    written.push([at, number, sentiment?.label, sentiment?.score, events.join(';'), text]);
}
writeFileSync(output, stringify(written));
