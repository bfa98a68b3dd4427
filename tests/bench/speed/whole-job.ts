import { join } from 'node:path';
import { shown, times } from './figures.js';
import type { Measure, Row, Setting } from './row.js';
import { program, script } from './run-child.js';
import { timeChildren } from './time-children.js';

const ofParts = 1.35;

/** CSV in, CSV out against csv-parse, the same analysis and csv-stringify alone. */
export const wholeJob: Measure = { name: 'job', run: measure };

async function measure({ corpus, folder, scale }: Setting): Promise<readonly Row[]> {
  const out = join(folder, 'job.csv');
  const taken = await timeChildren(
    {
      ours: [program, 'analyze', corpus.csv, '-o', out, '--jobs', '1', '-q'],
      parts: [script('bare-job'), corpus.csv, join(folder, 'parts.csv')],
    },
    scale.runs,
  );
  const seconds = (milliseconds: number) => `${shown(milliseconds / 1000, 2)} s`;
  return [
    {
      measure: 'whole job, CSV to CSV, against the sum of its parts',
      bar: `≤ ${ofParts} ×`,
      figure: `${times(taken.ours, taken.parts)}, ${seconds(taken.ours)}`,
      peer: seconds(taken.parts),
      holds: taken.ours / taken.parts <= ofParts,
    },
  ];
}
