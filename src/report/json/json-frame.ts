import type { Problem } from '../../problem.js';
import { jsonText } from '../json-text.js';
import { problemJson } from './json-document.js';

/** The name and version of the document's form. */
const schema = 'tesla-sentiment/1';

/** The beginning of a document: its facts, each on a line, and the key of the list that it is about. */
export function openDocument(facts: Readonly<Record<string, string>>, list: string): string {
  const lines = Object.entries({ schema, ...facts }).map(
    ([key, value]) => `\n  "${key}": ${jsonText(value)},`,
  );
  return `{${lines.join('')}\n  "${list}": [`;
}

/** The end of a document with the problems in it; `isEmpty`: nothing is in the list that it is about. */
export function closeDocument(isEmpty: boolean, problems: readonly Problem[]): string {
  const listed = [...jsonList(problems.map(problemJson), 2)].join('');
  return `${isEmpty ? ']' : '\n  ]'},\n  "problems": ${listed}\n}\n`;
}

/**
 * A list as JSON, in pieces.
 * @param indent spaces before the key that it belongs to
 */
export function* jsonList(items: readonly object[], indent: number): Generator<string> {
  if (items.length === 0) {
    yield '[]';
    return;
  }
  const line = `\n${' '.repeat(indent + 2)}`;
  let before = `[${line}`;
  for (const item of items) {
    yield before + jsonText(item, indent + 2);
    before = `,${line}`;
  }
  yield `\n${' '.repeat(indent)}]`;
}
