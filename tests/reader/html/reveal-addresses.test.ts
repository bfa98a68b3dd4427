import { describe, expect, it } from 'vitest';
import { revealAddress } from '../../../src/reader/html/reveal-addresses.js';
import { readText } from '../readings.js';

describe('addresses that Cloudflare hides', () => {
  it.each([
    ['00614062', 'a@b'],
    ['5a3b1a38', 'a@b'],
    ['00c3a44062', 'ä@b'],
    ['00ff4062', null],
    ['00', null],
    ['5a3b1', null],
    ['no digits', null],
  ])('reads %s', (digits, address) => {
    expect(revealAddress(digits)).toBe(address);
  });

  it('names the author by what is hidden', async () => {
    const { threads } = await readText(
      '<html><body><table id="post1"><tr><td class="thead"><a name="post1"></a>05-06-2009, 09:10 AM</td></tr>' +
        '<tr><td><div id="postmenu_1"><a class="bigusername">max <span class="__cf_email__" ' +
        'data-cfemail="5a3b1a38">[email&#160;protected]</span></a></div></td>' +
        '<td id="td_post_1"><div id="post_message_1">words</div></td></tr></table></body></html>',
    );
    expect(threads[0]?.posts[0]?.author).toBe('max a@b');
  });

  it('reads those that stand in the address of a link only, and leaves links with words of their own', async () => {
    const link = (text: string) => `<a href="/cdn-cgi/l/email-protection#5a3b1a38">${text}</a>`;
    const { threads } = await readText(
      '<html><body><table id="post1"><tr><td class="thead"><a name="post1"></a>05-06-2009, 09:10 AM</td></tr>' +
        `<tr><td><div id="postmenu_1"><span class="bigusername">${link('[email&#160;protected]')}</span></div></td>` +
        `<td id="td_post_1"><div id="post_message_1">${link('write to us')}</div></td></tr></table></body></html>`,
    );
    const [post] = threads[0]?.posts ?? [];
    expect([post?.author, post?.text]).toEqual(['a@b', 'write to us']);
  });
});
