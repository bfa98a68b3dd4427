import { isCounted, type RecoveryEvent } from '../../model/event.js';
import { eventFacts } from '../explanation/event-facts.js';
import { plural } from '../plural.js';
import { element, type Markup } from './element.js';
import { stageSigns, wordsOf } from './labels.js';
import { placeOf } from './place.js';

function eventItem(event: RecoveryEvent, index: number): Markup {
  return element(
    'li',
    { id: placeOf.event(index, event.id), class: `explained ${event.stage}` },
    element(
      'strong',
      {},
      element('span', { class: 'sign', 'aria-hidden': 'true' }, `${stageSigns[event.stage]} `),
      wordsOf(event.type),
    ),
    ' “',
    element('bdi', {}, event.text),
    '”',
    element(
      'ul',
      {},
      eventFacts(event).map((fact) => element('li', {}, fact)),
    ),
  );
}

/** What is said of the events of a post, folded; the marked words lead here. */
export function eventList(events: readonly RecoveryEvent[], index: number): Markup | null {
  if (events.length === 0) return null;
  const counted = events.filter(isCounted).length;
  return element(
    'details',
    { class: 'explanations' },
    element('summary', {}, `${plural(events.length, 'event')} explained (${counted} counted)`),
    element(
      'ul',
      {},
      events.map((event) => eventItem(event, index)),
    ),
  );
}
