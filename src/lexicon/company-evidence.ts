/** Words after a name that make it a company's: `Norfolk customer service`, `Norfolk's staff`. */
export const companyHeads: ReadonlySet<string> = new Set(
  'customer support staff team service services manager rep employee agent insurance airlines airline airways bank hotel hotels resort inn motors warranty website app reps agents advisor'.split(
    ' ',
  ),
);

/** Words before a name of a company one deals with: `bought from Norfolk`, `a policy with Norfolk`. */
export const companyLinks: ReadonlySet<string> = new Set('from with by at through via to using'.split(' '));

/** What one has with, from or at a company, in lemmas; a few words before the link. */
export const dealings: ReadonlySet<string> = new Set(
  'buy purchase order book reserve rent lease insure bank fly stay eat dine claim deal contact call email phone ring speak talk complain refund hear receive policy account insurance cover contract subscription flight booking order appointment experience service purchase customer switch sign'.split(
    ' ',
  ),
);

/** Verbs that take the company as their object: `contacted Norfolk`. */
export const companyObjects: ReadonlySet<string> = new Set(
  'contact call phone ring email message tell ask tweet chase use choose avoid recommend'.split(' '),
);
