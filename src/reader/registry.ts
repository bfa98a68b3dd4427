import type { HtmlPlatform } from './html/html-platform.js';
import { discourseJson } from './json-platforms/discourse-json.js';
import type { JsonPlatform } from './json-platforms/json-platform.js';
import { redditJson } from './json-platforms/reddit-json.js';
import { mail } from './mail/mail-shape.js';
import { discourse } from './platforms/discourse.js';
import { flarum } from './platforms/flarum.js';
import { fluxbb } from './platforms/fluxbb.js';
import { fora } from './platforms/fora.js';
import { hackerNews } from './platforms/hacker-news.js';
import { insided } from './platforms/insided.js';
import { invision2 } from './platforms/invision2.js';
import { invision3 } from './platforms/invision3.js';
import { invision4 } from './platforms/invision4.js';
import { invision5 } from './platforms/invision5.js';
import { khoros } from './platforms/khoros.js';
import { lemmy } from './platforms/lemmy.js';
import { mybb } from './platforms/mybb.js';
import { nodebb } from './platforms/nodebb.js';
import { phpbb2 } from './platforms/phpbb2.js';
import { phpbb3 } from './platforms/phpbb3.js';
import { phpbb3Subsilver2 } from './platforms/phpbb3-subsilver2.js';
import { reddit } from './platforms/reddit.js';
import { redditOld } from './platforms/reddit-old.js';
import { smf1 } from './platforms/smf1.js';
import { smf2 } from './platforms/smf2.js';
import { stackExchange } from './platforms/stack-exchange.js';
import { tapatalk } from './platforms/tapatalk.js';
import { vanilla } from './platforms/vanilla.js';
import { vbulletin3 } from './platforms/vbulletin3.js';
import { vbulletin4 } from './platforms/vbulletin4.js';
import { vbulletin5 } from './platforms/vbulletin5.js';
import { woltlab } from './platforms/woltlab.js';
import { xenforo1 } from './platforms/xenforo1.js';
import { xenforo2 } from './platforms/xenforo2.js';
import { yabb } from './platforms/yabb.js';
import type { LateReader, Reader } from './reader.js';
import { jsonLd } from './structured/json-ld.js';
import { microdata } from './structured/microdata.js';
import { repeated } from './structured/repeated/repeated.js';
import { csvReader } from './tables/csv-reader.js';
import { jsonReader } from './tables/json-reader.js';
import { jsonlReader } from './tables/jsonl-reader.js';
import { lateTextReader } from './text/late-text-reader.js';

/** The readers of pages. A platform is added here and nowhere else. */
export const htmlPlatforms: readonly HtmlPlatform[] = [
  discourse,
  flarum,
  fluxbb,
  fora,
  hackerNews,
  insided,
  invision2,
  invision3,
  invision4,
  invision5,
  khoros,
  lemmy,
  mybb,
  nodebb,
  phpbb2,
  phpbb3,
  phpbb3Subsilver2,
  reddit,
  redditOld,
  smf1,
  smf2,
  stackExchange,
  tapatalk,
  vanilla,
  vbulletin3,
  vbulletin4,
  vbulletin5,
  woltlab,
  xenforo1,
  xenforo2,
  yabb,
];

/** The readers of pages of any software that marks up its posts for programs; the first of equals is preferred. */
export const structuredPlatforms: readonly HtmlPlatform[] = [microdata, jsonLd];

/** The readers of what forums answer to programs. */
export const jsonPlatforms: readonly JsonPlatform[] = [discourseJson, redditJson];

/** The readers of everything that is neither. */
const dataReaders: readonly LateReader[] = [jsonReader, jsonlReader, csvReader, lateTextReader];

/** The names of all that reads pages. */
export const pagePlatforms: readonly Pick<Reader, 'platform' | 'name'>[] = [
  ...htmlPlatforms,
  ...structuredPlatforms,
  repeated,
];

/** Every value of `--platform` with the name that people know it by. */
export const platforms: readonly Pick<Reader, 'platform' | 'name'>[] = [
  ...pagePlatforms,
  ...jsonPlatforms,
  mail,
  ...dataReaders,
].map(({ platform, name }) => ({ platform, name }));
