import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Node, parseSync, Visitor } from 'oxc-parser';

/** What one source file imports and touches. */
export interface ModuleFacts {
  /** From the root of the repository, such as `src/cli/main.ts`. */
  readonly file: string;
  readonly lines: number;
  /** Files of this repository that it imports, for values or types, at once or later. */
  readonly files: readonly string[];
  /** Of these the ones that it imports for values at once. */
  readonly filesAtOnce: readonly string[];
  /** Packages and Node modules that it imports. */
  readonly packages: readonly string[];
  /** What it touches of the world without being given it: `process`, `console`, `Date.now`, … */
  readonly world: readonly string[];
}

const root = join(import.meta.dirname, '..');

/** The facts about every source file under a folder, sorted by name. */
export function moduleFacts(folder: string): readonly ModuleFacts[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .map((name) => factsOf(`${folder}/${name}`));
}

function packageOf(specifier: string): string {
  const [first = '', second] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

function factsOf(file: string): ModuleFacts {
  const text = readFileSync(join(root, file), 'utf8');
  const { program, module } = parseSync(file, text);
  const atOnce = [
    ...module.staticImports
      .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
      .map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) => (moduleRequest && !isType ? [moduleRequest.value] : [])),
    ),
  ];
  const all = [
    ...atOnce,
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
  ];
  const world: string[] = [];
  new Visitor({
    ImportExpression: ({ source }) => all.push(literal(source)),
    TSImportType: ({ source }) => all.push(literal(source)),
    CallExpression({ callee, arguments: [argument] }) {
      const required = callee.type === 'CallExpression' && nameOf(callee.callee) === 'createRequire';
      if (required && argument !== undefined) all.push(literal(argument));
      if (nameOf(callee) === 'Date') world.push('Date()');
    },
    MemberExpression({ object, property }) {
      const name = `${nameOf(object)}.${nameOf(property)}`;
      if (/^(process|console)\./.test(name)) world.push(name);
      if (['Date.now', 'Math.random', 'performance.now', 'globalThis.process'].includes(name))
        world.push(name);
    },
    NewExpression({ callee, arguments: given }) {
      if (nameOf(callee) === 'Date' && given.length === 0) world.push('new Date()');
    },
  }).visit(program);
  const own = (specifier: string) => specifier.startsWith('.') && !specifier.endsWith('/package.json');
  const toFile = (specifier: string) =>
    relative(root, join(root, dirname(file), specifier)).replace(/\.js$/, '.ts');
  return {
    file,
    lines: text.split('\n').length - 1,
    files: [...new Set(all.filter(own).map(toFile))],
    filesAtOnce: [...new Set(atOnce.filter(own).map(toFile))],
    packages: [...new Set(all.filter((specifier) => !specifier.startsWith('.')).map(packageOf))],
    world,
  };
}

function literal(node: Node): string {
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : 'not a literal';
}

function nameOf(node: Node): string {
  return node.type === 'Identifier' ? node.name : '';
}
