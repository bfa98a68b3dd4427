import { headLines } from './chrome-lines.js';
import { isChrome } from './is-chrome.js';
import { isDateText } from './is-date-text.js';
import { withoutEcho } from './name-signs.js';

const longestName = 40;

/** More is cut off: what is left is no name either. */
const longestPrinted = 300;

/** The name in what is printed beside a date, `null` where it cannot be one. */
export function nameIn(printed: string): string | null {
  const bare = printed
    .slice(0, longestPrinted)
    .replace(/^\d{1,3}\. /u, '')
    .replace(/^(?:\[(?![A-Z\d]{2,5}\]\S)[^\]]{0,20}\]|●|[•·|,–-])\s?/u, '')
    .replace(
      /^(?:(?:posted|submitted|written|asked|answered|replied|created|comment|commented|geschrieben|verfasst|eingereicht|inviato|publicado) )?(?:by|von|par|por|da|di|door|av)[: ]\s?/iu,
      '',
    )
    .replace(/[ ,:•·|»–-]+$/u, '')
    .replace(/ (?:on|am|le|el|il|op|[Oo]ffline|[Oo]nline)$/u, '')
    .replace(/ ?(?:says|said|wrote|schrieb|ha scritto|a écrit|escribió)$/iu, '')
    .replace(/ \(@[\w.-]{1,40}\)$/u, '');
  const name = withoutEcho(bare.trim());
  const plain = name.replace(/ [JS]r\.$/u, '');
  if (name.length < 2 || name.length > longestName || plain.split(' ').length > 4) return null;
  if (
    !/\p{L}/u.test(name) ||
    /[!?:;]$|\p{L}{2}\.$|^(?:#|\[(?![A-Z\d]{2,5}\]\S)|\d{1,2}:\d|[\d.,]+ \p{L})|: |#\d|https?:/u.test(plain)
  )
    return null;
  if (isDateText(name) || isChrome(name, headLines)) return null;
  return /^(?:discussion starter|topic starter|thread starter|view profile|offline|online|member|moderator|quote|asked|answered|twitter|facebook|join the|not a member|posted|posts?|reply|replies|quote|edited|last edited|updated|permalink|comments?|created|replied|joined|to|in reply to|replying to)\b/iu.test(
    name,
  )
    ? null
    : name;
}
