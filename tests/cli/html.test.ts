import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { makeFolder, runCli, threadText } from './run-cli.js';

describe.concurrent('a page', () => {
  test('is written when the name of the output asks for it', async () => {
    const cwd = await makeFolder({ 't.txt': threadText });
    const { status, stdout, stderr } = await runCli(['analyze', '-o', 'report.html', 't.txt'], { cwd });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    const $ = load(await readFile(join(cwd, 'report.html'), 'utf8'));
    expect($('article.post').length).toBe(2);
    expect($('.tiles b').first().text()).toBe('2');
    expect($('article.post').first().text()).toContain('charge port jammed');
    expect($('a.event').length).toBeGreaterThan(0);
  });

  test('is the same bytes in every time zone and language', async () => {
    const posts = ['2024-03-05T23:30', '2024-03-06T01:15:00+02:00', 'soon'].map((postedAt) => ({
      text: 'Nobody called me back.',
      postedAt,
    }));
    const cwd = await makeFolder({ 't.json': JSON.stringify({ threads: [{ source: 's', posts }] }) });
    const args = ['analyze', '-f', 'html', 't.json'];
    const [here, there] = await Promise.all([
      runCli(args, { cwd, env: { TZ: 'UTC', LC_ALL: 'C' } }),
      runCli(args, { cwd, env: { TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8', CI: '1' } }),
    ]);
    expect(here.stdout).toMatch(/^<!doctype html>/);
    expect(there).toEqual(here);
  });

  test('tells of the inputs that could not be read', async () => {
    const cwd = await makeFolder({ 't.txt': threadText });
    const { status, stdout } = await runCli(['analyze', '-f', 'html', 't.txt', 'nope.txt'], { cwd });
    expect(status).toBe(3);
    expect(load(stdout)('.problems').text()).toContain('nope.txt: no such file');
  });

  test('of scraped threads shows their posts', async () => {
    const { status, stdout } = await runCli(['scrape', '-f', 'html'], { stdin: threadText });
    expect(status).toBe(0);
    expect(load(stdout)('article.post').length).toBe(2);
  });
});
