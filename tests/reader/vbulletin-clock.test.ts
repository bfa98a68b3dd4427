import { describe, expect, it } from 'vitest';
import { readText } from './readings.js';

const clock = (zone: string, time: string) =>
  `<div class="smallfont">All times are ${zone}. The time now is <span class="time">${time}</span>.</div>`;

const dateOf = async (around: string) => {
  const { threads } = await readText(
    `<html lang="en"><body><table id="post1"><tr><td class="thead"><a name="post1"></a>Yesterday, 09:10 AM</td></tr>` +
      '<tr><td><div id="postmenu_1"><a class="bigusername">Kim</a></div></td>' +
      `<td id="td_post_1"><div id="post_message_1">words</div></td></tr></table>${around}</body></html>`,
  );
  return threads[0]?.posts[0]?.postedAt?.slice(0, 19) ?? null;
};

// 2021-02-22T02:25:00Z
const token = '<script>var SECURITYTOKEN = "1613960700-0f5a87149d";</script>';

describe('the clock of vBulletin', () => {
  it('takes the day from the token and the zone from the words', async () => {
    expect(await dateOf(`${token}${clock('GMT -3', '11:25 PM')}`)).toBe('2021-02-20T09:10:00');
    expect(await dateOf(`${token}${clock('GMT', '02:25 AM')}`)).toBe('2021-02-21T09:10:00');
    expect(await dateOf(`${token}${clock('GMT +5.5', '07:55')}`)).toBe('2021-02-21T09:10:00');
  });

  it('takes it from the picture of the timed tasks', async () => {
    const task = '<img src="https://b.example/cron.php?s=&amp;rand=1613960700" alt="">';
    expect(await dateOf(`${clock('GMT -3', '11:25 PM')}${task}`)).toBe('2021-02-20T09:10:00');
  });

  it('takes it from what captured the page', async () => {
    const archived =
      '<!-- FILE ARCHIVED ON 02:25:30 Feb 22, 2021 AND RETRIEVED FROM THE INTERNET ARCHIVE -->';
    expect(await dateOf(`${clock('GMT -3', '11:25 PM')}${archived}`)).toBe('2021-02-20T09:10:00');
    const saved =
      '<!-- Page saved with SingleFile \n url: https://b.example/ \n saved date: Mon Feb 22 2021 03:25:30 GMT+0100 (X) -->';
    expect(await dateOf(`${saved}${clock('GMT -3', '11:25 PM')}`)).toBe('2021-02-20T09:10:00');
  });

  it('believes the printed time where it differs from the words', async () => {
    expect(await dateOf(`${token}${clock('GMT', '11:25 PM')}`)).toBe('2021-02-20T09:10:00');
  });

  it('invents no day', async () => {
    expect(await dateOf(clock('GMT -3', '11:25 PM'))).toBe(null);
    expect(await dateOf(token)).toBe(null);
    expect(await dateOf(`<script>var SECURITYTOKEN = "guest";</script>${clock('GMT', '02:25 AM')}`)).toBe(
      null,
    );
  });
});
