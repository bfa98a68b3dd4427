import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seeds } from './seeds.js';

/** The longest input in bytes: longer ones, of which growth is measured elsewhere, only slow the search down. */
const longest = 16 * 1024;

/** Milliseconds of the clock after which a case hangs; a slow one fails by the time of the processor before. */
const hangs = 60_000;

const [target = '', seconds = '600'] = process.argv.slice(2);
const made = seeds[target];
if (made === undefined || !/^[1-9]\d*$/.test(seconds)) {
  process.stderr.write(`npm run fuzz -- TARGET SECONDS; the targets are ${Object.keys(seeds).join(', ')}\n`);
  process.exit(2);
}

const here = dirname(fileURLToPath(import.meta.url));
const kept = join('node_modules', '.cache', 'fuzz-inputs', target);
const faults = join('node_modules', '.cache', 'fuzz-faults', target);
for (const folder of [kept, faults]) mkdirSync(folder, { recursive: true });
for (const seed of made()) writeFileSync(join(kept, createHash('sha1').update(seed).digest('hex')), seed);

// It is fetched when it is asked for: it brings 85 packages, and its compiled part for Linux needs glibc 2.38 (Debian 13,
// Ubuntu 24.04).
const fetched = ['--yes', '--package=@jazzer.js/core@4', '--', 'jazzer'];
const own = [join(here, 'targets', `${target}.js`), kept, '-i', 'node_modules/.cache/fuzz/src'];
const rest = ['--timeout', `${hangs}`, '--disable_bug_detectors', 'path-traversal', '--'];
const fuzzer = [
  `-max_total_time=${seconds}`,
  `-max_len=${longest}`,
  `-artifact_prefix=${faults}/`,
  `-dict=tests/fuzz/words.dict`,
  '-rss_limit_mb=4096',
  '-print_final_stats=1',
  '-reload=0',
];
const child = spawn('npx', [...fetched, ...own, ...rest, ...fuzzer], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
