/**
 * Whether a line ends a post in copied pages of Tesla Motors Club: nothing but no-break spaces and spaces.
 * To be asked before anything is trimmed, because `trim` takes no-break spaces away.
 */
export function isPostEnd(line: string): boolean {
  if (!line.includes('\u00A0')) return false;
  for (const character of line)
    if (character !== '\u00A0' && character !== ' ' && character !== '\t') return false;
  return true;
}

/** The lines of each post; one post when no line ends one. Posts without any words are left out. */
export function splitPosts(lines: readonly string[]): readonly (readonly string[])[] {
  const posts: string[][] = [[]];
  for (const line of lines) {
    if (isPostEnd(line)) posts.push([]);
    else posts.at(-1)?.push(line);
  }
  return posts.filter((post) => post.some((line) => line.trim() !== ''));
}
