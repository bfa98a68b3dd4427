import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAnalyzer } from '../../../src/analysis/index.js';
import { threadOfText } from '../../../src/pipeline.js';
import { readBaseline } from '../../../src/source/read-baseline.js';
import { readProfile } from '../../../src/source/read-profile.js';
import { readModels } from '../../../src/source/read-resource.js';
import { checkAnalysis } from '../check-thread.js';
import { refusingUsage } from '../refusing-usage.js';
import { settings } from '../settings.js';
import { withinTime } from '../within-time.js';

const file = join(mkdtempSync(join(tmpdir(), 'fuzz-')), 'profile.json');
const models = await readModels(settings);
const text = 'The duty officer of Brightwing refused a refund for my lost bag. Ines called and apologised.';

/** Files of options, which are profiles or earlier runs; what is taken is used. */
export function fuzz(bytes: Uint8Array): Promise<void> {
  return withinTime(async () => {
    writeFileSync(file, bytes);
    await refusingUsage(() => readBaseline(file));
    const profile = await refusingUsage(() => readProfile(file));
    if (profile === null) return;
    const analyzer = createAnalyzer(
      { ...settings, sentimentLayers: 'rules', eventLayers: 'rules' },
      models,
      profile,
    );
    checkAnalysis(await analyzer.analyze(threadOfText('fuzz', text)));
  });
}
