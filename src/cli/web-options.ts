import { defaultSettings, type PageRange, type WebSettings } from '../settings.js';
import { type Command, Option } from './commander.js';
import { packageFacts } from './package-facts.js';
import { pageRange, seconds, someSeconds } from './web-values.js';

/** The options about live threads as they were given. */
export interface WebOptions {
  readonly pages?: PageRange | null;
  readonly delay: number;
  readonly timeout: number;
  readonly cache: boolean;
  readonly offline?: true;
  readonly allowPrivate?: true;
}

/** Adds the options that say how web addresses are read. */
export function addWebOptions(command: Command): void {
  const { web } = defaultSettings;
  for (const option of [
    new Option(
      '--pages <range>',
      'which pages of each thread are read: all, a number, or two such as 1-5; else all',
    ).argParser(pageRange),
    new Option(
      '--delay <seconds>',
      'time between two requests to one host; less than 1 only within your own network, more where robots.txt asks for it',
    )
      .argParser(seconds)
      .default(web.delay),
    new Option('--timeout <seconds>', 'time within which a page must have arrived')
      .argParser(someSeconds)
      .default(web.timeout),
    new Option('--offline', 'ask no site: read only pages that an earlier run kept'),
    new Option('--no-cache', 'keep no pages, and use none that were kept').conflicts('offline'),
    new Option('--allow-private', 'also ask hosts of this machine and of private networks'),
  ])
    command.addOption(option.helpGroup('Web:'));
}

/** How live threads are fetched by these options. */
export function webSettings(options: WebOptions): WebSettings {
  const { pages = null, delay, timeout, cache, offline, allowPrivate } = options;
  return {
    userAgent: `tesla-sentiment/${packageFacts.version} (+${packageFacts.homepage})`,
    pages,
    delay,
    timeout,
    cache: offline ? 'only' : cache ? 'use' : 'none',
    allowPrivate: allowPrivate ?? false,
  };
}
