import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import type { AllSubgraphs } from '@hub/shared/testing/contract-all-subgraphs.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { callers, callersOf } from './callers.ts';
import { insertItem } from './insert-item.ts';
import { answer, startRecords } from './records.ts';

/** The inbox of each agency: its page, the subscription to it, and a kind of its items. */
const inboxes = [
  ['whitelists', 'lists', 'listInboxChanged', 'REVIEW'],
  ['customs', 'stock', 'stockInboxChanged', 'RELEASED'],
  ['trace', 'trace', 'traceInboxChanged', 'RECEIVE'],
  ['safety', 'safety', 'safetyInboxChanged', 'STOP_USE'],
] as const;

describe.each(databases)('[D37] who follows which inbox, on %s:', (dialect) => {
  let subgraphs: AllSubgraphs;

  beforeAll(async () => {
    subgraphs = await startRecords(dialect);
  });
  afterAll(() => subgraphs.close());

  describe.each(inboxes)('%s', (name, page, subscription, kind) => {
    const query = `subscription { step: ${subscription} { item { id } } }`;
    const pageOf = async (caller: string) => {
      const data = await answer(subgraphs, name, `{ inbox { page: ${page}(first: 200) { nodes { id } } } }`, caller);
      return (data as { inbox: { page: { nodes: { id: string }[] } } }).inbox.page.nodes.map(({ id }) => id);
    };
    const received = async (caller: string, count: number) => {
      const gone = new AbortController();
      const ids: string[] = [];
      for await (const { data } of subgraphs.of(name).events(query, callers[caller], gone.signal)) {
        ids.push((data!['step'] as { item: { id: string } }).item.id);
        if (ids.length === count) gone.abort();
      }
      return ids;
    };

    test('everyone gets the items of its inbox in their order, and no other', async () => {
      const registered = callersOf('registered');
      await inTransaction(subgraphs.of(name).agency.database, async (em) => {
        // One for each, among those of the others.
        for (const [index, caller] of [...registered, ...registered.toReversed()].entries())
          insertItem(em, callers[caller]!.organisation, { line: 1000 + index, kind, about: newId() });
      });
      for (const caller of registered) {
        const own = await pageOf(caller);
        expect(own.length).toBeGreaterThanOrEqual(2);
        expect([caller, ...(await received(caller, own.length))]).toEqual([caller, ...own]);
      }
    });

    test('an agency that the register does not know is refused', async () => {
      const step = await subgraphs.of(name).firstStep(query, callers['unknown']);
      expect(step!.errors!.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN']);
    });
  });
});
