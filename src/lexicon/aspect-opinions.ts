import type { Aspect } from '../model/aspect.js';
import { words } from './words.js';

/**
 * Words that praise or blame the thing they stand beside, though by themselves they say little of a writer's mood:
 * `a spacious cabin`, `a cramped cabin`.
 */
export const opinions: Readonly<Record<'good' | 'bad', readonly string[]>> = {
  good: [
    ...words(
      'fast faster fastest quick quicker speedy swift prompt promptly timely punctual snappy responsive',
    ),
    ...words('attentive courteous polite knowledgeable accommodating welcoming professional thorough honest'),
    ...words('approachable sympathetic understanding patient transparent informative proactive apologetic'),
    ...words(
      'smooth smoothly smoother seamless seamlessly effortless hassle-free painless intuitive easy easier',
    ),
    ...words(
      'simple spacious roomy comfy comfortable cozy cosy quiet quieter silent airy sturdy solid robust',
    ),
    ...words('durable reliable dependable accurate precise crisp vivid sharp bright responsive lightweight'),
    ...words('portable sleek stylish elegant classy gorgeous luxurious premium plush refined agile nimble'),
    ...words(
      'affordable inexpensive reasonable reasonably fair fairly-priced generous ample plentiful extensive',
    ),
    ...words('fresh tasty delicious flavorful flavourful tender juicy yummy authentic homemade crispy clean'),
    ...words('cleaner spotless immaculate tidy fun cool exceptional flawless flawlessly unbeatable superb'),
    ...words('stellar top-notch outstanding worth unmatched exceeded updated improved upgraded well-built'),
    ...words(
      'acceptable satisfactory adequate capable usable sharper wider bigger aesthetic futuristic thankfully',
    ),
    ...words('versatile powerful efficient effective practical innovative consistent helpful friendly'),
  ],
  bad: [
    ...words('slow slower slowly sluggish laggy late overdue rude surly brusque curt snotty dismissive'),
    ...words(
      'unresponsive unhelpful inattentive indifferent clueless incompetent unprofessional pushy arrogant',
    ),
    ...words(
      'condescending patronizing evasive forgetful disorganized understaffed noisy noisier loud deafening',
    ),
    ...words('cramped tight tiny small smaller narrow limited lacking flimsy plasticky rickety wobbly loose'),
    ...words('dim dull grainy blurry fuzzy washed-out buggy glitchy clunky confusing cluttered unstable'),
    ...words(
      'unreliable inaccurate overpriced pricey expensive costly steep exorbitant outrageous bland greasy',
    ),
    ...words('soggy stale tasteless flavorless overcooked undercooked burnt watery mediocre so-so subpar'),
    ...words('uncomfortable stiff bumpy harsh jerky twitchy bulky cumbersome awkward outdated dated worn'),
    ...words('dirty dusty filthy grimy smelly broken dead faulty defective cheaply shoddy sloppy careless'),
    ...words('cheesy gimmicky underwhelming unremarkable uninspired unimpressive forgettable barely hardly'),
    ...words('drawback downside nightmare headache hassle joke excuse runaround worse worst inconsistent'),
    ...words('lacks lacked messy spotty salty sub-par complaint complaints plastic overly undersized tired'),
    ...words('underpowered dangerous dry drab dingy stuffy crowded rushed misleading hidden nonexistent'),
  ],
};

/** Words whose side the aspect decides: a high price is bad, a long range is good. */
export const opinionsByAspect: Readonly<
  Partial<Record<Aspect, Readonly<Record<'good' | 'bad', readonly string[]>>>>
> = {
  price: {
    good: words('low lower cheap cheaper free small'),
    bad: words('high higher huge hefty big extra'),
  },
  speed: {
    good: words('short shorter minimal same'),
    bad: words('long longer endless forever weeks months wait waiting waited delay delays delayed backlog'),
  },
  delivery: { good: words('early earlier'), bad: words('postponed delayed missed again') },
  communication: { good: words('clear clearly regular'), bad: words('never zero no without ignored vague') },
  product: {
    good: words('large larger huge long longer new beautiful'),
    bad: words('short heavy old cheap'),
  },
  charging: { good: words('free everywhere'), bad: words('full limited throttled') },
};

/** Words after which something else is said of something else. */
export const contrasts: ReadonlySet<string> = new Set(
  words('but however although though while whereas yet nevertheless except despite unfortunately otherwise'),
);
