// npm run bench -- [--quick] [--only NAME] [POSTS.csv]: how fast this program is and how much memory it takes, beside
// its peers and the bare parts that it is made of. Without a file it is measured on the fixtures.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { layOut } from '../../src/report/table/layout.js';
import { analysis } from './speed/analysis.js';
import { growth } from './speed/growth.js';
import { memory } from './speed/memory.js';
import { openCorpus } from './speed/open-corpus.js';
import { reading } from './speed/reading.js';
import type { Measure, Row } from './speed/row.js';
import { quickScale, wholeScale } from './speed/scales.js';
import { sharing } from './speed/sharing.js';
import { starts } from './speed/starts.js';
import { wholeJob } from './speed/whole-job.js';

const measures: readonly Measure[] = [analysis, wholeJob, reading, starts, memory, growth, sharing];

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean' }, only: { type: 'string', multiple: true } },
  allowPositionals: true,
});
const unknown = values.only?.find((name) => !measures.some((measure) => measure.name === name));
if (unknown !== undefined) {
  process.stderr.write(`no measure ${unknown}; there are ${measures.map(({ name }) => name).join(', ')}\n`);
  process.exit(2);
}
const scale = values.quick === true ? quickScale : wholeScale;
const wanted = measures.filter(({ name }) => values.only?.includes(name) ?? true);
const folder = await mkdtemp(join(tmpdir(), 'tesla-sentiment-bench-'));
try {
  const corpus = await openCorpus(positionals[0] ?? process.env.BENCH_POSTS ?? null, folder, scale);
  const rows: Row[] = [];
  for (const measure of wanted) {
    process.stderr.write(`${measure.name} …\n`);
    rows.push(...(await measure.run({ scale, corpus, folder })));
  }
  process.stdout.write(`${corpus.name}; Node ${process.version}\n\n`);
  const columns = ['measure', 'bar', 'figure', 'against', 'holds'].map((heading) => ({
    heading,
    fill: 'right' as const,
  }));
  const cells = rows.map(({ measure, bar, figure, peer, holds }) =>
    [measure, bar, figure, peer, bar === 'none' ? '' : holds ? 'yes' : 'NO'].map((text) => ({ text })),
  );
  for (const line of layOut(columns, cells, null, String)) process.stdout.write(`${line}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
