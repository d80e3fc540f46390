import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AuditRow } from '../audit/audit.entity.ts';
import { FeedLog } from '../feed/feed-log.ts';
import { newId } from '../id/new-id.ts';
import { lastDay, owner, said, startRemindingAgency, type RemindingAgency } from '../testing/reminding-agency.ts';
import { databases } from '../testing/test-databases.ts';
import { until } from '../testing/until.ts';
import { Reminder } from './reminder.entity.ts';

describe.each(databases)('by processes, reminders on %s', (dialect) => {
  let agency: RemindingAgency;
  beforeEach(async () => {
    agency = await startRemindingAgency(dialect);
  });
  afterEach(() => agency.close());

  test('of two processes at once are sent by one', async () => {
    const many = Array.from({ length: 20 }, () => ({ id: newId(), lastDay, owners: [owner] }));
    agency.set(...many);
    const database = await agency.openAgain();
    const second = { ...agency.agency, database, feed: new FeedLog('agency', database) };
    const both = Promise.withResolvers<void>();
    let reads = 0;
    // Neither sends anything before both have seen that nothing was sent.
    agency.state.whenRead = async () => {
      reads += 1;
      if (reads === 2) both.resolve();
      if (reads <= 2) await both.promise;
    };
    await Promise.all([agency.send(), agency.send(second)]);
    await database.close();
    expect(reads).toBeGreaterThanOrEqual(4);
    expect(await agency.items()).toHaveLength(many.length);
    expect(await agency.em().count(Reminder, {})).toBe(many.length);
  });

  test('that nobody is owed write nothing, not even to the audit', async () => {
    agency.set();
    const before = await agency.em().count(AuditRow, {});
    await agency.send();
    expect(await agency.em().count(AuditRow, {})).toBe(before);
  });

  test('are sent when a process starts, at the next look if that failed, and when a Beijing day begins; not between', async () => {
    let reads = 0;
    agency.state.whenRead = async () => {
      reads += 1;
      if (reads === 1) throw new Error('cannot read');
    };
    const stop = await agency.reminders().resume(agency.agency);
    await until(async () => (await agency.items()).length === 1);
    agency.set({ id: agency.id, lastDay: '2027-01-20', owners: [owner] });
    agency.at('2026-12-31 23:59');
    const [readBefore, looksBefore] = [reads, agency.state.looks];
    await until(() => agency.state.looks > looksBefore);
    expect(reads).toBe(readBefore);
    agency.at('2027-01-01 00:00');
    await until(async () => (await agency.items()).length === 2);
    await stop();
    agency.set({ id: agency.id, lastDay: '2027-01-20', owners: [owner] }, { id: newId(), lastDay, owners: [owner] });
    const restarted = await agency.reminders().resume(agency.agency);
    await restarted();
    expect(await agency.items()).toEqual([said(90, lastDay, 'closed'), said(30, '2027-01-20'), said(90)]);
  });
});
