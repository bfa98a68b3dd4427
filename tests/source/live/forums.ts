/** A forum that a server can play: one thread, its pages in the markup of a platform. */
export interface Forum {
  /** As results name it. */
  readonly platform: string;
  /** The path of the thread's first page. */
  readonly thread: string;
  /** The page at a path with its query, as HTML or JSON; `null` when there is none. */
  page(path: string): string | null;
}

/** How long the thread is. */
export interface Length {
  readonly posts: number;
  readonly perPage: number;
  /** The numbers of posts that were deleted: those after them move forward. */
  readonly gone?: readonly number[];
}

interface Place {
  /** The page, from 1. */
  readonly page: number;
  readonly pages: number;
  /** The numbers of its posts, from 1. */
  readonly numbers: readonly number[];
}

const authors = ['Orrin', 'Marigold', 'Tove', 'Basil'];
const title = 'Latch of the frunk';

export const authorOf = (number: number) => authors[number % authors.length] ?? '';
export const wordsOf = (number: number) => `Visit ${number}: they adjusted the latch while I waited.`;
const minute = (number: number) => String(number % 60).padStart(2, '0');
const hour = (number: number) => String(Math.floor(number / 60) % 24).padStart(2, '0');
const stamp = (number: number) => `2021-05-04T${hour(number)}:${minute(number)}:00`;

const numbersOf = ({ posts, gone = [] }: Length) =>
  Array.from({ length: posts }, (_, at) => at + 1).filter((number) => !gone.includes(number));

function placeOf(page: number, length: Length): Place | null {
  const { perPage } = length;
  const all = numbersOf(length);
  const pages = Math.ceil(all.length / perPage);
  if (!(page >= 1 && page <= pages)) return null;
  return { page, pages, numbers: all.slice((page - 1) * perPage, page * perPage) };
}

/** A forum whose pages differ in their addresses and their markup alone. */
function paged(
  platform: string,
  length: Length,
  pathOf: (page: number) => string,
  html: (place: Place, pathOf: (page: number) => string) => string,
): Forum {
  const paths = new Map(
    Array.from({ length: Math.ceil(length.posts / length.perPage) }, (_, at) => [pathOf(at + 1), at + 1]),
  );
  return {
    platform,
    thread: pathOf(1),
    page(path) {
      const place = placeOf(paths.get(path) ?? 0, length);
      return place === null ? null : html(place, pathOf);
    },
  };
}

const next = ({ page, pages }: Place, link: (page: number) => string) => (page < pages ? link(page + 1) : '');
const each = ({ numbers }: Place, post: (number: number) => string) => numbers.map(post).join('\n');

const xenforo2 = (length: Length) =>
  paged(
    'xenforo2',
    length,
    (page) => `/threads/latch.15/${page === 1 ? '' : `page-${page}`}`,
    (place, pathOf) => `<!DOCTYPE html>
<html id="XF" lang="en-US" data-app="public" data-template="thread_view" data-content-key="thread-15"><head><meta charset="utf-8">
<title>${title} | Owners</title>${next(place, (page) => `<link rel="next" href="${pathOf(page)}">`)}</head>
<body data-template="thread_view"><h1 class="p-title-value">${title}</h1>
<nav class="pageNavWrapper"><ul class="pageNav-main"><li class="pageNav-page pageNav-page--current"><a href="${pathOf(place.page)}">${place.page}</a></li></ul></nav>
<div class="block-body js-replyNewMessageContainer">
${each(
  place,
  (
    number,
  ) => `<article class="message message--post js-post" data-author="${authorOf(number)}" data-content="post-${number}" id="js-post-${number}">
<a href="/threads/latch.15/post-${number}"><time class="u-dt" datetime="${stamp(number)}+0000">May 4, 2021</time></a>
<article class="message-body js-selectToQuote"><div class="bbWrapper">${wordsOf(number)}</div></article></article>`,
)}</div></body></html>`,
  );

const phpbb3 = (length: Length) =>
  paged(
    'phpbb3',
    length,
    (page) => `/viewtopic.php?t=15${page === 1 ? '' : `&start=${(page - 1) * length.perPage}`}`,
    (
      place,
      pathOf,
    ) => `<!DOCTYPE html><html lang="en-gb"><head><meta charset="utf-8"><title>${title} - Volt</title></head>
<body id="phpbb" class="nojs notouch section-viewtopic ltr"><div id="page-body" class="page-body">
<h2 class="topic-title"><a href=".${pathOf(1)}">${title}</a></h2>
<div class="action-bar bar-top"><div class="pagination">${length.posts} posts <ul><li class="active"><span>${place.page}</span></li>
${next(place, (page) => `<li class="arrow next"><a class="button" href=".${pathOf(page).replace('&', '&amp;')}" rel="next">Next</a></li>`)}</ul></div></div>
${each(
  place,
  (
    number,
  ) => `<div id="p${number}" class="post has-profile bg1"><div class="inner"><dl class="postprofile"><dt><a href="./memberlist.php?u=${number}" class="username">${authorOf(number)}</a></dt></dl>
<div class="postbody"><div id="post_content${number}"><h3 class="first"><a href="#p${number}">${title}</a></h3>
<p class="author"><a href="./viewtopic.php?p=${number}#p${number}">Post</a> by <strong><a href="./memberlist.php" class="username">${authorOf(number)}</a></strong> » <time datetime="${stamp(number)}+00:00">Tue May 04, 2021</time></p>
<div class="content">${wordsOf(number)}</div></div></div></div></div>`,
)}
</div><div id="page-footer"><a href="https://www.phpbb.com/">phpBB</a></div></body></html>`,
  );

