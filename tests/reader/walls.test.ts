import { describe, expect, it } from 'vitest';
import { readText } from './readings.js';

const page = (title: string, body: string, head = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

const loginForm =
  '<form action="/login" method="post"><input name="user"><input type="password" name="pass"><button>Log in</button></form>';

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index + 1)).join('\n');

const navigation = `<nav><a href="/">Home</a> <a href="/forums">Forums</a> <a href="/login">Log in</a></nav>`;

const outcome = async (html: string) => {
  const { threads, problems } = await readText(html);
  return { posts: threads.flatMap(({ posts }) => posts).length, codes: problems.map(({ code }) => code) };
};

describe('a page that stands in place of a thread', () => {
  it.each([
    [
      'the check of a content delivery network',
      page(
        'Just a moment...',
        '<noscript>Enable JavaScript and cookies to continue</noscript><script src="/cdn-cgi/x.js"></script>',
      ),
      'blocked-by-site',
    ],
    [
      'the same in German',
      page(
        'Nur einen Moment…',
        '<h1>forum.example</h1><p>Bestätigen Sie, dass Sie ein Mensch sind.</p><script></script>',
      ),
      'blocked-by-site',
    ],
    [
      'a site that asks for patience',
      '<html><body>Sorry, we&#39;re not able to serve your requests this quickly.</body></html>',
      'blocked-by-site',
    ],
    ['a site that knows no such post', '<html><body>No such item.</body></html>', 'not-found-page'],
    [
      'an address without a thread',
      page('Forum', `${navigation}<div>No Thread specified. If you followed a valid link, notify us.</div>`),
      'not-found-page',
    ],
    [
      'a captcha in a frame',
      page(
        'forum.example',
        '<iframe src="https://geo.captcha-delivery.com/captcha/"></iframe><script></script>',
      ),
      'blocked-by-site',
    ],
    [
      'a proof of work',
      page('Making sure you&#39;re not a bot!', '<h1>Making sure you’re not a bot!</h1><p>Loading…</p>'),
      'blocked-by-site',
    ],
    ['a refusal of the server', page('403 Forbidden', '<h1>403 Forbidden</h1><hr>nginx'), 'blocked-by-site'],
    ['a ban', page('Access denied', '<h1>Access denied</h1><p>Error 1020</p>'), 'blocked-by-site'],
    [
      'a login form',
      page('Log in | Owners', `${navigation}<h1>Log in</h1>${loginForm}<a href="/lost">Forgot it?</a>`),
      'login-required',
    ],
    [
      'a message of XenForo',
      page(
        'Owners',
        `${navigation}<h1>Oops! We ran into some problems.</h1><div>You must be logged-in to do that.</div>${loginForm}`,
      ),
      'login-required',
    ],
    [
      'a message of vBulletin',
      page(
        'Owners',
        `<div class="panel">You are not logged in or you do not have permission to access this page.</div>${loginForm}`,
      ),
      'login-required',
    ],
    [
      'a message that one must be registered',
      page('Owners', `${navigation}<p>You must be registered to view this thread.</p>`),
      'login-required',
    ],
    [
      'the same in French',
      page('Forum', '<p>Vous devez être connecté pour lire ce sujet.</p>'),
      'login-required',
    ],
    ['the same in Russian', page('Форум', '<p>Вам необходимо войти на форум.</p>'), 'login-required'],
    [
      'a page that is not there',
      page('Page not found | Owners', `${navigation}<h1>Page not found</h1>`),
      'not-found-page',
    ],
    [
      'a thread that is not there',
      page('Information', '<div>The requested topic does not exist.</div>'),
      'not-found-page',
    ],
    [
      'the same in German',
      page('Information', '<p>Das angeforderte Thema existiert nicht.</p>'),
      'not-found-page',
    ],
    [
      'an error with its number',
      page('Error 404 - Owners', '<h1>Nothing here</h1><p>Go home.</p>'),
      'not-found-page',
    ],
    [
      'the shell of an application',
      page('Owners', '<div id="root"></div><script src="/main.js"></script>'),
      'needs-browser',
    ],
    [
      'a shell that says so',
      page(
        'Owners',
        '<noscript>You need to enable JavaScript to run this app.</noscript><div></div><script src="/m.js"></script>',
      ),
      'needs-browser',
    ],
    [
      'the shell of new Reddit',
      page('Owners', '<shreddit-app><faceplate-partial></faceplate-partial></shreddit-app><script></script>'),
      'needs-browser',
    ],
  ])('is named: %s', async (_, html, code) => {
    expect(await outcome(html)).toEqual({ posts: 0, codes: [code] });
  });
});

const article = page(
  'A day at the service center',
  `${navigation}<article><h1>A day at the service center</h1><p class="byline">By <a rel="author" href="/author/jo">Jo Kern</a>, <time datetime="2021-05-01">May 1, 2021</time></p>${lines(9, (at) => `<p>Paragraph ${at} tells how the morning went on, and what the people there said about it.</p>`)}</article><h3>Read on</h3><ul>${lines(4, (at) => `<li><a href="/a/${at}">Another story about cars, number ${at}</a> <time>May ${at}, 2021</time></li>`)}</ul>`,
);

const shop = page(
  'Tyres',
  `${navigation}<div class="grid">${lines(8, (at) => `<div class="product"><a href="/p/${at}"><img src="${at}.jpg" alt=""><h3>Winter tyre model ${at}</h3></a><span class="price">${at}9.90</span><p>A tyre for snow and ice, tested by drivers in the north for three winters.</p><button>Add to basket</button></div>`)}</div>`,
);

const threadList = page(
  'Service and repairs',
  `${navigation}<h1>Service and repairs</h1><div class="threads">${lines(8, (at) => `<div class="thread"><h3><a href="/threads/question-${at}.${at}00/">How long did repair number ${at} take?</a></h3><a class="username" href="/members/kim.${at}/">Kim ${at}</a> <time datetime="2020-01-0${at}T10:00:00Z">Jan ${at}, 2020</time> <span>${at} replies</span></div>`)}</div>`,
);

const blog = page(
  'News of the club',
  lines(
    6,
    (at) =>
      `<article class="teaser"><h2><a href="/news/${at}">Meeting number ${at} of the club</a></h2><span class="author">Ada Moor</span> <time datetime="2020-02-0${at}">Feb ${at}</time><p>We met on the yard behind the station and looked at ${at} cars. There was cake, and then it rained for the rest of the day.</p><a href="/news/${at}">Read more</a></article>`,
  ),
);

const searchResults = page(
  'Search results',
  lines(
    6,
    (at) =>
      `<div class="result"><a class="title" href="/t/${at}">Broken latch, part ${at}</a><div class="meta">by <a href="/user/${at}">owner${at}</a> on 3 May 201${at}</div><p>…the latch broke again and the service had no part for number ${at} until…</p></div>`,
  ),
);

const members = page(
  'Members',
  `<ul>${lines(6, (at) => `<li class="member"><a class="username" href="/u/${at}">owner${at}</a> <span>Joined 3 May 201${at}</span> <span>${at}00 posts</span></li>`)}</ul>`,
);

describe('a page that is no thread', () => {
  it.each([
    ['an article', article],
    ['the list of a shop', shop],
    ['a list of threads', threadList],
    ['the news of a blog', blog],
    ['the results of a search', searchResults],
    ['a list of members', members],
    ['a feed', '<?xml version="1.0"?><rss><channel><item><title>Latch</title></item></channel></rss>'],
  ])('is not read: %s', async (_, html) => {
    expect(await outcome(html)).toEqual({ posts: 0, codes: ['unknown-platform'] });
  });
});
