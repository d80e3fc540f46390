import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { followsContract } from '@hub/shared/testing/contract-follows.ts';
import { inShort, itemsAbout } from '@hub/shared/testing/inbox-of.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ItemsMovedInZone, ItemUsed } from '@hub/trace/published/events.ts';
import * as on from '../arrange.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { ClearanceForm } from '../clearance-form/clearance-form.entity.ts';
import { StockMovement } from '../stock-movement/stock-movement.entity.ts';
import { customs } from '../subgraph.ts';

let lastCode = 84000000000000000000n;

describe.each(databases)('returnToBond, on %s', (dialect) => {
  let hub: on.Customs;
  let drugId: string;
  let approvalId: string;
  let formId: string;
  let releaseId: string;
  let lots: { id: string; codes: string[] }[];

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    drugId = await hub.listDrug();
    approvalId = await hub.approve(drugId);
    formId = await hub.addForm({ approvalId, drugId, quantity: 9 });
    lots = [await shelved(), await shelved()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    ({
      release: { id: releaseId },
    } = (await release(lots.flatMap(({ codes }) => codes.slice(0, 2)))) as { release: { id: string } });
  });

  const shelved = async () => {
    const id = await hub.addLot({ drugId, entered: 3 });
    const codes = Array.from({ length: 3 }, () => String((lastCode += 1n)));
    await hub.publish(ItemsMovedInZone, { lotId: id, drugId, importerId: on.importerId, state: 'SHELVED', codes });
    return { id, codes };
  };
  const release = (codes: string[]) =>
    issue(hub.customs, {
      command: 'releaseFromZone',
      by: on.importer,
      input: { formId, codes },
      select: 'release { id }',
    });
  const giveBack = (codes: string[], input: object = {}, by = on.importer) =>
    issue(hub.customs, {
      command: 'returnToBond',
      by,
      input: { releaseId, codes, reason: '拒收', ...input },
      select: 'release { id lines { quantity } }',
    });
  const lot = (at: number) => hub.em().findOneOrFail(BondedLot, { id: lots[at]!.id });

  test('[R80] [D8] brings packs back into their lots, tells customs and the institution, and gives back neither form nor approval', async () => {
    const [a, b] = lots as [(typeof lots)[0], (typeof lots)[0]];
    const head = await hub.head();
    const codes = [b.codes[0]!, a.codes[0]!, b.codes[1]!];
    expect(await giveBack(codes)).toEqual({ release: { id: releaseId, lines: [{ quantity: 2 }, { quantity: 2 }] } });
    expect(await lot(0)).toMatchObject({ entered: 3, released: 2, returned: 1, onHand: 2 });
    expect(await lot(1)).toMatchObject({ entered: 3, released: 2, returned: 2, onHand: 3 });
    expect(await hub.em().findOneOrFail(ClearanceForm, { id: formId })).toMatchObject({ released: 4 });
    const parties = { drugId, importerId: on.importerId };
    const line = {
      kind: 'RETURNED',
      ...parties,
      institutionId: on.institutionId,
      formId,
      releaseId,
      approvalId,
      reason: '拒收',
    };
    expect(
      await hub.em().find(StockMovement, { kind: 'RETURNED', drugId }, { orderBy: { line: 'asc' } }),
    ).toMatchObject([
      { ...line, lotId: a.id, quantity: 1, onHandAfter: 2 },
      { ...line, lotId: b.id, quantity: 2, onHandAfter: 3 },
    ]);
    const adjusted = (await hub.published(head)).filter(({ type }) => type === 'StockAdjusted');
    expect(adjusted.map(({ data }) => data)).toEqual([
      { lotId: a.id, ...parties, kind: 'RETURNED', quantity: 1, codes: [a.codes[0]] },
      { lotId: b.id, ...parties, kind: 'RETURNED', quantity: 2, codes: [b.codes[0], b.codes[1]] },
    ]);
    const told = async (to: Organisation) => inShort(await itemsAbout(hub.customs, 'stock', to, releaseId));
    expect(await told({ kind: 'AGENCY', id: 'CUSTOMS' })).toEqual(['STOCK_RETURNED Release open']);
    expect(await told(on.institution)).toEqual(['RELEASED Release open', 'STOCK_RETURNED Release open']);
  });

  test('[R79] [R86] is of packs of the release, each once; none is released again before it is shelved again', async () => {
    const [code, other] = [lots[0]!.codes[0]!, lots[0]!.codes[2]!];
    expect(await giveBack([code, other, '9'])).toEqual([
      { refusal: 'ITEM_NOT_TRACED', code: other, state: 'UNKNOWN' },
      { refusal: 'ITEM_NOT_TRACED', code: '9', state: 'UNKNOWN' },
    ]);
    await giveBack([code]);
    const again = { refusal: 'WRONG_STATE', code, state: 'RETURNED', expected: 'RELEASED' };
    expect(await giveBack([code])).toEqual([again]);
    await hub.customs.followers.get('trace')!.replay();
    expect(await release([code])).toMatchObject([{ refusal: 'WRONG_STATE', code }]);
    expect(await lot(0)).toMatchObject({ returned: 1, onHand: 2 });
  });

  test('[R86] is of packs that were not used', async () => {
    const [used, unused] = lots[0]!.codes as [string, string];
    const of = { lotId: lots[0]!.id, drugId, importerId: on.importerId, institutionId: on.institutionId };
    await hub.publish(ItemUsed, { useId: newId(), code: used, ...of, usedAt: on.now.toISOString() });
    const refused = { refusal: 'WRONG_STATE', code: used, state: 'USED', expected: 'RELEASED' };
    expect(await giveBack([used, unused])).toEqual([refused]);
    expect(await lot(0)).toMatchObject({ returned: 0 });
    expect(await giveBack([unused])).toMatchObject({ release: { id: releaseId } });
  });

  test('leaves packs that can be destroyed', async () => {
    const codes = [lots[0]!.codes[0]!];
    await giveBack(codes);
    const papers = { executor: 'E', witness: 'W', reason: 'r', documentHash: 'a'.repeat(64) };
    const input = { lotId: lots[0]!.id, codes, ...papers };
    const select = 'lot { onHand returned destroyed }';
    expect(await issue(hub.customs, { command: 'destroyStock', by: on.importer, input, select })).toEqual({
      lot: { onHand: 1, returned: 1, destroyed: 1 },
    });
  });

  test('is of the importer’s own release', async () => {
    const [code] = lots[0]!.codes as [string];
    const notFound = (id: string) => [{ refusal: 'NOT_FOUND', kind: 'Release', id }];
    expect(await giveBack([code], {}, on.otherImporter)).toEqual(notFound(releaseId));
    const unknown = newId();
    expect(await giveBack([code], { releaseId: unknown })).toEqual(notFound(unknown));
    expect(await giveBack([code], {}, on.institution)).toMatchObject([{ refusal: 'FORBIDDEN' }]);
    const bad = { refusal: 'BAD_INPUT' };
    expect(await giveBack([])).toEqual([{ ...bad, field: 'codes', reason: 'COUNT', max: 1000 }]);
    const twice = { ...bad, field: 'codes[1]', reason: 'ALREADY_USED', value: code };
    expect(await giveBack([code, code])).toEqual([twice]);
    expect(await lot(0)).toMatchObject({ returned: 0 });
  });

  test('[D9] [D25] stays possible after the end of the pilot, and without the lists', async () => {
    await hub.setPilot({ from: '2024-01-01', until: on.yesterday });
    await hub.publishList('INSTITUTION', [on.otherInstitution.id]);
    await hub.publishList('DRUG', [newId()]);
    expect(await giveBack([lots[0]!.codes[0]!])).toMatchObject({ release: { id: releaseId } });
    await hub.setPilot();
    await hub.publishList('INSTITUTION', [on.institutionId, on.otherInstitution.id]);
  });
});

followsContract(customs, 'returnToBond', ['trace']);
