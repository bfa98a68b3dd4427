/** What can go wrong with threads on the web, in the form of the catalogue of problems. */
export const webProblems = {
  'malformed-address': {
    severity: 'error',
    meaning: 'the input looks like a web address and is none that can be asked',
    text: (reason: string) => `${reason}; copy the address of the thread from a browser`,
  },
  'private-address': {
    severity: 'error',
    meaning: 'the web address, or one that it leads to, is in a private network',
    text: (address: string) =>
      `leads to ${address}, which is no public address; allow it with --allow-private if it is yours`,
  },
  'unreachable-site': {
    severity: 'error',
    meaning: 'no connection to the site came about',
    text: (reason: string) => `cannot be reached (${reason}); check the address and the network`,
  },
  'timed-out': {
    severity: 'error',
    meaning: 'the site took longer than the limit to answer',
    text: (limit: string) =>
      `took longer than ${limit}; try again later, or give it more time with --timeout`,
  },
  'redirect-refused': {
    severity: 'error',
    meaning: 'the site redirects in a circle, too often, from https to http, or to what is no web page',
    text: (reason: string) => `${reason}; open it in a browser and copy the address from there`,
  },
  'response-too-large': {
    severity: 'error',
    meaning: 'the response is larger than the limit when it is decompressed',
    text: (limit: string) => `answers with more than ${limit}; save the page in a browser and pass the file`,
  },
  'incomplete-response': {
    severity: 'error',
    meaning: 'the response broke off, or its compression is damaged',
    text: (reason: string) =>
      `sent a response that is not whole (${reason}); try again, or save the page in a browser and pass the file`,
  },
  'site-error': {
    severity: 'error',
    meaning: 'the site answered with an error',
    text: (answer: string) =>
      `answered ${answer}; try again later, or save the page in a browser and pass the file`,
  },
  'robots-disallowed': {
    severity: 'error',
    meaning: "the site's robots.txt does not allow programs to read the page",
    text: (reason: string) => `${reason}; save the page in a browser and pass the file`,
  },
  'not-cached': {
    severity: 'error',
    meaning: 'the page was asked for with --offline and is not in the cache',
    text: () => 'is not in the cache; run it once without --offline',
  },
  'unusable-cache': {
    severity: 'warning',
    meaning: 'pages could not be kept in the cache',
    text: (reason: string) => `cannot be kept in the cache (${reason}); --no-cache does without`,
  },
  'incomplete-thread': {
    severity: 'warning',
    meaning: 'the thread has more posts or pages than could be read',
    text: (reason: string, remedy: string) => `${reason}; ${remedy}`,
  },
  'no-such-page': {
    severity: 'error',
    meaning: 'the thread has none of the pages that --pages asks for',
    text: (wanted: string, last: string) => `has no page ${wanted}; the last that was found is ${last}`,
  },
} as const;
