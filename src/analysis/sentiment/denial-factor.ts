/** `Not good` is nearly as bad as `good` is good. */
const deniedPraise = -0.8;

/** `Not bad` is far less good than `bad` is bad. */
const deniedBlame = -0.2;

/** `Never a bad word` and `no trouble` praise more. */
const absentBlame = -0.5;

/** What is denied twice is said with less force. */
const deniedTwice = 0.6;

/**
 * What negation makes of a word's weight, −0.8 … 0.6.
 * @param denials how many negations stand over it, at least 1
 * @param absent whether one of them says that there is none
 */
export function denialFactor(valence: number, denials: number, absent: boolean): number {
  if (denials % 2 === 0) return deniedTwice;
  if (valence > 0) return deniedPraise;
  return absent ? absentBlame : deniedBlame;
}
