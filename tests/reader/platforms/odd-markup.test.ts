import { describe, expect, it } from 'vitest';
import { readText } from '../readings.js';

async function threadOf(head: string, body: string) {
  const { threads } = await readText(`<html><head>${head}</head><body>${body}</body></html>`);
  const [thread] = threads;
  return {
    platform: thread?.platform,
    nextPage: thread?.nextPage,
    posts: thread?.posts.map(({ author, text, quotes }) => ({
      author,
      text,
      quotes: quotes.map((quote) => [quote.author, quote.text, ...quote.quotes.map((inner) => inner.author)]),
    })),
  };
}

describe('a Tapatalk page whose posts are bare wrappers', () => {
  const post = (id: number, name: string, words: string) =>
    `<div id="p${id}" class="post_wrapper viewtopic_wrapper"><div class="post_author_name"><strong>` +
    `<a class="username" href="memberlist.php?mode=viewprofile&amp;u=1">${name}</a></strong> <span>Active Member</span></div>` +
    `<a href="viewtopic.php?p=${id}#p${id}"><time class="timespan" datetime="2021-03-0${id}T19:04+00:00">Mar</time></a>` +
    `<div class="postbody"><div class="content">${words}</div></div></div>`;

  it('names the authors without their ranks', async () => {
    const { platform, posts } = await threadOf(
      '<link rel="canonical" href="https://www.tapatalk.com/groups/vans/viewtopic.php?t=5">',
      post(1, 'Ada', 'The seal is torn again.') + post(2, 'Bo', 'They sent me one by post.'),
    );
    expect(platform).toBe('tapatalk');
    expect(posts?.map(({ author }) => author)).toEqual(['Ada', 'Bo']);
  });
});

describe('a subsilver2 page with an advertisement among its posts', () => {
  const post = (id: number, name: string) =>
    `<table class="tablebg"><tr class="row1"><td><a name="p${id}"></a><b class="postauthor">${name}</b></td>` +
    `<td><div><b>Post subject:</b> Oil</div><div><b>Posted:</b> Tue Jul 13, 2010 9:0${id} pm</div></td></tr>` +
    '<tr class="row1"><td></td><td><div class="postbody">They kept it three days.</div></td></tr></table>';
  const advertisement =
    '<table class="tablebg"><tr class="row1"><td><b class="postauthor">Sponsored Links</b></td>' +
    '<td><div class="postbody"></div></td></tr></table>';

  it('has no post of it', async () => {
    const { posts } = await threadOf(
      '',
      `<div id="wrapcentre"><div id="pagecontent">${post(1, 'Ada')}${advertisement}${post(2, 'Bo')}</div></div>`,
    );
    expect(posts?.map(({ author }) => author)).toEqual(['Ada', 'Bo']);
  });
});

describe('a Flarum page as a browser saved it', () => {
  const post = (number: number, name: string, words: string) =>
    `<div class="PostStream-item" data-number="${number}" data-id="9${number}"><article class="Post CommentPost">` +
    `<header class="Post-header"><h3 class="PostUser-name"><span class="username">${name}</span></h3></header>` +
    `<div class="Post-body">${words}</div></article></div>`;
  const head = '<link rel="canonical" href="https://board.example/d/15-moved">';
  const mention =
    '<span class="PostMention-wrapper"><a class="PostMention" data-id="91" href="/d/15/1">Ada</a></span>';
  const posts =
    post(1, 'Ada', '<p>Did you keep the addresses?</p>') +
    post(
      2,
      'Bo',
      `<blockquote class="uncited"><div><p>${mention} keep the addresses?</p></div></blockquote><p>All.</p>`,
    );

  it('names the quoted by a mention in a wrapper', async () => {
    const thread = await threadOf(head, `<div id="app" class="App">${posts}</div>`);
    expect(thread.posts?.[1]).toEqual({
      author: 'Bo',
      text: 'All.',
      quotes: [['Ada', 'keep the addresses?']],
    });
  });

  it('does not go on to the list of discussions', async () => {
    const list =
      '<noscript id="flarum-content"><a href="https://board.example/?page=2">Next Page</a></noscript>';
    const thread = await threadOf(head, `<div id="app" class="App">${posts}</div>${list}`);
    expect(thread.nextPage).toBeNull();
  });
});

