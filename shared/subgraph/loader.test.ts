import { expect, test } from 'vitest';
import { keptBytes } from '../testing/kept-bytes.ts';
import { defineLoader } from './loader.ts';
import type { RequestContext } from './request-context.ts';

const requests = 60;
const loaded = 5000;
const rowsByKey = defineLoader(async (_: RequestContext, keys: readonly string[]) =>
  keys.map((key) => Array.from({ length: loaded }, (__, row) => ({ key, row }))),
);

test('what a request has loaded is freed with it, not at the next full garbage collection', async () => {
  const kept = await keptBytes(requests, async () => {
    const context = {} as RequestContext;
    const rows = await rowsByKey(context).load('key');
    const again = await rowsByKey(context).load('key');
    // `expect` would keep the rows themselves.
    expect([rows.length, again === rows]).toEqual([loaded, true]);
  });
  // A row takes 16 bytes at the least.
  expect(kept).toBeLessThan((requests * loaded * 16) / 4);
});
