/** Words for people who are on the company's side when a noun tells which: `the gas man`, `the washing machine people`. */
export const personNouns: ReadonlySet<string> = new Set(
  'man men woman women guy girl lady ladies gentleman gentlemen fellow chap bloke dude person people folk folks boy lad'.split(
    ' ',
  ),
);

/** The same for places, whose owner serves customers. */
export const placeNouns: ReadonlySet<string> = new Set(
  'restaurant hotel shop store garage business place cafe bar pub salon company dealership gym clinic bakery studio b&b inn villa property'.split(
    ' ',
  ),
);

/** What only people do to a customer: whoever does it and is no friend or relative is the company's. */
export const servingVerbs: ReadonlySet<string> = new Set(
  'promise assure phone ring reimburse refund compensate apologise apologize greet assist notify inform reassure serve email invoice'.split(
    ' ',
  ),
);

/** What whoever is only named does as the company's: `Marcus promised that it would not happen again`. */
export const officialVerbs: ReadonlySet<string> = new Set(
  'say tell promise assure guarantee explain apologise apologize reply respond answer phone email fix repair replace refund waive credit inspect diagnose arrange agree offer refuse decline deny insist quote order schedule reschedule rebook upgrade handle'.split(
    ' ',
  ),
);

/** By which `someone` who is not named turns to the customer. */
export const reachingVerbs: ReadonlySet<string> = new Set(
  'call phone ring telephone email mail text contact message reach respond reply get come ask offer bring help'.split(
    ' ',
  ),
);
