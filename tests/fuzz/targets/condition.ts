import { createGate } from '../../../src/gate/gate.js';
import { verdictText } from '../../../src/gate/verdict-text.js';
import { openAnalyzer, threadOfText } from '../../../src/pipeline.js';
import { refusingUsage } from '../refusing-usage.js';
import { settings } from '../settings.js';
import { withinTime } from '../within-time.js';

const text = 'The screen died and nobody called me back. They refused a refund. Great car though!';
const thread = await (await openAnalyzer(settings)).analyze(threadOfText('fuzz', text));

/** Conditions of `--fail-on`, one a line, of all threads and of each, with an earlier run and without. */
export function fuzz(bytes: Uint8Array): Promise<void> {
  return withinTime(async () => {
    const conditions = new TextDecoder().decode(bytes).split('\n');
    for (const per of ['all', 'thread'] as const) {
      for (const baseline of [null, [thread]]) {
        const gate = await refusingUsage(() => createGate({ conditions, per, baseline }));
        gate?.add(thread);
        for (const verdict of gate?.verdicts() ?? []) verdictText(verdict);
      }
    }
  });
}
