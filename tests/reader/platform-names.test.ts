import { expect, test } from 'vitest';
import { platformNames } from '../../src/reader/platform-names.js';
import { platforms } from '../../src/reader/registry.js';

test('the platforms that the command line lists are those of the registry', () => {
  expect(platformNames).toEqual(platforms.map(({ platform }) => platform));
});
