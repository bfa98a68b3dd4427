import { isBlank, type TextLine } from './text-line.js';

/** What video players print for their buttons, in lower case. */
const buttons =
  /^(?:play|pause|mute|unmute|settings|fullscreen|enter fullscreen|exit fullscreen|captions|chapters|descriptions|picture-in-picture|playback rate|seek to live.{0,20}|stream type live|loaded: [\d.]{1,6}%|(?:current|remaining) time.{0,12}|duration.{0,12}|play video|video player is loading\.?|share|watch later|watch on youtube|[-−]?\d{1,2}:\d{2}(?::\d{2})?(?: ?\/ ?\d{1,2}:\d{2}(?::\d{2})?)?|\d{1,2}x)$/iu;

/** What a player has at least: how long it plays, and that it does. */
const clock = /\d:\d{2}/u;
const plays = /play|pause|mute|fullscreen/iu;

/** Fewer lines may be words. */
const fewest = 3;

/** The places of lines that only a video player prints: its buttons and clocks in a row. */
export function playerControls(lines: readonly TextLine[]): readonly number[] {
  const found: number[] = [];
  let run: number[] = [];
  const close = () => {
    const texts = run.map((at) => lines[at]?.text ?? '');
    const isPlayer = texts.some((text) => clock.test(text)) && texts.some((text) => plays.test(text));
    if (run.length >= fewest && isPlayer) found.push(...run);
    run = [];
  };
  for (const [at, line] of lines.entries()) {
    if (isBlank(line)) continue;
    if (line.text.length <= 40 && buttons.test(line.text)) run.push(at);
    else close();
  }
  close();
  return found;
}