describe('a MyBB page with a pager in its breadcrumb', () => {
  it('goes on to the next page of the thread', async () => {
    const post = (id: number, name: string) =>
      `<div class="post classic" id="post_${id}"><div class="author_information"><span class="largetext"><a>${name}</a></span></div>` +
      `<div class="post_content"><span class="post_date">2018-03-0${id}, 10:00 AM</span>` +
      '<div class="post_body scaleimages">No sound since the update.</div></div></div>';
    const pager =
      '<div class="navigation"><div class="pagination pagination_breadcrumb"><a href="forumdisplay.php?fid=7&amp;page=3" class="pagination_next">Next</a></div></div>' +
      '<div class="pagination"><a href="showthread.php?tid=5&amp;page=2" class="pagination_next">Next</a></div>';
    const { nextPage } = await threadOf(
      '<link rel="canonical" href="https://board.example/showthread.php?tid=5">',
      `${pager}<div id="posts">${post(1, 'Ada')}${post(2, 'Bo')}</div>`,
    );
    expect(nextPage).toBe('https://board.example/showthread.php?tid=5&page=2');
  });
});

describe('an inSided page with boxed quotes', () => {
  it('has them apart', async () => {
    const post = (id: number, name: string, words: string) =>
      `<div class="qa-topic-post-box" id="post${id}"><a class="qa-username">${name}</a>` +
      `<time datetime="2020-01-2${id}T10:00:00+00:00">then</time><div class="post__content qa-topic-post-content">${words}</div></div>`;
    const quote =
      '<div class="quote qa-quote"><div class="quote__title"><strong>Ada wrote:</strong></div>' +
      '<div class="quote__content">Which display is it?</div></div>The old one.';
    const { posts } = await threadOf('', post(1, 'Ada', 'Which display is it?') + post(2, 'Bo', quote));
    expect(posts?.[1]).toEqual({
      author: 'Bo',
      text: 'The old one.',
      quotes: [['Ada', 'Which display is it?']],
    });
  });
});

describe('a Reddit page whose submission is its own content', () => {
  it('has the submission as its first post', async () => {
    const { posts } = await threadOf(
      '<link rel="canonical" href="https://www.reddit.com/r/cars/comments/ab12/seal/">',
      '<div class="Post t3_ab12" data-test-id="post-content" id="t3_ab12"><a href="/user/ada/">u/ada</a>' +
        '<a data-click-id="timestamp">6 hours ago</a><div data-click-id="text"><div class="RichTextJSON-root"><p>The seal is torn.</p></div></div></div>' +
        '<div class="Comment t1_cd34"><a data-testid="comment_author_link" href="/user/bo/">bo</a>' +
        '<a data-testid="comment_timestamp">5 hours ago</a><div data-testid="comment"><div class="RichTextJSON-root"><p>Mine as well.</p></div></div></div>',
    );
    expect(posts?.map(({ author }) => author)).toEqual(['ada', 'bo']);
  });
});

describe('quotes in quotes on a page of unknown software', () => {
  it('are named by the lines that open each', async () => {
    const post = (name: string, day: number, words: string) =>
      `<div class="post"><p class="author"><strong>${name}</strong></p><span class="date">${day} March 2012</span><div class="body">${words}</div></div>`;
    const quotes =
      '<div class="quote"><strong>Bo said:</strong><br><div class="quote"><strong>Ada said:</strong><br>Walk.</div>This.</div>Too late for that now.';
    const { posts } = await threadOf(
      '',
      post('Ada', 3, 'Walk.') + post('Bo', 4, 'This is the way to do it.') + post('Cy', 5, quotes),
    );
    expect(posts?.[2]?.quotes).toEqual([['Bo', 'This.', 'Ada']]);
  });
});