const vbulletin4 = (length: Length) =>
  paged(
    'vbulletin4',
    length,
    (page) => `/showthread.php?15-Latch${page === 1 ? '' : `/page${page}`}`,
    (
      place,
      pathOf,
    ) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="en" id="vbulletin_html"><head><meta charset="utf-8" /><meta name="generator" content="vBulletin 4.2.2" /><title>${title}</title>
<link rel="canonical" href="${pathOf(place.page)}" />${next(place, (page) => `<link rel="next" href="${pathOf(page)}" />`)}</head><body>
<div class="pagination_top"><form class="pagination"><span><a class="popupctrl">Page ${place.page} of ${place.pages}</a></span><span class="selected"><a>${place.page}</a></span></form></div>
<div id="pagetitle" class="pagetitle"><h1>Thread: <span class="threadtitle"><a href="${pathOf(1)}">${title}</a></span></h1></div>
<div id="postlist" class="postlist"><ol id="posts" class="posts">
${each(
  place,
  (
    number,
  ) => `<li class="postbitlegacy postcontainer" id="post_${number}"><div class="posthead"><span class="postdate"><span class="date">05-04-2021,&nbsp;<span class="time">${hour(number)}:${minute(number)}</span></span></span>
<a name="post${number}" href="/showthread.php?15-Latch&amp;p=${number}#post${number}" class="postcounter">#${number}</a></div>
<div class="userinfo"><a class="username" href="member.php?1"><strong>${authorOf(number)}</strong></a></div>
<div class="content"><div id="post_message_${number}"><blockquote class="postcontent restore">${wordsOf(number)}</blockquote></div></div></li>`,
)}</ol></div></body></html>`,
  );

const smf2 = (length: Length) =>
  paged(
    'smf2',
    length,
    (page) => `/index.php?topic=15.${(page - 1) * length.perPage}`,
    (
      place,
      pathOf,
    ) => `<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"><script>var smf_theme_url = "/Themes/default"; var smf_scripturl = "/index.php";</script><title>${title}</title>
${next(place, (page) => `<link rel="next" href="${pathOf(page)}">`)}</head><body id="chrome" class="action_messageindex">
<div id="display_head"><h2 class="display_title"><span id="top_subject">${title}</span></h2></div>
<div class="pagesection"><div class="pagelinks"><span class="pages">Pages</span><span class="current_page">${place.page}</span></div></div>
<div id="forumposts"><form id="quickModForm">
${each(
  place,
  (
    number,
  ) => `<div class="windowbg" id="msg${number}"><div class="post_wrapper"><div class="poster"><h4><a href="/index.php?action=profile;u=4" title="View the profile of ${authorOf(number)}">${authorOf(number)}</a></h4></div>
<div class="postarea"><div class="keyinfo"><div id="subject_${number}"><a href="/index.php?msg=${number}">${title}</a></div><div class="postinfo"><a href="/index.php?msg=${number}" title="Reply #${number}" class="smalltext">May 04, 2021, ${hour(number)}:${minute(number)}:00</a></div></div>
<div class="post"><div class="inner" data-msgid="${number}" id="msg_${number}">${wordsOf(number)}</div></div></div></div></div>`,
)}</form></div></body></html>`,
  );

const mybb = (length: Length) =>
  paged(
    'mybb',
    length,
    (page) => `/showthread.php?tid=15${page === 1 ? '' : `&page=${page}`}`,
    (
      place,
      pathOf,
    ) => `<!DOCTYPE html><!-- start: showthread --><html lang="en"><head><meta charset="utf-8"><title>${title}</title><script src="/jscripts/thread.js?ver=1827"></script></head><body>
<div class="pagination"><span class="pages">Pages (${place.pages}):</span><span class="pagination_current">${place.page}</span>${next(place, (page) => `<a href="${pathOf(page).slice(1).replace('&', '&amp;')}" class="pagination_next">Next</a>`)}</div>
<table class="tborder"><tr><td class="thead"><strong>${title}</strong></td></tr><tr><td id="posts_container"><div id="posts">
${each(
  place,
  (
    number,
  ) => `<div class="post" id="post_${number}"><div class="post_author"><div class="author_information"><strong><span class="largetext"><a href="/member.php?action=profile&amp;uid=4">${authorOf(number)}</a></span></strong></div></div>
<div class="post_content"><div class="post_head"><strong><a href="/showthread.php?tid=15&amp;pid=${number}#pid${number}">#${number}</a></strong><span class="post_date">05-04-2021, ${hour(number)}:${minute(number)}</span></div>
<div class="post_body scaleimages" id="pid_${number}">${wordsOf(number)}</div></div></div>`,
)}</div></td></tr></table></body></html>`,
  );

const invision4 = (length: Length) =>
  paged(
    'invision4',
    length,
    (page) => `/topic/15-latch/${page === 1 ? '' : `?page=${page}`}`,
    (
      place,
      pathOf,
    ) => `<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>${title} - Amp</title><meta name="generator" content="Invision Community">
${next(place, (page) => `<link rel="next" href="${pathOf(page)}">`)}</head><body class="ipsApp ipsApp_front" data-pageController="topic">
<div class="ipsPageHeader"><h1 class="ipsType_pageTitle"><span>${title}</span></h1></div>
<ul class="ipsPagination" data-pages="${place.pages}"><li class="ipsPagination_page ipsPagination_active"><a href="${pathOf(place.page)}" data-page="${place.page}">${place.page}</a></li></ul>
<div id="elPostFeed" data-controller="core.front.core.commentFeed">
${each(
  place,
  (
    number,
  ) => `<article id="elComment_${number}" class="cPost ipsBox ipsComment ipsComment_parent"><aside class="ipsComment_author cAuthorPane"><h3 class="ipsType_sectionHead cAuthorPane_author"><strong><a href="/profile/1-x/">${authorOf(number)}</a></strong></h3></aside>
<div id="comment-${number}_wrap" data-commentApp="forums" data-commentID="${number}" data-quoteData='{"username":"${authorOf(number)}"}' class="ipsComment_content"><div class="ipsComment_meta"><a href="/topic/15-latch/?do=findComment&amp;comment=${number}">Posted <time datetime="${stamp(number)}Z">May 4, 2021</time></a></div>
<div class="cPost_contentWrap"><div data-role="commentContent" class="ipsType_normal ipsType_richText"><p>${wordsOf(number)}</p></div></div></div></article>`,
)}</div></body></html>`,
  );

function discourse(length: Length): Forum {
  const postJson = (number: number) => ({
    id: 7000 + number,
    username: authorOf(number),
    created_at: `${stamp(number)}.000Z`,
    cooked: `<p>${wordsOf(number)}</p>`,
    post_number: number,
    post_type: 1,
    topic_id: 15,
    topic_slug: 'latch',
    version: 1,
  });
  const stream = Array.from({ length: length.posts }, (_, at) => 7001 + at);
  return {
    platform: 'discourse-json',
    thread: '/t/latch/15',
    page(path) {
      const page = Number(/^\/t\/(?:latch\/)?15\.json(?:\?page=(\d+))?$/.exec(path)?.[1] ?? 1);
      const place = path.includes('.json') ? placeOf(page, length) : null;
      if (place === null) return null;
      const posts = place.numbers.map(postJson);
      return JSON.stringify({
        id: 15,
        slug: 'latch',
        title,
        chunk_size: length.perPage,
        post_stream: { posts, stream },
      });
    },
  };
}

/** Reddit gives all comments at once. */
function reddit({ posts }: Length): Forum {
  const thread = '/r/owners/comments/1c0ffee/latch/';
  const dataOf = (number: number) => ({
    id: `k${number}`,
    author: authorOf(number),
    created_utc: 1_620_000_000 + number,
    permalink: `${thread}k${number}/`,
  });
  return {
    platform: 'reddit-json',
    thread,
    page(path) {
      if (!path.startsWith(`${thread.slice(0, -1)}.json`)) return null;
      const comments = Array.from({ length: posts - 1 }, (_, at) => ({
        kind: 't1',
        data: {
          ...dataOf(at + 2),
          name: `t1_k${at + 2}`,
          parent_id: 't3_k1',
          depth: 0,
          body: wordsOf(at + 2),
        },
      }));
      const first = { ...dataOf(1), name: 't3_k1', permalink: thread, title, selftext: wordsOf(1) };
      const submission = { kind: 't3', data: { ...first, num_comments: posts - 1 } };
      return JSON.stringify([
        { kind: 'Listing', data: { children: [submission] } },
        { kind: 'Listing', data: { children: comments } },
      ]);
    },
  };
}

/** Every forum that is played. */
export const forums = {
  xenforo2,
  phpbb3,
  vbulletin4,
  smf2,
  mybb,
  invision4,
  discourse,
  reddit,
} satisfies Readonly<Record<string, (length: Length) => Forum>>;
