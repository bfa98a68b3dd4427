import { describe, expect, it } from 'vitest';
import { readText } from './readings.js';

const post = (body: string, attributes = 'data-author="kim" data-content="post-1"') =>
  `<article class="message message--post" ${attributes}><header class="message-attribution">` +
  '<a href="/posts/1/"><time datetime="2016-01-02T03:04:05+0100">Jan 2</time></a></header>' +
  `<h4 class="message-name">Kim</h4><div class="message-body"><div class="bbWrapper">${body}</div></div></article>`;

const page = (content: string, head = '') =>
  `<!doctype html><html id="XF"><head>${head}</head><body data-template="thread_view">${content}</body></html>`;

const threadOf = async (html: string) => (await readText(html)).threads[0];
const bodyOf = async (body: string) => (await threadOf(page(post(body))))?.posts[0];

const canonical = '<link rel="canonical" href="https://forum.example/threads/a-b.12/page-2">';

describe('XenForo 2', () => {
  it('takes the shown name where the attribute is missing', async () => {
    expect((await threadOf(page(post('a', 'id="js-post-9"'))))?.posts[0]).toMatchObject({
      author: 'Kim',
      id: '9',
    });
  });

  it.each([
    ['/threads/a-b.12/page-3', 'https://forum.example/threads/a-b.12/page-3'],
    ['/threads/other.13/', null],
    ['javascript:void(0)', null],
  ])('follows %s only within the thread', async (href, nextPage) => {
    const thread = await threadOf(
      page(`${post('a')}<a class="pageNav-jump--next" href="${href}">Next</a>`, canonical),
    );
    expect(thread).toMatchObject({ id: '12', nextPage });
  });

  it('leaves addresses relative when the page does not say where it is from', async () => {
    expect((await threadOf(page(post('a'))))?.posts[0]?.permalink).toBe('/posts/1/');
  });

  it('ends lines at <br> and paragraphs at blank lines and blocks', async () => {
    const found = await bodyOf(
      'a<br>\nb<br />\n<br />\nc<div>d</div>e<p>f</p><ul><li>g</li><li><p>h</p></li></ul>',
    );
    expect(found?.text).toBe('a\nb\n\nc\n\nd\n\ne\n\nf\n\n- g\n\n- h');
  });

  it('reads smilies as they are typed and no other image', async () => {
    const found = await bodyOf(
      'ok <img class="smilie" alt=":)"> <img class="bbImage" alt="photo.jpg"> <img alt="XD" data-shortname="xd">' +
        '<img class="smilie" alt="Very Happy"><img class="smilie" alt="icon_sad.gif"><img class="emoji" alt="😀">',
    );
    expect(found?.text).toBe('ok :) XD😀');
  });

  it('never takes hidden text for words', async () => {
    const found = await bodyOf(
      'a<script>b</script><style>c</style><noscript>d</noscript><template>e</template><!-- f -->',
    );
    expect(found?.text).toBe('a');
  });

  it('reads the author of a quote from its localised title', async () => {
    const found = await bodyOf(
      '<blockquote class="bbCodeBlock--quote"><div class="bbCodeBlock-title">Jörg hat gesagt.:</div>' +
        '<div class="bbCodeBlock-content"><div class="bbCodeBlock-expandContent">Nein</div></div></blockquote>Doch',
    );
    expect(found).toMatchObject({
      text: 'Doch',
      quotes: [{ author: 'Jörg', text: 'Nein', post: null, confidence: 1 }],
    });
  });

  it('reads quotes 100 deep', async () => {
    const open =
      '<blockquote class="bbCodeBlock--quote" data-quote="x"><div class="bbCodeBlock-expandContent">';
    const found = await bodyOf(`${open.repeat(100)}deep${'</div></blockquote>'.repeat(100)}own`);
    expect(found?.text).toBe('own');
  });
});
