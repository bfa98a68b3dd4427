import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

const root = join(import.meta.dirname, '../..');

/** The files of `src` that run in Node, by their paths from the root. */
const files: readonly string[] = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.ts') && !name.includes('/_'))
  .toSorted();

/** The regular expressions that a file writes out, as `/source/flags`. */
function literalsOf(file: string): readonly string[] {
  const found: string[] = [];
  const { program } = parseSync(file, readFileSync(join(root, file), 'utf8'));
  new Visitor({
    Literal(node) {
      if ('regex' in node && node.regex) found.push(`/${node.regex.pattern}/${node.regex.flags}`);
    },
  }).visit(program);
  return found;
}

/** Runs the work and returns the expressions that were put together while it went on. */
async function composedIn(work: () => Promise<unknown>): Promise<readonly string[]> {
  const found: string[] = [];
  const { RegExp: builtIn } = globalThis;
  globalThis.RegExp = new Proxy(builtIn, {
    construct(target, given) {
      const made: RegExp = Reflect.construct(target, given);
      found.push(String(made));
      return made;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = builtIn;
  }
  return found;
}

/**
 * Every regular expression of the readers, the analysis and the reports, as `/source/flags`, with the file that has it:
 * those that are written out, and those that are put together when their files are loaded.
 */
export async function patternsOfSource(): Promise<ReadonlyMap<string, string>> {
  const patterns = new Map<string, string>();
  for (const file of files) {
    for (const pattern of literalsOf(file)) if (!patterns.has(pattern)) patterns.set(pattern, file);
  }
  for (const file of files.filter((name) => /^src\/(?:reader|analysis|report)\//u.test(name))) {
    const composed = await composedIn(() => import(/* @vite-ignore */ join(root, file)));
    for (const pattern of composed) if (!patterns.has(pattern)) patterns.set(pattern, file);
  }
  return patterns;
}
