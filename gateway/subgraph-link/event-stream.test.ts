import type { FormattedExecutionResult } from 'graphql';
import { describe, expect, test } from 'vitest';
import { resultsIn } from './event-stream.ts';

const one = { data: { name: 'one' } };
const two = { data: { name: '二' } };
const next = (result: unknown) => `event: next\ndata: ${JSON.stringify(result)}\n\n`;
const complete = 'event: complete\ndata:\n\n';

/** What is read of a stream that comes in pieces of a size, and how it ends. */
async function read(text: string, pieceSize = Infinity) {
  const results: FormattedExecutionResult[] = [];
  let signs = 0;
  const bytes = Buffer.from(text);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += pieceSize)
      yield bytes.subarray(at, Math.min(at + pieceSize, bytes.length));
  }
  try {
    for await (const result of resultsIn(chunks(), { maxSize: 1000, onAlive: () => (signs += 1) }))
      results.push(result);
    return { results, end: 'complete', signs };
  } catch (error) {
    return { results, end: (error as Error).message, signs };
  }
}

const cut = 'The subscription ended without having been completed';

describe.each([1, 2, 7, Infinity])('a stream of server-sent events in pieces of %d bytes', (pieceSize) => {
  test.each<[what: string, text: string]>([
    ['complete with an empty line of data', next(one) + next(two) + complete],
    ['complete without data', `${next(one)}${next(two)}event: complete\n\n`],
    ['complete without data or space', `${next(one)}${next(two)}event:complete\n\n`],
    ['complete without data, with an id behind it', `${next(one)}${next(two)}event: complete\nid: 7\n\n`],
    ['complete with data of its own', `${next(one)}${next(two)}event: complete\ndata: {"id":"1"}\n\n`],
    ['lines that end in CR LF', `${next(one)}${next(two)}event: complete\n\n`.replaceAll('\n', '\r\n')],
    ['lines that end in CR', `${next(one)}${next(two)}event: complete\n\n`.replaceAll('\n', '\r')],
    ['data on several lines', `event: next\ndata: {"data":\ndata: {"name":"one"}}\n\n${next(two)}event: complete\n\n`],
    ['data before the name', `data: ${JSON.stringify(one)}\nevent: next\n\n${next(two)}event: complete\n\n`],
    [
      'events without a name',
      `data: ${JSON.stringify(one)}\n\nevent: message\ndata: ${JSON.stringify(two)}\n\n${complete}`,
    ],
    ['comments and other fields', `:\n\nretry: 5\n\nid: 1\n${next(one)}: event: complete\n\n${next(two)}${complete}`],
    [
      'events of other names',
      `event: ping\ndata: {}\n\n${next(one)}event: done\ndata: no JSON\n\n${next(two)}${complete}`,
    ],
    ['events without data', `event: next\n\n${next(one)}event: next\nid: 5\n\n${next(two)}${complete}`],
    ['something behind the end', `${next(one)}${next(two)}event: complete\n\n${next(one)}`],
  ])('is read to its end: %s', async (_, text) => {
    expect(await read(text, pieceSize)).toMatchObject({ results: [one, two], end: 'complete' });
  });

  test('with an event that tells nothing gives no data there, and goes on', async () => {
    const { results, end } = await read(
      next(one) + next({}) + next({ extensions: {} }) + next(two) + complete,
      pieceSize,
    );
    expect([results, end]).toEqual([[one, { data: null }, { data: null }, two], 'complete']);
  });

  test.each<[what: string, text: string, end: string | RegExp]>([
    ['ends before it is complete', '', cut],
    ['ends within complete', 'event: complete\n', cut],
    ['has a comment about completion', ': event: complete\n\n', cut],
    ['has a result that mentions completion', next({ data: { text: 'event: complete\n\n' } }), cut],
    ['has an event that is no JSON', 'event: next\ndata: <p>\n\n', /JSON/],
    ['has an event that is empty', 'event: next\ndata:\n\n', /JSON/],
    ['has an event that is a list', next([one]), 'The event is not a GraphQL result'],
    ['has an event that is larger than an answer may be', next({ data: 'x'.repeat(2000) }), /max buffer size/],
  ])('throws where it %s', async (_, text, end) => {
    expect((await read(next(one) + text, pieceSize)).end).toMatch(end);
  });
});

test('each piece is a sign of life, be it a comment', async () => {
  expect((await read(`:\n\n${complete}`, 3)).signs).toBe(Math.ceil((3 + complete.length) / 3));
});
