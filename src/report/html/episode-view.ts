import type { Episode } from '../../model/episode.js';
import type { Actor, RecoveryEvent } from '../../model/event.js';
import type { Post } from '../../model/post.js';
import type { AnalyzedThread } from '../../model/result.js';
import { plural } from '../plural.js';
import { type Child, element, type Markup } from './element.js';
import { caseStages, scoreText, stageSigns, statusLooks, wordsOf } from './labels.js';
import { placeOf } from './place.js';
import { dateOf } from './post-view.js';

/** An episode's status as sign and words. */
function statusChip(status: Episode['status']): Markup {
  const { name, sign, tone } = statusLooks[status];
  return element(
    'span',
    { class: `chip ${tone}` },
    element('span', { 'aria-hidden': 'true' }, `${sign} `),
    name,
  );
}

function actorText({ text, name, role, level }: Actor): Child {
  const said = [text];
  for (const part of [name, role, wordsOf(level)]) {
    // A service manager need not be called a manager again.
    if (part !== null && !said.some((words) => words.toLowerCase().includes(part.toLowerCase())))
      said.push(part);
  }
  const [, ...more] = said;
  return [element('bdi', {}, text), more.length === 0 ? null : ` (${more.join(', ')})`];
}

function facts(event: RecoveryEvent): readonly (readonly [string, Child])[] {
  const all: readonly (readonly [string, Child])[] = [
    ['who', event.actor === null || event.actor.level === 'customer' ? null : actorText(event.actor)],
    ['by', event.channel === null ? null : wordsOf(event.channel)],
    ['when', event.time === null ? null : element('bdi', {}, event.time.text)],
    ['times', event.count],
    ['what', event.remedy === null ? null : wordsOf(event.remedy)],
    ['about', event.issue === null ? null : wordsOf(event.issue)],
  ];
  return all.filter(([, value]) => value !== null);
}

function link(event: RecoveryEvent, post: Post | undefined, index: number): Markup {
  const date = post === undefined ? null : dateOf(post);
  return element(
    'li',
    { class: `link ${event.stage}` },
    element('span', { class: 'node', 'aria-hidden': 'true' }, stageSigns[event.stage]),
    element(
      'div',
      {},
      element(
        'span',
        { class: 'kind' },
        element('span', { class: 'stage' }, event.stage),
        event.type === event.stage ? null : ` ${wordsOf(event.type)}`,
      ),
      element('q', { dir: 'auto' }, event.text),
      element(
        'dl',
        { class: 'facts' },
        facts(event).map(([name, value]) =>
          element('div', {}, element('dt', {}, name), element('dd', {}, value)),
        ),
        element(
          'div',
          {},
          element('dt', {}, 'in'),
          element(
            'dd',
            {},
            element('a', { href: `#${placeOf.post(index, event.post)}` }, `post ${event.post}`),
            date === null ? null : [', ', date],
          ),
        ),
      ),
    ),
  );
}

/** How far the episode went: how many events each stage has. */
function stagesBar(events: readonly RecoveryEvent[]): Markup {
  return element(
    'ol',
    { class: 'stages', 'aria-label': 'Events by stage' },
    caseStages.map((stage) => {
      const count = events.filter((event) => event.stage === stage).length;
      return element(
        'li',
        { class: count === 0 ? 'empty' : stage },
        element('span', { 'aria-hidden': 'true' }, `${stageSigns[stage]} `),
        `${stage} `,
        element('span', { class: 'figure' }, count === 0 ? 'none' : `×${count}`),
      );
    }),
  );
}

function figures(episode: Episode): readonly (readonly [string, Child])[] {
  const { sentimentBefore: before, sentimentAfter: after } = episode;
  const score = (value: number | null) => (value === null ? '–' : scoreText(value));
  const all: readonly (readonly [string, Child])[] = [
    ['issue', episode.issue === null ? null : wordsOf(episode.issue)],
    ['highest responder', episode.responderLevel === null ? null : wordsOf(episode.responderLevel)],
    ['contacts by the company', episode.contactCount === 0 ? null : episode.contactCount],
    ['answered', episode.speed === null ? null : wordsOf(episode.speed)],
    ['remedies', episode.remedies.length === 0 ? null : episode.remedies.map(wordsOf).join(', ')],
    ['begun by', episode.initiator],
    ['manager passed over', episode.skippedLevel ? 'yes' : null],
    ['recovery failed too', episode.doubleDeviation ? 'yes' : null],
    [
      'sentiment',
      before === null && after === null ? null : `${score(before)} before, ${score(after)} after`,
    ],
  ];
  return all.filter(([, value]) => value !== null);
}

function episodeView(episode: Episode, thread: AnalyzedThread, index: number): Markup {
  const events = new Map(thread.events.map((event) => [event.id, event]));
  const posts = new Map<number, Post>(thread.posts.map((post) => [post.number, post]));
  const chain = episode.events.flatMap((id) => events.get(id) ?? []);
  const id = placeOf.episode(index, episode.id);
  return element(
    'article',
    { class: 'episode', id, 'data-status': episode.status, 'aria-labelledby': `${id}-name` },
    element(
      'header',
      {},
      element('h4', { id: `${id}-name` }, element('bdi', {}, episode.customer)),
      statusChip(episode.status),
      element(
        'span',
        { class: 'when' },
        `${plural(chain.length, 'event')} in ${plural(episode.posts.length, 'post')}`,
      ),
    ),
    stagesBar(chain),
    element(
      'dl',
      { class: 'figures' },
      figures(episode).map(([name, value]) =>
        element('div', {}, element('dt', {}, name), element('dd', {}, value)),
      ),
    ),
    element(
      'ol',
      { class: 'chain', 'aria-label': 'From failure to outcome, as it is told' },
      chain.map((event) => link(event, posts.get(event.post), index)),
    ),
  );
}

/**
 * Each customer's chain from failure to outcome, with the exact words.
 * @param long the class of parts that are laid out only where they are looked at
 */
export function episodeViews(thread: AnalyzedThread, index: number, long: '' | ' long'): Markup | null {
  if (thread.episodes.length === 0) return null;
  return element(
    'section',
    { class: `episodes${long}`, id: placeOf.episodes(index) },
    element('h3', {}, 'Episodes'),
    element(
      'p',
      { class: 'note' },
      "Each customer's chain from failure to outcome, in the exact words of the posts.",
    ),
    thread.episodes.map((episode) => episodeView(episode, thread, index)),
  );
}
