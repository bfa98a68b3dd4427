import { describe, expect, it } from 'vitest';
import { findOversizedTag } from '../../src/reader/html/tag-length.js';

describe('findOversizedTag', () => {
  it.each([
    ['<p class="a long class">', '20 characters'],
    ['<p title="a > b, and c > d">', '20 characters'],
    [`<p ${'a '.repeat(500)}>`, '20 characters'],
    ['<p>x</p>', null],
    ['a < b, and that is no tag at all', null],
    ['<img src="data:image/png;base64,AAAAAAAAAAAA">', null],
    ['<div data-a="{&quot;a&quot;:&quot;long&quot;}">', null],
    ["<div data-b='[1,2,3,4,5,6,7,8,9,10,11]'>", null],
    ['<!-- <p class="a long class"> -->', null],
    ['<script>"<p class=a-long-class-in-a-script>"</script>', null],
    ['<style>a<b and so on and on and on</style>', null],
    ['<script>never closed, and long enough', null],
  ])('%s', (html, found) => {
    expect(findOversizedTag(html, 20)).toBe(found);
  });

  it('counts attributes', () => {
    const tag = (count: number) =>
      `<p${Array.from({ length: count }, (_, at) => ` a${at} = "b c"`).join('')}>`;
    expect(findOversizedTag(tag(400), 1e6)).toBeNull();
    expect(findOversizedTag(tag(401), 1e6)).toBe('400 attributes');
  });
});
