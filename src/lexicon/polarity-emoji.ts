import type { PolarityEntry } from './polarity-entry.js';
import { words } from './words.js';

/** Emoji and emoticons, in lower case as tokens are; skin tones and variation selectors are left out. */
export const polarityEmoji: readonly PolarityEntry[] = [
  { terms: words('😍 🥰 🤩 😻 🎉 🥳 🏆 💯'), valence: 4 },
  { terms: words('😀 😃 😄 😁 😊 ☺ 🙂 😎 🤗 😇 😸 👏 🙌 💪 🔥 ⭐ 🌟 ✨ 🎊 🤘'), valence: 2.5 },
  { terms: words('❤ ♥ 💕 💖 💗 💙 💚 💛 💜 🖤 💓 💞 😘 <3'), valence: 3 },
  { terms: words('👍 👌 ✌ 🤞 ✅'), valence: 2 },
  { terms: words('🙏'), valence: 1, note: 'thanks or pleads' },
  { terms: words('😂 🤣 😆 😹 😅'), valence: 0.7, note: 'laughs with and at' },
  { terms: words('😉 😜 😋 😏'), valence: 0.7 },
  { terms: words(':) :-) (: :] :-] :-)) :))'), valence: 2 },
  { terms: words(':d :-d xd ;d :p :-p ;p ;-p'), valence: 1.5 },
  { terms: words(';) ;-) ;]'), valence: 1 },
  { terms: words('😡 🤬 😠 😤 👿 💩 🤮 🤢 🖕'), valence: -4 },
  { terms: words('😞 😢 😭 😔 😟 😣 😖 😩 😫 🙁 ☹ 😥 😿 💔 😓 😰 😨'), valence: -2.5 },
  { terms: words('👎 ❌'), valence: -2.5 },
  { terms: words('🙄 😒 😑 😕 🤦 😬 😐 🤷 🥴'), valence: -1.5 },
  { terms: words(":( :-( ): :[ :-[ :(( :'("), valence: -2 },
  { terms: words(':/ :-/ :\\ :-\\ :| :-|'), valence: -1 },
  { terms: words('>:( >:-('), valence: -3 },
];
