import { GraphQLError, Source } from 'graphql';
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { newLog } from './new-log.ts';

const megabyte = 'x'.repeat(1024 * 1024);

/** The single line that the log writes for an error. */
function lineAbout(err: unknown): string {
  const lines: string[] = [];
  const destination = new Writable({
    write: (chunk: Buffer, _, done) => {
      lines.push(chunk.toString());
      done();
    },
  });
  newLog('info', destination).error({ err }, 'request failed');
  expect(lines).toHaveLength(1);
  return lines[0]!;
}

test.each<[string, () => Error]>([
  ['whose message quotes a value', () => new Error(`Data too long: ${megabyte}`)],
  ['with its statement', () => Object.assign(new Error('failed'), { sql: `insert into note values ('${megabyte}')` })],
  ['with its values', () => Object.assign(new Error('failed'), { values: { of: { many: [megabyte, megabyte] } } })],
  [
    'with a thousand parts',
    () => Object.assign(new Error('failed'), { parts: Array.from({ length: 1000 }, () => 'x'.repeat(4000)) }),
  ],
  [
    'with a thousand properties',
    () =>
      Object.assign(
        new Error('failed'),
        Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`p${n}`, 'x'.repeat(4000)])),
      ),
  ],
  [
    'with a circular reference',
    () => {
      const loop: { again?: object } = {};
      loop.again = loop;
      return Object.assign(new Error('failed'), { loop });
    },
  ],
  ['with a document', () => new GraphQLError('failed', { source: new Source(megabyte), positions: [1] })],
  ['with a cause', () => new Error('failed', { cause: new Error(megabyte) })],
])('an error %s is logged in a few pages at most', (_, error) => {
  expect(lineAbout(error()).length).toBeLessThan(100_000);
});

test('an error of ordinary length is logged in full', () => {
  const error = Object.assign(new Error('table note is locked'), { code: 'SQLITE_BUSY', errno: 5 });
  expect(JSON.parse(lineAbout(error))).toMatchObject({
    msg: 'request failed',
    err: { type: 'Error', message: 'table note is locked', code: 'SQLITE_BUSY', errno: 5, stack: error.stack },
  });
});
