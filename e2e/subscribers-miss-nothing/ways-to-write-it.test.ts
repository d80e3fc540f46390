import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MemoryLog } from './memory-log.ts';
import { overWebSocket } from './protocols.ts';
import type { ServedGateway } from './served-gateway.ts';
import { serveLog } from './served-log.ts';

/** Each starts after the first of three lines. */
const afterTheFirst: [how: string, query: string, variables?: Record<string, unknown>][] = [
  ['a literal', 'subscription { changes(after: "c1") { text } }'],
  ['a variable', 'subscription ($after: Cursor) { changes(after: $after) { text } }', { after: 'c1' }],
  ['another variable', 'subscription ($from: Cursor) { changes(after: $from) { text } }', { from: 'c1' }],
  ['a variable called place', 'subscription ($place: Cursor) { changes(after: $place) { text } }', { place: 'c1' }],
  ['the default of a variable', 'subscription ($after: Cursor = "c1") { changes(after: $after) { text } }'],
  ['an alias', 'subscription { cursor: changes(after: "c1") { cursor: text } }'],
  ['an alias that takes the name of the cursor', 'subscription { changes(after: "c1") { cursor: text c: cursor } }'],
  ['an inline fragment', 'subscription { ... on Subscription { changes(after: "c1") { text } } }'],
  [
    'a fragment with a variable',
    'subscription ($after: Cursor) { ...All } fragment All on Subscription { changes(after: $after) { ...It } } fragment It on Change { text }',
    { after: 'c1' },
  ],
  ['a field in two pieces', 'subscription { changes(after: "c1") { text } changes(after: "c1") { cursor } }'],
  [
    'a condition that holds',
    'subscription ($yes: Boolean!) { changes(after: "c1") @include(if: $yes) { text } live @skip(if: $yes) { text } }',
    { yes: true },
  ],
  ['the type name selected', 'subscription { changes(after: "c1") { __typename text } }'],
  [
    'a variable that is also used elsewhere',
    'subscription ($after: Cursor, $no: Boolean = false) { changes(after: $after) { text item @skip(if: $no) { name } } }',
    { after: 'c1' },
  ],
];

describe('however a client writes its cursor', () => {
  let served: ServedGateway & { log: MemoryLog };

  beforeAll(async () => {
    served = await serveLog();
  });
  afterAll(() => served.close());

  test.each(afterTheFirst)(
    'the subscription starts there and continues after a break in the stream, with %s',
    async (_, query, variables) => {
      const { log, url } = served;
      // The log keeps the lines of previous cases.
      if (log.cursor === undefined) log.append(3);
      const length = Number(log.cursor!.slice(1));
      const partner = overWebSocket({ url, query, variables });
      await partner.untilReceived(length - 1);
      log.breakStreams();
      log.append(2);
      await partner.untilReceived(length + 1);
      await partner.stop();
      const texts = partner.received.map((change) =>
        Object.values(change).find((value) => String(value).startsWith('line')),
      );
      expect(texts).toEqual(Array.from({ length: length + 1 }, (_each, index) => `line ${index + 2}`));
      expect(partner.codes).toEqual([]);
    },
  );
});
