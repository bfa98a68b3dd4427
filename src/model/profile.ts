import type { Aspect } from './aspect.js';
import type { ActorLevel } from './event.js';

/** A named person on the company's side. */
export interface CompanyPerson {
  readonly name: string;
  /** Other ways to name him, such as the first name alone. */
  readonly aliases: readonly string[];
  readonly role: string;
  readonly level: Extract<ActorLevel, 'frontline' | 'manager' | 'executive'>;
}

/** What is particular to a company. */
export interface Profile {
  readonly name: string;
  /** Names of the company and its brands. */
  readonly company: readonly string[];
  /** Words for its roles and places by level, such as `service center` for the first line. */
  readonly roles: Readonly<
    Partial<Record<'frontline' | 'manager' | 'executive' | 'company', readonly string[]>>
  >;
  readonly people: readonly CompanyPerson[];
  /** Issue → words that name it. */
  readonly issues: Readonly<Record<string, readonly string[]>>;
  /** Aspect → words that name it, besides the built-in ones and those of the issues. */
  readonly aspects?: Readonly<Partial<Record<Aspect, readonly string[]>>>;
}
