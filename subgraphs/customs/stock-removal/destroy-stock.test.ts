import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { followsContract } from '@hub/shared/testing/contract-follows.ts';
import { inShort, itemsAbout } from '@hub/shared/testing/inbox-of.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ItemsMovedInZone } from '@hub/trace/published/events.ts';
import { ApprovalQuota } from '../approval/approval.entity.ts';
import * as on from '../arrange.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { ZoneItem } from '../item/item.entity.ts';
import { StockMovement } from '../stock-movement/stock-movement.entity.ts';
import { customs } from '../subgraph.ts';
import { StockRemoval } from './stock-removal.entity.ts';

let lastCode = 81000000000000000000n;
const papers = {
  executor: '某环保公司（虚构）',
  witness: '海关关员甲（虚构）',
  reason: '破损',
  documentHash: 'a'.repeat(64),
};

describe.each(databases)('destroyStock, on %s', (dialect) => {
  let hub: on.Customs;
  let drugId: string;
  let approvalId: string;
  let lotId: string;
  let codes: string[];

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    drugId = await hub.listDrug();
    approvalId = await hub.approve(drugId);
    ({ lotId, codes } = await shelvedLot());
  });

  const shelvedLot = async (state: 'CODED' | 'SHELVED' = 'SHELVED') => {
    const id = await hub.addLot({ drugId, entered: 4 });
    const ofLot = Array.from({ length: 4 }, () => String((lastCode += 1n)));
    await hub.publish(ItemsMovedInZone, { lotId: id, drugId, importerId: on.importerId, state, codes: ofLot });
    return { lotId: id, codes: ofLot };
  };
  const destroy = (input: object, by = on.importer) =>
    issue(hub.customs, {
      command: 'destroyStock',
      by,
      input: { lotId, codes: codes.slice(0, 2), ...papers, ...input },
      select: 'lot { onHand destroyed removals { kind quantity executor witness reason documentHash } }',
    });
  const release = async (released: string[]) => {
    const formId = await hub.addForm({ approvalId, drugId });
    const input = { formId, codes: released };
    return issue(hub.customs, { command: 'releaseFromZone', by: on.importer, input, select: 'release { quantity }' });
  };
  const lot = () => hub.em().findOneOrFail(BondedLot, { id: lotId });
  const destroyed = (quantity: number) => ({
    lot: { onHand: 4 - quantity, destroyed: quantity, removals: [{ kind: 'DESTROYED', quantity, ...papers }] },
  });

  test('[R80] [D8] takes packs out of the lot for ever, before a witness; customs is told, and no quota comes back', async () => {
    await hub.customs.agency.catchUp(['whitelists']);
    await hub.em().nativeUpdate(ApprovalQuota, { id: approvalId }, { cleared: 0 });
    const head = await hub.head();
    expect(await destroy({})).toEqual(destroyed(2));
    const parties = { drugId, importerId: on.importerId };
    const [, line] = await hub.em().find(StockMovement, { lotId }, { orderBy: { line: 'asc' } });
    expect(line).toMatchObject({ kind: 'DESTROYED', ...parties, quantity: 2, onHandAfter: 2, reason: '破损' });
    expect(line).toMatchObject({ actorKind: 'IMPORTER', actorId: on.importerId, approvalId: null, formId: null });
    expect(await hub.published(head)).toMatchObject([
      { type: 'StockMoved', data: { kind: 'DESTROYED' } },
      { type: 'StockAdjusted', data: { lotId, ...parties, kind: 'DESTROYED', quantity: 2, codes: codes.slice(0, 2) } },
    ]);
    const told = async (who: Organisation) => inShort(await itemsAbout(hub.customs, 'stock', who, lotId));
    expect(await told({ kind: 'AGENCY', id: 'CUSTOMS' })).toEqual(['STOCK_DESTROYED BondedLot open']);
    expect(await hub.em().findOneOrFail(ApprovalQuota, { id: approvalId })).toMatchObject({ cleared: 0 });
  });

  test('[R79] [R86] leaves packs that no release takes, not even after a replay of their log', async () => {
    await destroy({});
    await hub.customs.followers.get('trace')!.replay();
    expect(await release([codes[0]!])).toMatchObject([{ refusal: 'WRONG_STATE', code: codes[0], expected: 'SHELVED' }]);
    const again = { refusal: 'WRONG_STATE', code: codes[1], state: 'DESTROYED', expected: 'SHELVED' };
    expect(await destroy({ codes: codes.slice(1) })).toEqual([again]);
    expect(await release(codes.slice(2))).toEqual({ release: { quantity: 2 } });
  });

  test('is of coded packs of the importer’s lot that no release has taken, each once', async () => {
    const other = await shelvedLot();
    const coded = await shelvedLot('CODED');
    await release([codes[0]!]);
    expect(await destroy({ codes: [codes[0], codes[1], other.codes[0], '9'] })).toEqual([
      { refusal: 'WRONG_STATE', code: codes[0], state: 'RELEASED', expected: 'SHELVED' },
      { refusal: 'ITEM_NOT_TRACED', code: other.codes[0], state: 'UNKNOWN' },
      { refusal: 'ITEM_NOT_TRACED', code: '9', state: 'UNKNOWN' },
    ]);
    const bad = { refusal: 'BAD_INPUT' };
    expect(await destroy({ codes: [] })).toEqual([{ ...bad, field: 'codes', reason: 'COUNT', max: 1000 }]);
    const twice = { ...bad, field: 'codes[1]', reason: 'ALREADY_USED', value: codes[1] };
    expect(await destroy({ codes: [codes[1], codes[1]] })).toEqual([twice]);
    const notFound = { refusal: 'NOT_FOUND', kind: 'BondedLot', id: lotId };
    expect(await destroy({ codes: [codes[1]] }, on.otherImporter)).toEqual([notFound]);
    expect(await destroy({}, { kind: 'INSTITUTION', id: on.importerId })).toMatchObject([{ refusal: 'FORBIDDEN' }]);
    expect(await lot()).toMatchObject({ onHand: 3, destroyed: 0 });
    expect(await hub.em().count(ZoneItem, { lotId, fate: { $ne: null } })).toBe(0);
    expect(await hub.em().count(StockRemoval, { lotId })).toBe(0);
    expect(await destroy({ lotId: coded.lotId, codes: coded.codes })).toMatchObject({
      lot: { onHand: 0, destroyed: 4 },
    });
  });

  test('[R80] needs a witness', async () => {
    for (const witness of [null, undefined])
      expect(await destroy({ witness })).toEqual([{ refusal: 'WITNESS_MISSING' }]);
    expect(await destroy({ witness: '' })).toMatchObject([{ refusal: 'BAD_INPUT', field: 'witness', reason: 'EMPTY' }]);
    expect(await lot()).toMatchObject({ onHand: 4 });
  });

  test('is refused if the lot has so few packs, and then takes none', async () => {
    const few = await hub.addLot({ drugId, entered: 1 });
    const more = ['1', '2'].map((digit) => `82000000000000${lastCode}${digit}`.slice(-20));
    await hub.publish(ItemsMovedInZone, {
      lotId: few,
      drugId,
      importerId: on.importerId,
      state: 'SHELVED',
      codes: more,
    });
    expect(await destroy({ lotId: few, codes: more })).toMatchObject([
      { refusal: 'LOT_EXHAUSTED', requested: 2, onHand: 1 },
    ]);
    expect(await hub.em().count(ZoneItem, { lotId: few, fate: { $ne: null } })).toBe(0);
  });

  test('[D9] [D25] stays possible after the end of the pilot, and without the lists', async () => {
    await hub.setPilot({ from: '2024-01-01', until: on.yesterday });
    await hub.publishList('IMPORTER', [on.otherImporter.id]);
    await hub.publishList('DRUG', [newId()]);
    expect(await destroy({})).toEqual(destroyed(2));
    await hub.setPilot();
    await hub.publishList('IMPORTER', [on.importerId, on.otherImporter.id]);
  });

  test('[R79] and a release take a pack once, even at the same time', async () => {
    const formId = await hub.addForm({ approvalId, drugId });
    const taking = {
      command: 'releaseFromZone',
      by: on.importer,
      input: { formId, codes: codes.slice(0, 2) },
      select: 'release { quantity }',
    };
    const answers = await Promise.all([destroy({}), issue(hub.customs, taking)]);
    expect(answers.filter((answer) => Array.isArray(answer))).toHaveLength(1);
    expect(await lot()).toMatchObject({ onHand: 2 });
  });
});

followsContract(customs, 'destroyStock', ['trace']);
