import { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { streamOf } from './open-export.ts';

test('while a client does not read, one page waits besides the one that is being sent, and no other is asked for', async () => {
  let asked = 0;
  const pages = (async function* read() {
    for (;;) {
      asked += 1;
      yield 'page';
    }
  })();
  const sent: (() => void)[] = [];
  const client = new Writable({ highWaterMark: 1, write: (_, __, done) => void sent.push(done) });
  const stream = streamOf(pages).pipe(client);
  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await setImmediate();
  };
  await settle();
  expect([sent.length, asked]).toEqual([1, 2]);
  sent[0]!();
  await settle();
  expect([sent.length, asked]).toEqual([2, 3]);
  stream.destroy();
});
