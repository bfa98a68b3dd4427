import type { GoldTerm, JudgedTerm, JudgedTerms } from '../model/aspect-figures.js';
import type { StandardInput } from '../pipeline.js';
import { isProblem, type Problem } from '../problem.js';
import type { Settings } from '../settings.js';
import { readModel } from '../source/read-resource.js';
import { readGoldFiles } from './gold-files.js';

/**
 * Reads terms that humans labelled, a file at a time, and judges each in its text.
 * @param inputs paths of files and folders, or `-` for `stdin`
 * @param split only the terms of this part of the data, `null` for all
 */
export async function* evaluateAspects(
  inputs: Iterable<string>,
  stdin: StandardInput,
  settings: Settings,
  split: string | null,
): AsyncGenerator<JudgedTerms | Problem> {
  const [{ goldAspects }, { createTermJudge }, model] = await Promise.all([
    import('../reader/tables/gold-aspects.js'),
    import('../analysis/aspects/term-judge.js'),
    readModel(settings.model),
  ]);
  const judge = createTermJudge(settings, model);
  const goldOf = (document: Parameters<typeof goldAspects>[0]) => goldAspects(document, split);
  for await (const file of readGoldFiles(inputs, stdin, settings, goldOf)) {
    if (isProblem(file)) {
      yield file;
      continue;
    }
    const byText = new Map<string, GoldTerm[]>();
    for (const term of file.gold) {
      const known = byText.get(term.text);
      if (known === undefined) byText.set(term.text, [term]);
      else known.push(term);
    }
    const terms: JudgedTerm[] = [];
    for (const [text, gold] of byText) {
      for (const [at, found] of judge(text, gold).entries()) {
        const label = gold[at]?.label;
        if (label !== undefined) terms.push({ label, ...found });
      }
    }
    yield { name: file.name, terms };
  }
}
