import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Organisation } from '../access/principal.ts';
import { resolveCursor } from '../feed/cursor.ts';
import { newId } from '../id/new-id.ts';
import {
  cursorsOf,
  recipient,
  namesake,
  itemsOf,
  start,
  startInboxAgency,
  type InboxAgency,
} from '../testing/inbox-agency.ts';
import { databases } from '../testing/test-databases.ts';
import { ItemChange } from './item-change.entity.ts';

describe.each(databases)('the log of an inbox and its cursors, on %s', (dialect) => {
  let agency: InboxAgency;

  beforeEach(async () => {
    agency = await startInboxAgency(dialect);
  });
  afterEach(() => agency.close());

  const em = () => agency.database.orm.em.fork();
  const placeOf = async (cursor: string) => (await agency.agency.feed.seal()).open(cursor);

  test('is read on from a heartbeat before its first item', async () => {
    await agency.tell(namesake);
    const [heartbeat] = await cursorsOf(agency.read({ heartbeatMs: 5 }), 1);
    await agency.tell(recipient);
    const after = await resolveCursor(agency.logOf(recipient), heartbeat);
    expect([after, await itemsOf(agency.read({ after }), 1)]).toEqual([start, await agency.ids()]);
  });

  test("shows nothing of others' items, and stays where it is while they come", async () => {
    await agency.tell(namesake, recipient, namesake);
    const steps = agency.read({ heartbeatMs: 5 });
    const [event, heartbeat] = await cursorsOf(steps, 2);
    const about = await agency.tell(namesake, namesake);
    await agency.answer(about);
    const [later] = await cursorsOf(steps, 1);
    expect(await placeOf(later!)).toEqual(await placeOf(event!));
    expect(new Set([event, heartbeat, later]).size).toBe(3);
    await agency.tell(recipient);
    const after = await resolveCursor(agency.logOf(recipient), later);
    expect(await itemsOf(agency.read({ after }), 1)).toEqual([(await agency.ids())[1]]);
  });

  test('has cursors for its owner alone, and none that the owner could make up', async () => {
    await agency.tell(namesake, recipient);
    const [cursor] = await cursorsOf(agency.read(), 1);
    const refusedTo = (owner: Organisation, code: string, given: string) =>
      expect(resolveCursor(agency.logOf(owner), given)).rejects.toMatchObject({ code, params: { cursor: given } });
    await refusedTo(namesake, 'CURSOR_EXPIRED', cursor!);
    const [item] = await agency.items(recipient);
    const madeUp = Buffer.from(`${item!.id}:${item!.line}`).toString('base64url');
    await refusedTo(recipient, 'CURSOR_INVALID', madeUp);
    expect(await resolveCursor(agency.logOf(recipient), cursor)).toEqual({ position: item!.line, eventId: item!.id });
  });

  test('ends where a backup is restored that lacks its last change, and refuses its cursor', async () => {
    await agency.tell(recipient);
    const [id] = await agency.ids();
    await agency.acknowledge(recipient, id!);
    const steps = agency.read({ pollMs: 20 });
    const [first, second] = await cursorsOf(steps, 2);
    await em().nativeDelete(ItemChange, {});
    await expect(itemsOf(steps, 1)).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' });
    const { kind: ownerKind, id: ownerId } = recipient;
    await em().insert(ItemChange, { id: newId(), line: 2, ownerKind, ownerId, itemId: id! });
    const log = agency.logOf(recipient);
    await expect(resolveCursor(log, second)).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' });
    expect(await itemsOf(agency.read({ after: await resolveCursor(log, first) }), 1)).toEqual([id]);
  });
});
