/** First words of a line after which the company speaks: `Reply from the owner:`; each with what must follow. */
export const replyLeads: ReadonlySet<string> = new Set(['reply', 'response', 'answer', 'comment', 'message']);
export const replyLinks: ReadonlySet<string> = new Set(['from', 'by', 'of']);

/** Words in the name of a speaker that make him the company's. */
export const companySpeakers = [
  ...['support', 'care', 'help', 'service', 'team', 'agent', 'advisor', 'official', 'rep', 'representative'],
  ...['operator', 'bot', 'desk', 'assistant', 'customer relations', 'chat', 'dealer', 'seller', 'owner'],
] as const;

/** Names under which a writer has himself speak. */
export const customerSpeakers: ReadonlySet<string> = new Set([
  'me',
  'i',
  'my',
  'customer',
  'myself',
  'op',
  'us',
]);

/** First words of a line after which the writer speaks again. */
export const writerLeads: ReadonlySet<string> = new Set(['update', 'updated', 'edit', 'edited', 'eta']);
