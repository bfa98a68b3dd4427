import type { PolarityEntry } from './polarity-entry.js';
import { words } from './words.js';

/** Words that carry sentiment in talk about cars and their service, and common ones that AFINN-165 lacks. */
export const polarity: readonly PolarityEntry[] = [
  // Praise
  {
    terms: words(
      'stellar phenomenal incredible exceptional exemplary superlative fabulous flawless impeccable',
    ),
    valence: 4,
  },
  { terms: words('gorgeous magnificent marvelous sublime unbeatable unmatched unrivaled'), valence: 4 },
  { terms: words('spectacular terrific splendid sensational'), valence: 4 },
  {
    terms: words('outstanding'),
    valence: 4,
    note: 'an outstanding invoice is rarer than an outstanding car',
  },
  {
    terms: words('effusive ecstatic elated stoked overjoyed psyched pumped raving smitten enamored'),
    valence: 3,
    note: 'the writer’s own state',
  },
  { terms: words('delightful delighted thrilled thrilling exhilarating addictive'), valence: 3 },
  {
    terms: words('refreshing refreshingly pleasantly seamless seamlessly flawlessly effortless effortlessly'),
    valence: 3,
  },
  { terms: words('kudos bravo props thx thankful yay woohoo yum yummy blessed hooray'), valence: 3 },
  {
    terms: words('courteous courteously attentive knowledgeable responsive accommodating'),
    valence: 2,
    note: 'staff',
  },
  {
    terms: words('professional professionally personable considerate thoughtful'),
    valence: 2,
    pos: ['ADJ', 'ADV'],
  },
  { terms: words('prompt promptly'), valence: 2, pos: ['ADJ', 'ADV'], note: 'the verb prompts a user' },
  { terms: words('polite politely hospitable welcoming diligent conscientious'), valence: 2 },
  { terms: words('goodwill loyal loyalty testament commitment patient'), valence: 2 },
  { terms: words('regard'), valence: 2, pos: ['NOUN'] },
  {
    terms: words(
      'smooth smoothly quiet quick quickly speedy swift swiftly snappy zippy nimble peppy roomy spacious',
    ),
    valence: 1.5,
    note: 'of a car or a service',
  },
  {
    terms: words('sporty sleek stylish plush comfy cozy supple crisp durable sturdy rugged versatile'),
    valence: 2,
  },
  {
    terms: words('intuitive convenient conveniently handy straightforward hassle-free painless painlessly'),
    valence: 2,
  },
  { terms: words('affordable bargain worthwhile beneficial'), valence: 2 },
  { terms: words('tasty delicious flavorful relaxing'), valence: 3 },
  { terms: words('nicely beautifully wonderfully superbly brilliantly admirably'), valence: 3 },
  { terms: words('pleasant enjoyable likeable memorable captivating engaging compelling charm'), valence: 2 },
  { terms: words('hilarious witty clever'), valence: 2 },
  { terms: words('well'), valence: 1.5, pos: ['ADV'], note: 'opens a sentence as an interjection' },
  { terms: words('fast'), valence: 1, pos: ['ADJ', 'ADV'] },
  { terms: words('love'), valence: 3, pos: ['VERB', 'NOUN'] },
  { terms: words('rock'), valence: 2, pos: ['VERB'] },
  { terms: words('properly correctly'), valence: 1 },
  { terms: words('satisfactory okay ok decent passable'), valence: 1 },
  {
    terms: words('refund reimburse reimbursed'),
    valence: 0.5,
    note: 'money back: good news of a bad matter',
  },
  { terms: words('upgrade upgraded'), valence: 0.5 },
  // Blame
  { terms: words('lemon'), valence: -3, note: 'a car that cannot be mended' },
  { terms: words('bricked'), valence: -4, note: 'dead electronics' },
  { terms: words('dealbreaker showstopper'), valence: -3 },
  {
    terms: words('runaround stonewall stonewalled ghosted'),
    valence: -3,
    note: 'customers put off or left unanswered',
  },
  {
    terms: words('fiasco debacle nightmare nightmarish atrocious abysmal appalling deplorable shoddy'),
    valence: -4,
  },
  { terms: words('rubbish garbage trash junk'), valence: -3 },
  { terms: words('unacceptable inexcusable unforgivable disgraceful shameful'), valence: -3 },
  {
    terms: words(
      'perturbed livid fuming irate peeved miffed irked exasperated exasperating infuriating infuriated',
    ),
    valence: -3,
  },
  {
    terms: words('dismayed disheartened disheartening disgruntled dissatisfied displeased letdown'),
    valence: -2.5,
  },
  { terms: words('frustrating frustratingly frustration maddening annoyingly irritatingly'), valence: -2.5 },
  { terms: words('horribly terribly dreadfully miserably awfully painfully'), valence: -3 },
  {
    terms: words('unresponsive unhelpful incompetent inept clueless rude dismissive condescending'),
    valence: -3,
    note: 'staff',
  },
  { terms: words('unprofessional indifferent negligent careless sloppy'), valence: -3 },
  {
    terms: words('unreliable undependable glitchy laggy flaky finicky temperamental janky wonky'),
    valence: -2,
  },
  { terms: words('buggy'), valence: -2, pos: ['ADJ'], note: 'horses draw one' },
  {
    terms: words('faulty flawed malfunction malfunctioning inoperable inoperative nonfunctional'),
    valence: -2,
  },
  { terms: words('glitch bug hiccup snag quirk gremlin'), valence: -1, pos: ['NOUN', 'PROPN'] },
  {
    terms: words('rattle squeak creak clunk leak leaking rattling squeaking creaking grinding'),
    valence: -1.5,
  },
  { terms: words('freeze crash crashes crashed'), valence: -1.5, note: 'screens and software' },
  {
    terms: words('scratch scratched dent dented crack cracked warped peeling rusted rust flimsy'),
    valence: -1.5,
  },
  { terms: words('misaligned misalignment mismatched misassembled miscommunication'), valence: -2 },
  { terms: words('issue'), valence: -0.8, pos: ['NOUN'] },
  { terms: words('stranded'), valence: -3 },
  {
    terms: words('overpriced overrated overhyped underwhelming underwhelmed mediocre subpar lackluster'),
    valence: -2,
  },
  { terms: words('slow slowly sluggish clunky cumbersome tedious'), valence: -1.5 },
  { terms: words('inconvenient inconvenienced hassle'), valence: -2 },
  { terms: words('unfortunate regrettable lacking'), valence: -2 },
  { terms: words('unfortunately'), valence: -1.5 },
  { terms: words('unnecessary unnecessarily needless needlessly'), valence: -1.5 },
  { terms: words('incorrect incorrectly improper improperly wrongly mistakenly'), valence: -1.5 },
  { terms: words('ripoff scam lies liar deceptive bait gimmick'), valence: -3 },
  {
    terms: words('bland stale shallow boring contrived pretentious predictable generic tiresome cliche'),
    valence: -2,
  },
  { terms: words('absurd asinine idiot moron bs'), valence: -3 },
  { terms: words('creepy gross yuck yikes smh meh ugh nope'), valence: -2 },
  { terms: words('suck'), valence: -3, pos: ['VERB', 'AUX', 'NOUN', 'ADJ', 'PROPN'] },
  { terms: words('downhill downside drawback'), valence: -2 },
  { terms: words('regret'), valence: -2 },
  { terms: words('excuse'), valence: -1.5, pos: ['NOUN'] },
  { terms: words('overcharge overcharged'), valence: -2 },
  { terms: words('ignored ignoring blamed refused'), valence: -2 },
  { terms: words('botched bungled mishandled'), valence: -3 },
  {
    terms: words('beware steer'),
    valence: -2,
    pos: ['VERB', 'INTJ', 'PROPN'],
    note: 'a wheel is a steering one',
  },
  { terms: words('impossible'), valence: -1.5 },
];
