import { cleanLine } from './clean-text.js';
import { isMergeMark } from './merge-mark.js';
import type { Piece } from './piece.js';

/** Mail and terminals wrap at 72 to 80 columns; nothing wraps at fewer than 50. */
const narrowestColumn = 50;
const widestColumn = 100;

/** A wrapped line ends within a sentence more often than not. */
const endsSentence = /[.!?:;…"')\]]$/;

/** Whether a block's line ends are there only because a program wrapped it. */
function isWrapped(lines: readonly string[]): boolean {
  const widest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (lines.length < 2 || widest > widestColumn || widest < narrowestColumn) return false;
  const broken = lines.slice(0, -1);
  if (broken.filter((line) => endsSentence.test(line)).length * 2 > broken.length) return false;
  return broken.every((line, index) => {
    const nextWord = (lines[index + 1] ?? '').split(' ', 1)[0] ?? '';
    return line.length >= widest / 2 && line.length + 1 + nextWord.length > widest;
  });
}

function blocksOf(lines: readonly string[]): readonly (readonly string[])[] {
  const blocks: string[][] = [];
  let block: string[] = [];
  for (const line of lines) {
    if (line !== '') block.push(line);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  return block.length > 0 ? [...blocks, block] : blocks;
}

/** Divides clean lines into paragraphs. */
export type Layout = (lines: readonly string[]) => readonly string[];

/** The paragraphs of HTML: blank lines divide them, other line ends are the author's. */
export const htmlLayout: Layout = (lines) => blocksOf(lines).map((block) => block.join('\n'));

/**
 * The paragraphs of plain text. Blank lines divide them; in a part without any, each line is a paragraph, as
 * copied pages have it. Wrapped lines are joined.
 */
export const textLayout: Layout = (lines) => {
  const blocks = blocksOf(lines);
  return blocks.flatMap((block) => {
    if (isWrapped(block)) return [block.join(' ')];
    return blocks.length === 1 ? block : [block.join('\n')];
  });
};

/** The layouts by name, for what goes from one thread of the program to another. */
export const layouts = { html: htmlLayout, text: textLayout } as const;

/** Lines of own words as pieces: paragraphs, and the merge marks that stand on lines of their own. */
export function piecesOfLines(lines: readonly string[], layout: Layout): readonly Piece[] {
  const pieces: Piece[] = [];
  let part: string[] = [];
  const close = () => {
    for (const text of layout(part)) pieces.push({ kind: 'paragraph', text });
    part = [];
  };
  for (const line of lines) {
    if (isMergeMark(line)) {
      close();
      pieces.push({ kind: 'merge' });
    } else part.push(cleanLine(line));
  }
  close();
  return pieces;
}
