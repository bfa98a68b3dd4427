import type {
  AspectFigures,
  JudgedTerm,
  JudgedTerms,
  TermMeasures,
  TermSum,
} from '../../model/aspect-figures.js';
import { type LabelPair, labelFigures, labels } from '../sentiment/label-figures.js';

/** Measures what was found of terms against what their whole sentences say, file by file and all together. */
export function measureAspects(judged: readonly JudgedTerms[]): AspectFigures {
  return {
    files: judged.map(({ name, terms }) => sumOf(name, terms)),
    all: sumOf(
      'all',
      judged.flatMap(({ terms }) => terms),
    ),
  };
}

function sumOf(name: string, terms: readonly JudgedTerm[]): TermSum {
  return {
    name,
    ...measuresOf(terms),
    notScored: terms.filter(({ found }) => found === null).length,
    alone: measuresOf(terms.filter(({ several }) => !several)),
    several: measuresOf(terms.filter(({ several }) => several)),
    labels: labelFigures(pairsOf(terms, 'found')),
  };
}

function pairsOf(terms: readonly JudgedTerm[], side: 'found' | 'sentence'): readonly LabelPair[] {
  return terms.map((term) => [term.label, term[side]?.label ?? 'neutral']);
}

function measuresOf(terms: readonly JudgedTerm[]): TermMeasures {
  const [byTerm, bySentence] = [pairsOf(terms, 'found'), pairsOf(terms, 'sentence')];
  return {
    terms: terms.length,
    accuracy: accuracyOf(byTerm),
    macroF1: macroF1Of(byTerm),
    sentenceAccuracy: accuracyOf(bySentence),
    sentenceMacroF1: macroF1Of(bySentence),
  };
}

function accuracyOf(pairs: readonly LabelPair[]): number | null {
  if (pairs.length === 0) return null;
  return pairs.filter(([gold, found]) => gold === found).length / pairs.length;
}

function macroF1Of(pairs: readonly LabelPair[]): number | null {
  const figures = labelFigures(pairs);
  const known = labels.flatMap((label) => figures[label].f1 ?? []);
  return known.length === 0 ? null : known.reduce((sum, f1) => sum + f1, 0) / known.length;
}
