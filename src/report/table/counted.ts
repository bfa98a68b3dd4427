/** Counts equal words, in the order in which they first come. */
function countWordsOf(words: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Names each word once, with how often it comes: `contact ×4, fix`. */
export function joinCounted(words: Iterable<string>): string {
  return Array.from(countWordsOf(words), ([word, count]) => (count === 1 ? word : `${word} ×${count}`)).join(
    ', ',
  );
}
