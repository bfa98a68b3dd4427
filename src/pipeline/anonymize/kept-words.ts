/** Names of authors that are no person's: texts keep these words, which analysis needs. In lower case. */
export const keptWords: readonly string[] = [
  // What is spoken of.
  'tesla',
  'tesla motors',
  'model s',
  'model 3',
  'model x',
  'model y',
  'roadster',
  'cybertruck',
  'semi',
  // What software writes in place of a name.
  'guest',
  'anonymous',
  'unknown',
  'unregistered',
  'deleted',
  'deleted user',
  'deleted member',
  'former member',
  // What somebody is rather than who.
  'admin',
  'administrator',
  'moderator',
  'mod',
  'staff',
  'support',
  'service',
  'customer',
  'owner',
  'author',
];
