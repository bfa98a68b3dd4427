import { Argument } from './commander.js';
import type { DefineCommand } from './define-command.js';
import { addEvaluateOptions, type EvaluateOptions } from './evaluate-options.js';
import { examples } from './help.js';
import { refuseOptions } from './usage-checks.js';

/** Defines the command `evaluate`. */
export const defineEvaluate: DefineCommand = (command, surroundings, done) => {
  command
    .description(
      'Measures accuracy against gold annotations. reading: folders of pages with an expected.json beside each. sentiment: JSON lines or CSV with texts and their labels or scores. events: JSON lines with passages and their events. aspects: JSON lines or CSV with texts, a term in each, and what is said of it.',
    )
    .addArgument(
      new Argument('<kind>', 'what is measured').choices(['reading', 'sentiment', 'events', 'aspects']),
    )
    .argument('<gold...>', 'files and folders of gold annotations');
  addEvaluateOptions(command);
  command.addHelpText(
    'after',
    examples([
      'tesla-sentiment evaluate reading fixtures/threads',
      'tesla-sentiment evaluate sentiment labelled.jsonl',
      'tesla-sentiment evaluate sentiment -f json --layer rules labelled.csv',
      'tesla-sentiment evaluate events annotated.jsonl',
      'tesla-sentiment evaluate aspects --split test terms.jsonl',
    ]),
  );
  command.action(async (kind: string, gold: string[]) => {
    const options = command.opts<EvaluateOptions>();
    const refuse = (names: readonly (keyof EvaluateOptions)[], use: string): void =>
      refuseOptions(command, names, `for ${use}, but ${kind} is measured`);
    if (kind !== 'sentiment' && kind !== 'aspects') refuse(['model'], 'sentiment and aspects');
    if (kind === 'reading') refuse(['layer'], 'sentiment, aspects and events');
    if (kind !== 'aspects') refuse(['split'], 'aspects');
    if (kind !== 'events') refuse(['profile', 'eventModel'], 'events');
    if (kind === 'sentiment') {
      const { measureSentiment } = await import('./measure-sentiment.js');
      done(await measureSentiment(gold, options, surroundings));
      return;
    }
    if (kind === 'events') {
      const { measureEvents } = await import('./measure-events.js');
      done(await measureEvents(gold, options, surroundings));
      return;
    }
    if (kind === 'aspects') {
      const { measureAspects } = await import('./measure-aspects.js');
      done(await measureAspects(gold, options, surroundings));
      return;
    }
    const { measureReading } = await import('./measure-reading.js');
    done(await measureReading(gold, options, surroundings));
  });
};
