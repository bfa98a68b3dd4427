import { absent } from './absent.js';
import { blocked } from './blocked.js';
import { login } from './login.js';
import { shell } from './shell.js';
import type { WallSigns } from './wall-signs.js';

/** In the order in which they are asked: pages that keep programs out ask for scripts too, and so on. */
export const wallSigns: readonly WallSigns[] = [blocked, absent, login, shell];
