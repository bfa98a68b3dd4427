import type { Document } from '../model/document.js';
import type { JudgedPassage, JudgedPassages } from '../model/event-figures.js';
import { openAnalyzer, type StandardInput } from '../pipeline.js';
import { isProblem, type Problem } from '../problem.js';
import type { Settings } from '../settings.js';
import { readGoldFiles } from './gold-files.js';

/**
 * Reads passages whose events humans annotated, a file at a time, and analyses each as the only post of a thread.
 * @param inputs paths of files and folders, or `-` for `stdin`
 */
export async function* evaluateEvents(
  inputs: Iterable<string>,
  stdin: StandardInput,
  settings: Settings,
): AsyncGenerator<JudgedPassages | Problem> {
  const { goldPassages } = await import('../reader/tables/gold-passages.js');
  const { readingOfThread } = await import('../evaluate/index.js');
  const analyzer = await openAnalyzer(settings);
  const passagesOf = (document: Document) => goldPassages(document, settings);
  for await (const file of readGoldFiles(inputs, stdin, settings, passagesOf)) {
    if (isProblem(file)) {
      yield file;
      continue;
    }
    const passages: JudgedPassage[] = [];
    for (const { gold, text, thread } of file.gold)
      passages.push({ gold, found: readingOfThread(await analyzer.analyze(thread), text) });
    yield { name: file.name, passages };
  }
}
