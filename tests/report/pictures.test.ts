import { describe, expect, test } from 'vitest';
import { bar } from '../../src/report/table/bar.js';
import { sparkline } from '../../src/report/table/sparkline.js';

describe('a sparkline', () => {
  test('is as high as its values, from -1 to 1', () => {
    expect(sparkline([-1, -0.4, 0, 0.4, 1], 80)).toBe('▁▃▅▆█');
  });

  test('has a dot where there is no value', () => {
    expect(sparkline([1, null, -1], 80)).toBe('█·▁');
  });

  test('gives neighbours one place where there are more values than places', () => {
    const line = sparkline(
      Array.from({ length: 1000 }, (_, at) => (at < 500 ? 1 : -1)),
      10,
    );
    expect(line).toBe('█████▁▁▁▁▁');
  });

  test('of nothing is nothing', () => {
    expect(sparkline([], 10)).toBe('');
  });
});

describe('a bar', () => {
  test('is as long as its share, in eighths', () => {
    expect([bar(1, 4), bar(0.5, 4), bar(0.3, 4), bar(0, 4)]).toEqual(['████', '██', '█▎', '']);
  });

  test('shows that there is something, however little', () => {
    expect(bar(0.0001, 4)).toBe('▏');
  });
});
