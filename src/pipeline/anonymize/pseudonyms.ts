/** Gives names their pseudonyms: `Author1`, `Author2`, … in the order in which they are asked for. */
export type PseudonymOf = (name: string) => string;

/**
 * Opens the pseudonyms of a run: the same name gets the same one in all its threads. Case, white space and the form of
 * accented letters do not count: boards fold them where they quote. One word and not two, so that it is one name to
 * whoever reads the texts next.
 */
export function openPseudonyms(): PseudonymOf {
  const given = new Map<string, string>();
  return (name) => {
    const key = name.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
    const pseudonym = given.get(key) ?? `Author${given.size + 1}`;
    given.set(key, pseudonym);
    return pseudonym;
  };
}
