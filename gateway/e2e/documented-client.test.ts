import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const read = (...path: string[]) => readFileSync(join(import.meta.dirname, ...path), 'utf8');

test('[R80] the client that partners copy from the documentation is the one that the tests use', () => {
  const blocks = [...read('..', '..', 'docs', 'SUBSCRIBE.md').matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code);
  expect(blocks).toEqual([read('follow.ts')]);
});
