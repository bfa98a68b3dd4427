/** The single words or signs of a list that is written as text, with a space between each two. */
export function words(list: string): readonly string[] {
  return list.split(' ');
}
