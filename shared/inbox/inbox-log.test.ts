import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inTransaction } from '../database/transaction.ts';
import { newId } from '../id/new-id.ts';
import { appendRows } from '../paging/append-rows.ts';
import { recipient, namesake, itemsOf, rowsTo, startInboxAgency, type InboxAgency } from '../testing/inbox-agency.ts';
import { statementsDuring } from '../testing/statements-during.ts';
import { databases } from '../testing/test-databases.ts';
import { InboxItem } from './inbox-item.entity.ts';
import { ItemChange } from './item-change.entity.ts';

describe.each(databases)('the log of an inbox, on %s', (dialect) => {
  let agency: InboxAgency;

  beforeEach(async () => {
    agency = await startInboxAgency(dialect);
  });
  afterEach(() => agency.close());

  const em = () => agency.database.orm.em.fork();

  test('has an item when it is sent, and again when it is acknowledged and when it is answered, by whomever', async () => {
    const about = await agency.tell(namesake, recipient);
    const [id] = await agency.ids();
    const steps = agency.read();
    expect(await itemsOf(steps, 1)).toEqual([id]);
    const next = itemsOf(steps, 2);
    await agency.acknowledge(recipient, id!);
    await agency.answer(about);
    expect(await next).toEqual([id, id]);
    expect(await itemsOf(agency.read(), 3)).toEqual([id, id, id]);
  });

  test('has no change where nothing changed', async () => {
    const about = await agency.tell(recipient);
    const [id] = await agency.ids();
    for (let time = 0; time < 2; time += 1) {
      await agency.acknowledge(recipient, id!);
      await agency.answer(about);
    }
    await agency.answer(newId());
    expect(await em().count(ItemChange)).toBe(2);
  });

  test('has one change of two that acknowledge or answer the same item at once', async () => {
    const about = await agency.tell(recipient);
    const [id] = await agency.ids();
    const twice = [1, 2].flatMap(() => [agency.acknowledge(recipient, id!), agency.answer(about)]);
    await Promise.all(twice);
    expect(await em().count(ItemChange)).toBe(2);
  });

  test('has what was missed, page by page, and then what is new', async () => {
    for (let time = 0; time < 3; time += 1) await agency.tell(...Array.from({ length: 90 }, () => recipient), namesake);
    const steps = agency.read();
    expect(await itemsOf(steps, 270)).toEqual(await agency.ids());
    const next = itemsOf(steps, 1);
    await agency.tell(recipient);
    expect(await next).toEqual([(await agency.ids()).at(-1)]);
  });

  test('misses neither of two transactions that are open at once', async () => {
    const reader = agency.read({ pollMs: 5 });
    const hasAppended = Promise.withResolvers<void>();
    const end = Promise.withResolvers<void>();
    const first = inTransaction(agency.database, async (own) => {
      await appendRows(own, rowsTo(recipient));
      hasAppended.resolve();
      await end.promise;
    });
    await hasAppended.promise;
    let isSecondDone = false;
    const second = agency.tell(recipient).finally(() => (isSecondDone = true));
    const received = itemsOf(reader, 2);
    await delay(100);
    expect(isSecondDone).toBe(false);
    end.resolve();
    await Promise.all([first, second]);
    expect(await received).toEqual(await agency.ids());
  });

  test('is told at once of what a reaction has committed, and of nothing that is rolled back or of others', async () => {
    let wakes = 0;
    const stop = agency.logOf(recipient).onAppended(() => (wakes += 1));
    await agency.tellInVain(recipient).catch(() => {});
    await agency.tell(namesake);
    await agency.acknowledge(namesake, ...(await agency.ids(namesake)));
    expect(wakes).toBe(0);
    const next = itemsOf(agency.read(), 1);
    await delay(20);
    await inTransaction(agency.database, (own) => appendRows(own, rowsTo(namesake, recipient)));
    expect([await next, wakes]).toEqual([await agency.ids(), 1]);
    stop();
    await agency.tell(recipient);
    expect(wakes).toBe(1);
  });

  test('finds what another process of the agency has written, without being told', async () => {
    const other = await agency.openAgain();
    const next = itemsOf(agency.read({ pollMs: 20 }), 1);
    await delay(20);
    await inTransaction(other, (own) => appendRows(own, rowsTo(recipient)));
    expect(await next).toEqual(await agency.ids());
    await other.close();
  });

  test('costs whoever sends an item no statement', async () => {
    const sent = await statementsDuring(() => agency.tell(recipient, namesake));
    expect(sent.filter(({ sql }) => sql.includes('inbox_change'))).toEqual([]);
    expect(sent.filter(({ sql }) => sql.includes('inbox_item'))).toHaveLength(1);
  });

  test('is counted as items: a line is that of an item or of a change', async () => {
    await agency.tell(recipient);
    const [id] = await agency.ids();
    await agency.acknowledge(recipient, id!);
    await agency.tell(recipient);
    const lines = async (entity: typeof InboxItem | typeof ItemChange) =>
      (await em().find(entity as typeof InboxItem, {}, { orderBy: { line: 'asc' } })).map(({ line }) => line);
    expect([await lines(InboxItem), await lines(ItemChange)]).toEqual([[1, 3], [2]]);
  });
});
