import { UsageError } from '../errors.js';
import { Argument } from './commander.js';
import type { DefineCommand } from './define-command.js';
import { addEvaluateOptions, type EvaluateOptions } from './evaluate-options.js';
import { examples } from './help.js';

/** Defines the command `evaluate`. */
export const defineEvaluate: DefineCommand = (command, surroundings, done) => {
  command
    .description(
      'Measures accuracy against gold annotations. reading: folders of pages with an expected.json beside each. sentiment: JSON lines or CSV with texts and their labels or scores. events: JSON lines with passages and their events.',
    )
    .addArgument(new Argument('<kind>', 'what is measured').choices(['reading', 'sentiment', 'events']))
    .argument('<gold...>', 'files and folders of gold annotations');
  addEvaluateOptions(command);
  command.addHelpText(
    'after',
    examples([
      'tesla-sentiment evaluate reading fixtures/threads',
      'tesla-sentiment evaluate sentiment labelled.jsonl',
      'tesla-sentiment evaluate sentiment -f json --layer rules labelled.csv',
      'tesla-sentiment evaluate events annotated.jsonl',
    ]),
  );
  command.action(async (kind: string, gold: string[]) => {
    const options = command.opts<EvaluateOptions>();
    const refuse = (names: readonly string[], use: string): void => {
      for (const name of names) {
        if (command.getOptionValueSource(name) === 'cli')
          throw new UsageError(`--${name} is for ${use}, but ${kind} is measured`);
      }
    };
    if (kind !== 'sentiment') refuse(['layer', 'model'], 'sentiment');
    if (kind !== 'events') refuse(['profile'], 'events');
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
    const { measureReading } = await import('./measure-reading.js');
    done(await measureReading(gold, options, surroundings));
  });
};
