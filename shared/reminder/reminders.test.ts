import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../id/new-id.ts';
import { InboxItem } from '../inbox/inbox-item.entity.ts';
import { ItemChange } from '../inbox/item-change.entity.ts';
import { Setting } from '../setting/setting.entity.ts';
import {
  lastDay,
  other,
  owner,
  said,
  startRemindingAgency,
  type RemindingAgency,
} from '../testing/reminding-agency.ts';
import { databases } from '../testing/test-databases.ts';

describe.each(databases)('reminders on %s', (dialect) => {
  let agency: RemindingAgency;
  beforeEach(async () => {
    agency = await startRemindingAgency(dialect);
  });
  afterEach(() => agency.close());

  test.each<[string, string, string[]]>([
    ['91 days before', '2026-12-30 23:59', []],
    ['when the 90th day before begins in Beijing', '2026-12-31 00:00', [said(90)]],
    ['61 days before', '2027-01-29 23:59', [said(90)]],
    ['60 days before', '2027-01-30 00:00', [said(60)]],
    ['31 days before', '2027-02-28 23:59', [said(60)]],
    ['30 days before', '2027-03-01 00:00', [said(30)]],
    ['29 days before', '2027-03-02 12:00', [said(30)]],
    ['on the last day', '2027-03-31 23:59', [said(30)]],
    ['after it', '2027-04-01 00:00', []],
  ])('of what they see first %s', async (_, beijing, expected) => {
    agency.at(beijing);
    await agency.send();
    expect(await agency.items()).toEqual(expected);
  });

  test('are sent once for each step; a later one closes the one before, and none is open after the last day', async () => {
    await agency.sendOn('2026-12-30');
    expect(await agency.items()).toEqual([]);
    for (const day of ['2026-12-31', '2026-12-31', '2027-01-01', '2027-01-29']) await agency.sendOn(day);
    expect(await agency.items()).toEqual([said(90)]);
    for (const day of ['2027-01-30', '2027-01-31']) await agency.sendOn(day);
    expect(await agency.items()).toEqual([said(90, lastDay, 'closed'), said(60)]);
    for (const day of ['2027-03-01', '2027-03-02', lastDay]) await agency.sendOn(day);
    const closed = [90, 60].map((step) => said(step, lastDay, 'closed'));
    expect(await agency.items()).toEqual([...closed, said(30)]);
    await agency.sendOn('2027-04-01');
    expect(await agency.items()).toEqual([...closed, said(30, lastDay, 'closed')]);
  });

  test('after a pause are sent for the last step alone', async () => {
    await agency.send();
    await agency.sendOn('2027-03-10');
    expect(await agency.items()).toEqual([said(90, lastDay, 'closed'), said(30)]);
  });

  test('go to each owner, with the name of what ends, and say when they were sent', async () => {
    agency.set({ id: agency.id, lastDay, name: 'N', owners: [owner, other] });
    await agency.send();
    const rows = await agency.em().find(InboxItem, {}, { orderBy: { line: 'asc' } });
    expect(rows.map(({ ownerId }) => ownerId)).toEqual([owner.id, other.id]);
    const item = {
      kind: 'ENDS',
      about: agency.id,
      clause: 'R1',
      text: '到期（N）：2027-03-31（90 日内）',
      task: false,
    };
    expect(rows).toMatchObject([item, item].map((each) => ({ ...each, sentAt: agency.now(), answerBy: null })));
  });

  test('begin again with another last day, earlier or later; what was said of the old one is closed', async () => {
    await agency.sendOn('2027-01-30');
    agency.set({ id: agency.id, lastDay: '2027-05-02', owners: [owner] });
    await agency.sendOn('2027-01-31');
    expect(await agency.items()).toEqual([said(60, lastDay, 'closed')]);
    await agency.sendOn('2027-02-01');
    expect(await agency.items()).toEqual([said(60, lastDay, 'closed'), said(90, '2027-05-02')]);
    agency.set({ id: agency.id, lastDay: '2027-02-20', owners: [owner] });
    await agency.send();
    const closed = [said(60, lastDay, 'closed'), said(90, '2027-05-02', 'closed')];
    expect(await agency.items()).toEqual([...closed, said(30, '2027-02-20')]);
    agency.set({ id: agency.id, lastDay, owners: [owner] });
    await agency.send();
    expect(await agency.items()).toEqual([...closed, said(30, '2027-02-20', 'closed')]);
  });

  test('end with what they are about, and are not sent twice if it stands again; those of others stay', async () => {
    const [mine, another] = [
      { id: agency.id, lastDay, owners: [owner] },
      { id: newId(), lastDay, owners: [other] },
    ];
    agency.set(mine, another);
    await agency.send();
    agency.set(another);
    await agency.sendOn('2027-01-01');
    expect([await agency.items(), await agency.items(other)]).toEqual([[said(90, lastDay, 'closed')], [said(90)]]);
    agency.set(mine, another);
    await agency.sendOn('2027-01-02');
    expect(await agency.items()).toEqual([said(90, lastDay, 'closed')]);
    await agency.sendOn('2027-01-30');
    expect(await agency.items()).toEqual([said(90, lastDay, 'closed'), said(60)]);
  });

  test('that are closed are news of the inbox; one that was acknowledged is closed already', async () => {
    agency.set({ id: agency.id, lastDay, owners: [owner, other] });
    await agency.send();
    await agency.em().nativeUpdate(InboxItem, { ownerId: other.id }, { open: false, acknowledgedAt: agency.now() });
    agency.set();
    await agency.sendOn('2027-01-01');
    const [item] = await agency.em().find(InboxItem, { ownerId: owner.id });
    expect(await agency.em().find(ItemChange, {})).toMatchObject([
      { ownerKind: 'PUBLIC', ownerId: 'a', itemId: item!.id, line: 3 },
    ]);
  });

  test('stay open for a process whose clock is still on the day before', async () => {
    await agency.sendOn('2026-12-31');
    agency.at('2026-12-30 23:59');
    await agency.send();
    agency.at('2026-12-31 00:01');
    await agency.send();
    expect(await agency.items()).toEqual([said(90)]);
  });

  test('follow the steps that hold on the day; none is sent after one of a later step', async () => {
    const set = {
      key: 'days',
      value: '45, 10',
      validFrom: '2027-03-02',
      setBy: 'A',
      setAt: agency.now(),
      documentHash: '',
    };
    await agency.em().insert(Setting, { id: newId(), line: 1, ...set });
    await agency.sendOn('2027-03-01');
    await agency.sendOn('2027-03-02');
    expect(await agency.items()).toEqual([said(30)]);
    await agency.sendOn('2027-03-21');
    expect(await agency.items()).toEqual([said(30, lastDay, 'closed'), said(10)]);
  });
});
