import { readFileSync } from 'node:fs';
import { defineConfig } from 'rolldown';
import packageJson from './package.json' with { type: 'json' };
import { ruleFile } from './src/analysis/recovery/rule-file.js';

/** What is read beside the code, by its path in `src` and where the code of `program` looks for it. */
const resources = {
  'lexicon/sentiment.model': 'lexicon/sentiment.model',
  'lexicon/events.model': 'lexicon/events.model',
  'report/html/page-style.css': 'program/page-style.css',
  'report/html/page-script.js': 'program/page-script.js',
  'report/html/rows-style.css': 'program/rows-style.css',
  'report/html/rows-script.js': 'program/rows-script.js',
};

/**
 * What is loaded together, by the module that brings the rest with it; what several bring is in the first. Each file costs
 * a third of a millisecond at every start.
 */
const together = {
  say: /src\/cli\/main\.ts$/,
  model: /src\/model\/[a-z-]+\.ts$|src\/settings\.ts$/,
  options: /src\/cli\/analyze\.ts$/,
  command: /src\/cli\/process-inputs\.ts$/,
  reading:
    /src\/reader\/(?:index|answered-subject|mail\/subject-words|platforms\/deleted-words|dates\/(?:resolve-dates|printed-zone))\.ts$/,
  analysis: /src\/analysis\/index\.ts$/,
  rows: /src\/report\/rows\/select-rows\.ts$/,
  text: /src\/reader\/text\/text-reader\.ts$/,
  table: /src\/report\/table\/table\.ts$/,
};

/**
 * Makes few files of the many that the program is written in: Node takes longer to find and load five hundred small
 * files than to read and analyse a short thread. What is imported late stays in files of its own. All code but the
 * library's entry lies in one folder, as deep as the folders of `src`, so that paths beside it hold in both.
 */
export default defineConfig({
  input: { index: './src/index.ts', main: './src/cli/main.ts', thread: './src/worker/thread.ts' },
  platform: 'node',
  external: Object.keys(packageJson.dependencies).map((name) => new RegExp(`^${name}(?:/|$)`)),
  output: {
    dir: 'dist',
    cleanDir: true,
    entryFileNames: ({ name }) => (name === 'index' ? 'index.js' : `program/${name}.js`),
    chunkFileNames: 'program/[name].js',
    comments: false,
    codeSplitting: {
      groups: Object.entries(together).map(([name, test], place) => ({ name, test, priority: 99 - place })),
    },
  },
  plugins: [
    {
      // What a module would work out at every start is worked out here, and read there.
      name: 'rule-file',
      load: {
        filter: { id: /\/rule-file\.ts$/ },
        handler() {
          this.emitFile({ type: 'asset', fileName: 'lexicon/event-rules.tables', source: ruleFile });
          return `import { readFileSync } from 'node:fs';
            export const ruleFile = readFileSync(new URL('../lexicon/event-rules.tables', import.meta.url));`;
        },
      },
    },
    {
      name: 'resources',
      generateBundle() {
        for (const [path, fileName] of Object.entries(resources)) {
          this.emitFile({ type: 'asset', fileName, source: readFileSync(`src/${path}`) });
        }
      },
    },
  ],
});
