const signedOpening = '-----BEGIN PGP SIGNED MESSAGE-----';

interface Block {
  readonly begins: RegExp;
  readonly ends: RegExp;
  /** What the line below the first has to look like, where the first alone may be words. */
  readonly goesOn?: RegExp;
}

/** Blocks that hold nothing to read, by their first line and the line that ends them. */
const blocks: readonly Block[] = [
  {
    begins: /^-----BEGIN PGP (?!SIGNED)[A-Z ,\d/]{3,40}-----\s*$/u,
    ends: /^-----END PGP [A-Z ]{3,40}-----\s*$/u,
  },
  { begins: /^begin [0-7]{3,4} \S/u, ends: /^end\s*$/u, goesOn: /^[\x21-\x60][\x20-\x60]{1,61}\s*$/u },
  { begins: /^=ybegin /u, ends: /^=yend/u },
];

/** A block that nothing ends goes on while its lines look encoded. */
const encoded = /^[\x20-\x7E]{50,}(?![\x20-\x7E])\s*$/u;

function endOfBlock(lines: readonly string[], start: number, end: number | null): number {
  if (end !== null) return end + 1;
  let at = start + 1;
  while (encoded.test(lines[at] ?? '') && !(lines[at] ?? '').trim().includes(' ')) at++;
  return at;
}

/** Finds the first line from one on that ends a block; nothing is looked for behind the last that there is. */
function createEnds(lines: readonly string[]): (block: Block, from: number) => number | null {
  const last = new Map(blocks.map((block) => [block, lines.findLastIndex((line) => block.ends.test(line))]));
  return (block, from) => {
    for (let at = from; at <= (last.get(block) ?? -1); at++) if (block.ends.test(lines[at] ?? '')) return at;
    return null;
  };
}

/**
 * The lines without what programs wrap around them or put between them: signatures and keys of OpenPGP (RFC 4880,
 * sections 6.2 and 7), and files encoded into the text (uuencode, yEnc).
 */
export function withoutArmour(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => line.startsWith('-----BEGIN PGP') || /^(?:begin [0-7]|=ybegin )/u.test(line))) {
    return lines;
  }
  const endFrom = createEnds(lines);
  const kept: string[] = [];
  let isSigned = false;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    const block = blocks.find(
      ({ begins, goesOn }) => begins.test(line) && (goesOn?.test(lines[at + 1] ?? '') ?? true),
    );
    if (block !== undefined) {
      at = endOfBlock(lines, at, endFrom(block, at + 1));
      isSigned = false;
    } else if (line.startsWith(signedOpening)) {
      isSigned = true;
      at++;
      while (/^[A-Z][A-Za-z]{2,20}: /u.test(lines[at] ?? '')) at++;
    } else {
      kept.push(isSigned && line.startsWith('- ') ? line.slice(2) : line);
      at++;
    }
  }
  return kept;
}
