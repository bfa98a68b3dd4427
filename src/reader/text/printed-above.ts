import type { TextLine } from './text-line.js';

/** The name without the rank behind it, where the line above holds the name alone. */
export function printedAbove(above: TextLine | undefined, printed: string): string {
  const name = above?.text ?? '';
  return name.length > 1 && printed.startsWith(`${name} `) ? name : printed;
}
