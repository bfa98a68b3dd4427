import { describe, expect, it } from 'vitest';
import { readText } from '../readings.js';

async function postsOf(html: string) {
  const { threads } = await readText(html);
  return threads[0]?.posts.map(({ author, postedAt, text, quotes }) => ({
    author,
    postedAt,
    text,
    quotes: quotes.map((quote) => [quote.author, quote.text]),
  }));
}

describe('a phpBB 3 style with the author above the words', () => {
  const post = (id: number, name: string, words: string) =>
    `<div id="p${id}" class="post bg1"><div class="inner"><div class="postprofile-top" id="profile${id}">` +
    `<p class="post-number">Reply ${id}, by <a href="./memberlist.php?mode=viewprofile&amp;u=${id}" class="username">${name}</a></p>` +
    `<p class="post-date">Posted on 2020-03-0${id}, 19:03</p></div><div class="postbody"><div id="post_content${id}">` +
    `<div class="content">${words}</div></div></div></div></div>`;
  const page = (posts: string) => `<html><body id="phpbb" class="section-viewtopic">${posts}</body></html>`;

  it('names authors and dates, and the quoted before the date', async () => {
    const quote =
      '<blockquote><div><cite><a href="./memberlist.php?mode=viewprofile&amp;u=1">Ada</a> wrote on 2020-03-01, 19:03:' +
      '<a href="./viewtopic.php?p=1#p1" data-post-id="1">↑</a></cite>One side is dead.</div></blockquote>Swap them.';
    const posts = await postsOf(page(post(1, 'Ada', 'One side is dead.') + post(2, 'Bo', quote)));
    expect(posts).toEqual([
      { author: 'Ada', postedAt: '2020-03-01T19:03:00', text: 'One side is dead.', quotes: [] },
      {
        author: 'Bo',
        postedAt: '2020-03-02T19:03:00',
        text: 'Swap them.',
        quotes: [['Ada', 'One side is dead.']],
      },
    ]);
  });

  it('names a quoted guest, who has no page, without the date', async () => {
    const quote =
      '<blockquote><div><cite>Old Cy wrote on 2020-03-01, 19:03:</cite>Dead.</div></blockquote>Sad.';
    const posts = await postsOf(page(post(1, 'Ada', quote)));
    expect(posts?.[0]?.quotes).toEqual([['Old Cy', 'Dead.']]);
  });
});

describe('old Reddit', () => {
  it('has no post of the link to more comments', async () => {
    const comment = (id: string, name: string, more: string) =>
      `<div class="thing comment id-t1_${id} ${more}" data-fullname="t1_${id}" data-author="${name}"><div class="entry">` +
      `<p class="tagline"><a class="author">${name}</a></p><div class="usertext-body"><div class="md"><p>Fine.</p></div></div></div></div>`;
    const posts = await postsOf(
      '<html><body class="comments-page"><div class="commentarea"><div class="sitetable nestedlisting">' +
        `${comment('a', 'ada', '')}${comment('b', 'bo', 'morechildren')}</div></div></body></html>`,
    );
    expect(posts?.map(({ author }) => author)).toEqual(['ada']);
  });
});

describe('Vanilla', () => {
  it('reads a quote as the page shows it where the data for scripts has less', async () => {
    const json = JSON.stringify({
      embedType: 'quote',
      recordID: 7,
      recordType: 'comment',
      body: '…',
      insertUser: { name: 'ada' },
    }).replaceAll('"', '&quot;');
    const words =
      `<div class="js-embed quoteEmbed" data-embedJson="${json}"><blockquote class="UserQuote blockquote">` +
      '<div class="QuoteAuthor"><a href="/profile/ada">ada</a> <a class="QuoteLink" href="/discussion/comment/7#Comment_7">said:</a></div>' +
      '<div class="QuoteText"><p>Does it reset?</p></div></blockquote></div><p>After a minute.</p>';
    const posts = await postsOf(
      '<html><body id="vanilla_discussion_index" class="Discussion"><ul class="MessageList DataList Comments">' +
        '<li class="Item ItemComment" id="Comment_8"><span class="Author"><a class="Username">bo</a></span>' +
        `<div class="Message userContent">${words}</div></li></ul></body></html>`,
    );
    expect(posts?.[0]).toMatchObject({ text: 'After a minute.', quotes: [['ada', 'Does it reset?']] });
  });
});

