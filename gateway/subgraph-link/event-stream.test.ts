import type { FormattedExecutionResult } from 'graphql';
import { describe, expect, test } from 'vitest';
import { resultsIn } from './event-stream.ts';

const one = { data: { name: 'one' } };
const two = { data: { name: '二' } };
const next = (result: unknown) => `event: next\ndata: ${JSON.stringify(result)}\n\n`;
const complete = 'event: complete\ndata:\n\n';

/** Reads a stream in chunks of the given size; returns the results and how it ends. */
async function read(text: string, chunkSize = Infinity) {
  const results: FormattedExecutionResult[] = [];
  let signs = 0;
  const bytes = Buffer.from(text);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunkSize)
      yield bytes.subarray(at, Math.min(at + chunkSize, bytes.length));
  }
  try {
    for await (const result of resultsIn(chunks(), { maxSize: 1000, onAlive: () => (signs += 1) }))
      results.push(result);
    return { results, end: 'complete', signs };
  } catch (error) {
    return { results, end: (error as Error).message, signs };
  }
}

const cut = 'The subscription ended before it was complete';

describe.each([1, 2, 7, Infinity])('a stream of server-sent events in chunks of %d bytes', (chunkSize) => {
  test.each<[what: string, text: string]>([
    ['complete with an empty line of data', next(one) + next(two) + complete],
    ['complete without data', `${next(one)}${next(two)}event: complete\n\n`],
    ['complete without data or space', `${next(one)}${next(two)}event:complete\n\n`],
    ['complete without data, followed by an id', `${next(one)}${next(two)}event: complete\nid: 7\n\n`],
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
    ['something after the end', `${next(one)}${next(two)}event: complete\n\n${next(one)}`],
  ])('is read to its end: %s', async (_, text) => {
    expect(await read(text, chunkSize)).toMatchObject({ results: [one, two], end: 'complete' });
  });

  test('with an empty event yields null data for it and continues', async () => {
    const { results, end } = await read(
      next(one) + next({}) + next({ extensions: {} }) + next(two) + complete,
      chunkSize,
    );
    expect([results, end]).toEqual([[one, { data: null }, { data: null }, two], 'complete']);
  });

  test.each<[what: string, text: string, end: string | RegExp]>([
    ['ends before it is complete', '', cut],
    ['ends within complete', 'event: complete\n', cut],
    ['has a comment about completion', ': event: complete\n\n', cut],
    ['has a result that mentions completion', next({ data: { text: 'event: complete\n\n' } }), cut],
    ['has an event that is not JSON', 'event: next\ndata: <p>\n\n', /JSON/],
    ['has an event that is empty', 'event: next\ndata:\n\n', /JSON/],
    ['has an event that is a list', next([one]), 'The event is not a GraphQL result'],
    ['has an event that exceeds the maximum response size', next({ data: 'x'.repeat(2000) }), /max buffer size/],
  ])('throws where it %s', async (_, text, end) => {
    expect((await read(next(one) + text, chunkSize)).end).toMatch(end);
  });
});

test('each chunk is a sign of life, even a comment', async () => {
  expect((await read(`:\n\n${complete}`, 3)).signs).toBe(Math.ceil((3 + complete.length) / 3));
});

test('a megabyte without a line end is refused at once, not gone through again for each of its characters', async () => {
  expect((await read(`data: ${'x'.repeat(1_000_000)}`)).end).toMatch(/max buffer size/);
});
