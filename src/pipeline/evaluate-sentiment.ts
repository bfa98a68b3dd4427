import type { JudgedFile, JudgedText } from '../model/sentiment-figures.js';
import { openAnalyzer, type StandardInput, threadOfText } from '../pipeline.js';
import { isProblem, type Problem } from '../problem.js';
import type { Settings } from '../settings.js';
import { readGoldFiles } from './gold-files.js';

/**
 * Reads texts that humans labelled, a file at a time, and scores each as the own words of the only post of a thread.
 * @param inputs paths of files and folders, or `-` for `stdin`
 */
export async function* evaluateSentiment(
  inputs: Iterable<string>,
  stdin: StandardInput,
  settings: Settings,
): AsyncGenerator<JudgedFile | Problem> {
  const { goldTexts } = await import('../reader/tables/gold-texts.js');
  const analyzer = await openAnalyzer(settings);
  for await (const file of readGoldFiles(inputs, stdin, settings, goldTexts)) {
    if (isProblem(file)) {
      yield file;
      continue;
    }
    const texts: JudgedText[] = [];
    for (const { text, label, score } of file.gold) {
      const { posts } = await analyzer.analyze(threadOfText('text', text));
      texts.push({ label, score, found: posts[0]?.sentiment ?? null });
    }
    yield { name: file.name, texts };
  }
}
