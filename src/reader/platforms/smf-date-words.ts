/** What stands between the name and the date in SMF's `Quote from: NAME on DATE`, by language. */
export const wordsBeforeDates =
  'on am le en el em op il w dnia от на den på - – — στις tarihinde datum: skrivet kirjoitti v dne dňa la'.split(
    ' ',
  );
