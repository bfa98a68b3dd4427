import { aspectNames } from '../model/aspect.js';
import type { Profile } from '../model/profile.js';
import { readForm } from './read-form.js';
import * as v from './valibot.js';

/** A profile of some thirty thousand phrases; the words of each are looked for in every sentence. */
const profileBytes = 1024 * 1024;

/** Words as the analysis compares them. */
const words = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'), v.toLowerCase());
const list = v.optional(v.array(words), []);
const level = v.picklist(['frontline', 'manager', 'executive']);

const profile = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty')),
  company: list,
  roles: v.optional(v.strictObject({ frontline: list, manager: list, executive: list, company: list }), {}),
  people: v.optional(
    v.array(v.strictObject({ name: v.string(), aliases: list, role: v.string(), level })),
    [],
  ),
  issues: v.optional(v.record(v.pipe(v.string(), v.regex(/^[a-z][a-z_]*$/u)), v.array(words)), {}),
  aspects: v.optional(v.record(v.picklist(aspectNames), v.array(words)), {}),
});

/**
 * Reads a company's profile from a file of JSON in the form of {@link Profile}; only `name` must be there.
 * @throws UsageError when it cannot be read or has another form
 */
export async function readProfile(path: string): Promise<Profile> {
  const read = await readForm(path, profile, 'README.md shows the form of a profile', profileBytes);
  return { ...read, company: withName(read) };
}

/** The company goes by its own name too. */
function withName({ name, company }: Pick<Profile, 'name' | 'company'>): readonly string[] {
  return [...new Set([name.toLowerCase(), ...company])];
}
