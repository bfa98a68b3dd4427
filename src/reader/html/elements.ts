const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that are never words of a post. */
export const silentElements = names(
  'script style noscript template iframe object embed canvas svg math video audio picture-source select option ' +
    'textarea input button head title meta link',
);

/** What scripts and embedding set into the words of posts of any board: the bar over a scaled image, another's post. */
export const insertedElements =
  '.ncode_imageresizer_warning, blockquote.twitter-tweet, blockquote.twitter-video, blockquote.instagram-media, ' +
  'blockquote.tiktok-embed, blockquote.reddit-card, blockquote.reddit-embed-bq, blockquote.bluesky-embed, ' +
  'blockquote.imgur-embed-pub, .fb-post, .fb-video';

/** What stands over something hidden where its author gave it no title of his own. Lower case. */
export const summaryLabels: ReadonlySet<string> = new Set(
  'spoiler|spoiler:|details|show|hide|show more|spoilertext|zusammenfassung|спойлер|spoiler anzeigen'.split(
    '|',
  ),
);

/** Elements that stand in paragraphs of their own. */
export const paragraphElements = names(
  'address article aside blockquote details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr main nav ol p pre section summary table ul',
);

/** Elements that begin a new line in a paragraph. */
export const lineElements = names('br caption dd dt li tr');

/** Class words, attributes and folders of the images that stand for an emotion; of all others nothing is read. */
export const smilieClasses = ['smilie', 'smiley', 'emoji', 'emoticon', 'inlineimg'];
export const smilieFolders = ['/smilies/', '/smiles/', '/smileys/', '/emoticons/'];
export const smilieAttributes = ['data-shortname', 'data-smilie', 'data-emoji', 'data-emoticon'];

/** The `alt` of a smilie where nothing else marks it, as on pages that a browser saved with their images. */
export const typedSmilie =
  /^(?:[:;=8xX>][-'^]?[)(\][DPpOo|/\\*$@3><]{1,2}|:[a-zA-Z][\w+-]{1,20}:|(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F)+)$/u;
