import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Setting } from '@hub/shared/setting/setting.entity.ts';
import { InboxItem } from '@hub/shared/inbox/inbox-item.entity.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { inShort, itemsAbout } from '@hub/shared/testing/inbox-of.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { LotEntry } from './lot-entry.entity.ts';

const { importer, importerId, otherImporter } = on;
const lot = { lotNumber: 'A', expiryDate: on.tomorrow, quantity: 3 };
const overdue = [{ code: 'ENTRY_OVERDUE', requirement: 'R80' }];

describe.each(databases)('recordEntry, on %s', (dialect) => {
  let hub: on.Customs;
  let drugId: string;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    drugId = await hub.listDrug();
    await hub.approve(drugId, { quantity: 1000 });
  });

  const select = 'lots { id entryNumber entryOverdueOn entries { quantity number recordedAt overdueOn } }';
  const remarks = 'findings { code requirement }';
  const enter = async (lots: object[], input: object = {}) => {
    const given = { drugId, lots, ...input };
    const sent = { command: 'enterBondedStock', by: importer, input: given, select: `${select} ${remarks}` };
    return (await issue(hub.customs, sent)) as { lots: { id: string }[]; findings: unknown[] };
  };
  const record = (lotIds: string[], number: string, input: object = {}, by = importer) =>
    issue(hub.customs, {
      command: 'recordEntry',
      by,
      input: { lotIds, number, ...input },
      select: `${select} ${remarks}`,
    });
  const told = async (id: string) => inShort(await itemsAbout(hub.customs, 'stock', importer, id));
  const numbered = (quantity: number, number: string) => {
    return { quantity, number, recordedAt: on.now.toISOString(), overdueOn: null };
  };
  const pending = (quantity: number, overdueOn: string) => ({ quantity, number: null, recordedAt: null, overdueOn });
  /** Entries of the lot become due on this day. */
  const dueOn = (lotId: string, day: string) =>
    hub.em().nativeUpdate(LotEntry, { lotId, number: null }, { dueOn: day });

  test('[R80] an entry is recorded once: of two numbers at once, one is refused', async () => {
    const { lots } = await enter([lot]);
    const id = lots[0]!.id;
    const answers = await Promise.all([record([id], 'E-1'), record([id], 'E-2')]);
    expect(answers.filter(Array.isArray)).toEqual([[{ refusal: 'ENTRY_RECORDED', lot: lot.lotNumber }]]);
  });

  test('[R80] an entry has its number at once, or later', async () => {
    const both = [lot, { ...lot, lotNumber: 'B' }, { ...lot, quantity: 1 }];
    const { lots, findings } = await enter(both, { entryNumber: 'E-1' });
    const [{ id: a }, { id: b }] = lots as [{ id: string }, { id: string }];
    const known = { entryOverdueOn: null, entryNumber: 'E-1' };
    expect(lots).toMatchObject([
      { id: a, ...known, entries: [numbered(4, 'E-1')] },
      { id: b, ...known, entries: [numbered(3, 'E-1')] },
      { id: a },
    ]);
    expect(findings).toEqual([]);
    expect(await told(a)).toEqual([]);
    // 14 days after the day of the entry, which does not count.
    const late = '2024-04-16';
    const entries = [numbered(4, 'E-1'), pending(3, late)];
    expect(await enter([lot])).toMatchObject({ lots: [{ entryNumber: 'E-1', entryOverdueOn: late, entries }] });
    const task = { kind: 'ENTRY_NUMBER', task: true, subject: { __typename: 'BondedLot' } };
    expect(await itemsAbout(hub.customs, 'stock', importer, a)).toMatchObject([task]);
    expect(await hub.em().findOne(InboxItem, { about: a })).toMatchObject({
      answerBy: '2024-04-15',
      ownerId: importerId,
    });
    const recorded = { id: a, entryNumber: 'E-2', entryOverdueOn: null, entries: [entries[0], numbered(3, 'E-2')] };
    expect(await record([a], 'E-2')).toEqual({ lots: [recorded], findings: [] });
    expect(await told(a)).toEqual(['ENTRY_NUMBER BondedLot done']);
  });

  test('[R80] of several entries without a number the earliest gets it; the task is done with the last', async () => {
    await enter([lot]);
    const { lots } = await enter([{ ...lot, quantity: 1 }]);
    const [{ id }] = lots as [{ id: string }];
    await record([id], 'E-1');
    expect(await told(id)).toEqual(['ENTRY_NUMBER BondedLot open', 'ENTRY_NUMBER BondedLot open']);
    await record([id], 'E-2');
    expect(await told(id)).toEqual(['ENTRY_NUMBER BondedLot done', 'ENTRY_NUMBER BondedLot done']);
    expect(await record([id], 'E-3')).toEqual([{ refusal: 'ENTRY_RECORDED', lot: 'A' }]);
    expect(await record([id], 'E-3', { insteadOf: 'E-1' })).toMatchObject({
      lots: [{ entries: [{ number: 'E-3' }, { number: 'E-2' }] }],
      findings: [],
    });
    const gone = { refusal: 'NOT_FOUND', kind: 'LotEntry', id: 'E-1' };
    expect(await record([id], 'E-4', { insteadOf: 'E-1' })).toEqual([gone]);
  });

  test('[R80] a number that does not come within the days of the setting is remarked upon', async () => {
    const row = { id: newId(), line: 1, setBy: 'CUSTOMS', setAt: on.now, documentHash: 'h' };
    const days = { key: 'customs.entryNumberDays', value: '3', validFrom: on.today };
    await hub.em().insert(Setting, { ...row, ...days });
    const { lots } = await enter([lot]);
    const [{ id }] = lots as [{ id: string }];
    expect(lots).toMatchObject([{ entryOverdueOn: '2024-04-05' }]);
    await dueOn(id, on.today);
    expect(await enter([{ ...lot, lotNumber: 'B' }], { entryNumber: 'E' })).toMatchObject({ findings: [] });
    const onTime = (await enter([{ ...lot, lotNumber: 'E' }])).lots[0]!.id;
    await dueOn(onTime, on.today);
    expect(await record([onTime], 'E-0')).toMatchObject({ findings: [] });
    await dueOn(id, on.yesterday);
    expect(await enter([{ ...lot, lotNumber: 'C' }], { entryNumber: 'E' })).toMatchObject({ findings: overdue });
    expect(await record([id], 'E-1')).toMatchObject({ findings: overdue });
    expect(await enter([{ ...lot, lotNumber: 'D' }], { entryNumber: 'E' })).toMatchObject({ findings: [] });
    await hub.em().nativeDelete(Setting, {});
  });

  test('is for importers, of 1 to 100 lots of their own, each once; or nothing is recorded', async () => {
    const { lots } = await enter([lot]);
    const [{ id }] = lots as [{ id: string }];
    const only = { refusal: 'FORBIDDEN', what: 'ONLY', only: 'IMPORTER' };
    expect(await record([id], 'E', {}, { kind: 'INSTITUTION', id: importerId })).toEqual([only]);
    const notFound = (of: string) => ({ refusal: 'NOT_FOUND', kind: 'BondedLot', id: of });
    expect(await record([id], 'E', {}, otherImporter)).toEqual([notFound(id)]);
    const unknown = newId();
    expect(await record([id, unknown], 'E')).toEqual([notFound(unknown)]);
    const count = { refusal: 'BAD_INPUT', field: 'lotIds', reason: 'COUNT', max: 100 };
    expect(await record([], 'E')).toEqual([count]);
    expect(await record([id, id], 'E')).toMatchObject([{ refusal: 'BAD_INPUT', reason: 'ALREADY_USED' }]);
    expect(await hub.em().count(LotEntry, { lotId: id, number: null })).toBe(1);
  });
});
