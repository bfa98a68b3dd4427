import { companyRoles, household, otherPeople, thirdParties } from '../../lexicon/actors.js';
import { companyNames } from '../../lexicon/companies.js';
import { append } from '../../model/append.js';
import type { ActorLevel } from '../../model/event.js';
import type { Profile } from '../../model/profile.js';

/** What may be mentioned, by its words. */
export interface MentionEntry {
  readonly words: readonly string[];
  readonly level: ActorLevel;
  readonly name: string | null;
  readonly role: string | null;
  /** Counts only where it is written as a name. */
  readonly written?: true;
}

/** What may be mentioned, by its first word, the longest first. */
export type MentionEntries = ReadonlyMap<string, readonly MentionEntry[]>;

/** The entries of the lexicon and of a company's profile. */
export function mentionEntries(profile: Profile): MentionEntries {
  return index(entriesOf(profile));
}

function entriesOf(profile: Profile): MentionEntry[] {
  const role = (phrase: string, level: ActorLevel): MentionEntry => ({
    words: phrase.split(' '),
    level,
    name: null,
    role: phrase,
  });
  const levels = ['frontline', 'manager', 'executive', 'company'] as const;
  return [
    ...levels.flatMap((level) =>
      [...companyRoles[level], ...(profile.roles[level] ?? [])].map((phrase) =>
        level === 'company' ? { ...role(phrase, level), role: null } : role(phrase, level),
      ),
    ),
    ...thirdParties.map((phrase) => role(phrase, 'third_party')),
    ...otherPeople.map((phrase) => role(phrase, 'peer')),
    ...household.map((phrase) => role(phrase, 'customer')),
    ...profile.company.map((name) => ({ ...role(name, 'company'), role: null })),
    ...companyNames.map((name) => ({ ...role(name, 'company'), role: null, written: true as const })),
    ...profile.people.flatMap(({ name, aliases, role: title, level }) =>
      [name.toLowerCase(), ...aliases].map((alias) => ({
        words: alias.split(' '),
        level,
        name,
        role: title,
      })),
    ),
  ];
}

function index(entries: readonly MentionEntry[]): ReadonlyMap<string, readonly MentionEntry[]> {
  const byFirst = new Map<string, MentionEntry[]>();
  for (const entry of entries) {
    const first = entry.words[0] ?? '';
    append(byFirst, first, entry);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}
