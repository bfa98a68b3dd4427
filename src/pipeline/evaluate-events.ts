import type { JudgedPassage, JudgedPassages } from '../model/event-figures.js';
import { openAnalyzer, type StandardInput } from '../pipeline.js';
import { isProblem, type Problem } from '../problem.js';
import type { Settings } from '../settings.js';
import { readDocuments } from '../source/read-documents.js';

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
  for (const input of inputs) {
    for await (const document of readDocuments(input, stdin, settings)) {
      if (isProblem(document)) {
        yield document;
        continue;
      }
      const passages: JudgedPassage[] = [];
      for (const passage of goldPassages(document, settings)) {
        if (isProblem(passage)) yield passage;
        else {
          const { gold, text, thread } = passage;
          passages.push({ gold, found: readingOfThread(await analyzer.analyze(thread), text) });
        }
      }
      if (passages.length > 0) yield { name: document.source, passages };
    }
  }
}
