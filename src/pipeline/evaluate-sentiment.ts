import type { JudgedFile, JudgedText } from '../model/sentiment-figures.js';
import { openAnalyzer, type StandardInput, threadOfText } from '../pipeline.js';
import { isProblem, type Problem } from '../problem.js';
import type { Settings } from '../settings.js';
import { readDocuments } from '../source/read-documents.js';

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
  for (const input of inputs) {
    for await (const document of readDocuments(input, stdin, settings)) {
      if (isProblem(document)) {
        yield document;
        continue;
      }
      const texts: JudgedText[] = [];
      for (const gold of goldTexts(document)) {
        if (isProblem(gold)) {
          yield gold;
          continue;
        }
        const { posts } = await analyzer.analyze(threadOfText('text', gold.text));
        texts.push({ label: gold.label, score: gold.score, found: posts[0]?.sentiment ?? null });
      }
      if (texts.length > 0) yield { name: document.source, texts };
    }
  }
}
