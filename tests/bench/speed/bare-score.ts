// A child of the bench: scores the text of a file with wink-nlp and its model, loaded in the quickest way.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const winkNLP: typeof import('wink-nlp').default = require('wink-nlp');
const model: typeof import('wink-eng-lite-web-model').default = require('wink-eng-lite-web-model');
const wink = winkNLP(model, ['sbd', 'pos', 'negation', 'sentiment']);
const text = readFileSync(process.argv[2] ?? '', 'utf8');
process.stdout.write(`${wink.readDoc(text).out(wink.its.sentiment)}\n`);