describe('labels that are nobody’s words', () => {
  it('stand over code on WoltLab boards', async () => {
    const code =
      '<p>Put it here:</p><pre class="codeBox"><span class="codeBoxHeadline">Code: start.ini</span><ol><li>volume=3</li></ol></pre>';
    const posts = await postsOf(
      '<html><body id="tpl_wbb_thread" data-application="wbb"><article class="wbbPost message" data-post-id="4">' +
        `<div class="messageSidebar"><span class="username">Ada</span></div><div class="messageBody"><div class="messageText">${code}</div></div></article></body></html>`,
    );
    expect(posts?.[0]?.text).toBe('Put it here:\n\nvolume=3');
  });

  it('stand over what is hidden, unless they are its own title', async () => {
    const words = (title: string) =>
      `<p>So:</p><details class="spoiler"><summary>${title}</summary><div>It floats.</div></details>`;
    const post = (number: number, title: string) =>
      `<div class="PostStream-item" data-number="${number}" data-id="${number}"><article class="Post"><header class="Post-header">` +
      `<h3 class="PostUser-name"><span class="username">Ada</span></h3></header><div class="Post-body">${words(title)}</div></article></div>`;
    const posts = await postsOf(
      `<html><body><div id="app" class="App"><div class="App-content">${post(1, 'Spoiler')}${post(2, 'The end')}</div></div></body></html>`,
    );
    expect(posts?.map(({ text }) => text)).toEqual(['So:\n\nIt floats.', 'So:\n\nThe end\n\nIt floats.']);
  });
});

describe('Hacker News', () => {
  const comment = (id: number, name: string, words: string) =>
    `<tr class="athing comtr" id="${id}"><td><table><tr><td class="ind" indent="0"></td><td class="default"><span class="comhead">` +
    `<a href="user?id=${name}" class="hnuser">${name}</a></span><div class="comment"><div class="commtext c00">${words}</div></div></td></tr></table></td></tr>`;
  const page = (rows: string) =>
    `<html op="item"><body><table id="hnmain"><tr><td><table class="comment-tree">${rows}</table></td></tr></table></body></html>`;

  it('takes a paragraph in italics for a quote where an earlier comment says so', async () => {
    const posts = await postsOf(
      page(
        comment(1, 'ada', 'We never hire before summer.') +
          comment(2, 'bo', '<i>We never hire before summer.</i><p>Why so?') +
          comment(3, 'cy', '<i>raises an eyebrow or two</i><p>Because.'),
      ),
    );
    expect(posts?.map(({ text, quotes }) => [text, ...quotes.flat()])).toEqual([
      ['We never hire before summer.'],
      ['Why so?', null, 'We never hire before summer.'],
      ['raises an eyebrow or two\n\nBecause.'],
    ]);
  });
});

describe('a page of unknown software', () => {
  const post = (id: number, name: string, words: string) =>
    `<div id="r${id}" class="reply"><div class="bu_id"><a class="userid" href="/user/${id}">User #20${id}1 &nbsp; 31${id} posts</a></div>` +
    `<span class="bu_name"><a href="/user/${id}">${name}</a></span><div class="date">posted 2014-Mar-${id}, 8:12 am AEDT<br>edited 2014-Mar-9, 9:00 am AEDT</div>` +
    `<div class="replytext">${words}</div></div>`;

  it('takes the name for the author, the first date, and paragraphs of quoted words for quotes', async () => {
    const quote =
      '<p class="reference"><span>Tin Ear writes...</span></p><p class="reference">Eight cents is nothing.</p><p>For you.</p>' +
      '<p class="reference">What is your bill?</p><p>Ninety a month, all in.</p>';
    const posts = await postsOf(
      `<html><body>${post(1, 'Tin Ear', '<p>Eight cents is nothing. What is your bill?</p>')}${post(2, 'Muzza', quote)}${post(3, 'Galah', '<p>Same as mine.</p>')}</body></html>`,
    );
    expect(posts?.[1]).toEqual({
      author: 'Muzza',
      postedAt: '2014-03-02T08:12:00+11:00',
      text: 'For you.\n\nNinety a month, all in.',
      quotes: [
        ['Tin Ear', 'Eight cents is nothing.'],
        ['Tin Ear', 'What is your bill?'],
      ],
    });
  });

  it('reads marks on both sides of a line as one quote', async () => {
    const posts = await postsOf(
      `<html><body>${post(1, 'Ada', '<p>Before nine: fine.</p>')}${post(2, 'Bo', '<p>&gt;&gt;Before nine: fine.&lt;&lt;</p><p>True.</p>')}${post(3, 'Cy', '<p>Not in May.</p>')}</body></html>`,
    );
    expect(posts?.[1]).toMatchObject({ text: 'True.', quotes: [[null, 'Before nine: fine.']] });
  });
});
