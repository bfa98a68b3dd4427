/** Longer texts do not come again. */
const longestText = 200;

/** What more texts than these say is forgotten: a run may read pages of any number of boards. */
const mostTexts = 5000;

/**
 * The same function with a memory for texts that come again and again, such as the classes of elements.
 * @param read gives the same of a text whenever it is asked
 */
export function remembered<T extends string | number | boolean | object>(
  read: (text: string) => T,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = read(text);
    if (text.length > longestText) return value;
    if (known.size === mostTexts) known.clear();
    known.set(text, value);
    return value;
  };
}
