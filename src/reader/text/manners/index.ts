import { appleCommunities, microsoftAnswers } from './answers.js';
import { fluxbb, invision, invision2, mybb, mybb16, tapatalk } from './boards.js';
import { hackerNews, redditOld } from './comments.js';
import {
  discourse,
  discourseAbroad,
  fora,
  foraOlder,
  insided,
  insidedNewer,
  invision5,
  khoros,
  nodebb,
  vanilla,
  vanillaPlain,
} from './communities.js';
import type { TextManner } from './manner.js';
import { phpbb2, phpbb3 } from './phpbb.js';
import { archive, mybbPrint, phpbbPrint, printable, smfPrint } from './printed.js';
import { smf2, smf21 } from './smf.js';
import { stackExchange } from './stack-exchange.js';
import { discourseApp, flarum, flarumPlain, lemmy, reddit } from './threaded.js';
import { vbulletin3, vbulletin4, vbulletin5 } from './vbulletin.js';
import { woltlab4, xenforo1, xenforo1Above, xenforo2 } from './xenforo.js';
import { yabb } from './yabb.js';

/** Every family that is known as text; where two read a page equally well, the first is taken. */
export const manners: readonly TextManner[] = [
  phpbb3,
  smf2,
  vbulletin3,
  xenforo1,
  xenforo1Above,
  discourse,
  fora,
  nodebb,
  redditOld,
  hackerNews,
  invision,
  invision2,
  invision5,
  fluxbb,
  tapatalk,
  mybb16,
  xenforo2,
  vbulletin4,
  foraOlder,
  mybb,
  smf21,
  vbulletin5,
  phpbb2,
  vanilla,
  insided,
  insidedNewer,
  khoros,
  archive,
  printable,
  phpbbPrint,
  smfPrint,
  mybbPrint,
  reddit,
  flarum,
  flarumPlain,
  vanillaPlain,
  stackExchange,
  lemmy,
  discourseAbroad,
  discourseApp,
  woltlab4,
  yabb,
  appleCommunities,
  microsoftAnswers,
];
