import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { followsContract } from '@hub/shared/testing/contract-follows.ts';
import { inShort, itemsAbout } from '@hub/shared/testing/inbox-of.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { ZoneItem } from '../item/item.entity.ts';
import { holdsOf } from '../testing/holds.ts';
import { stockOf, type Stock } from '../testing/stock.ts';
import { customs } from '../subgraph.ts';
import { Release } from './release.entity.ts';

describe.each(databases)('confirmGatePassage, on %s', (dialect) => {
  let hub: on.Customs;
  let stock: Stock;
  let drugId: string;
  let formId: string;
  let codes: string[];
  let releaseId: string;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
    stock = stockOf(hub);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    drugId = await hub.listDrug();
    formId = await hub.addForm({ approvalId: await hub.approve(drugId), drugId });
    ({ codes } = await stock.enterLot(drugId, 2));
    releaseId = (await stock.release(formId, codes)).release.id;
  });

  const idsIn = ({ nodes }: { nodes: { id: string }[] }) => new Set(nodes.map(({ id }) => id));
  const agency = (id: string): Organisation => ({ kind: 'AGENCY', id });
  const movements = async (by: Organisation, args = '') => {
    const query = `{ gateMovements${args} { totalCount nodes { id } } releases(filter: { states: [PASSED_GATE] }) { nodes { id } } }`;
    const { data } = await hub.customs.ask(query, { subject: 'test', organisation: by, scopes: [] });
    const { gateMovements, releases } = data as Record<string, { totalCount: number; nodes: { id: string }[] }>;
    expect(gateMovements!.totalCount).toBe(gateMovements!.nodes.length);
    if (args === '') expect(idsIn(gateMovements!)).toEqual(idsIn(releases!));
    return gateMovements!.nodes.map(({ id }) => id);
  };

  test('[R80] [R81] is on record once all packs are scanned out, published, and told to both parties', async () => {
    await stock.scanOut(releaseId, codes);
    const head = await hub.head();
    const passed = { state: 'PASSED_GATE', gatePassedAt: on.now.toISOString(), vehicle: '京A00001', seal: 'S-1' };
    expect(await stock.confirm(releaseId)).toEqual({ release: passed });
    const parties = { drugId, importerId: on.importerId, institutionId: on.institutionId };
    const data = { releaseId, formId, ...parties, passedAt: on.now.toISOString() };
    expect(await hub.published(head)).toEqual([{ type: 'GatePassed', data }]);
    for (const by of [on.importer, on.institution])
      expect(inShort(await itemsAbout(hub.customs, 'stock', by, releaseId))).toContain('GATE_PASSED Release open');
    const status = { kind: 'Release', id: releaseId, status: 'PASSED_GATE', expected: 'PREPARED' };
    expect(await stock.confirm(releaseId)).toEqual([{ refusal: 'WRONG_STATUS', ...status }]);
  });

  test('[R96] [R80] what a stop-use or a hold covers since it was scanned out stays in the zone', async () => {
    await stock.scanOut(releaseId, codes);
    const { lotId } = await hub.em().findOneOrFail(ZoneItem, { code: codes[0]! });
    const { hold } = await holdsOf(hub).place({ lotId });
    expect(await stock.confirm(releaseId)).toEqual([{ refusal: 'CUSTOMS_HOLD', hold: hold.id }]);
    await holdsOf(hub).lift(hold.id);
    await hub.stopUse({ drugId, scope: 'ITEM', itemCode: codes[1]! });
    expect(await stock.confirm(releaseId)).toMatchObject([{ refusal: 'STOP_USE_IN_FORCE' }]);
    // What comes back into bond does not leave, and keeps none of the others.
    const returned = { releaseId, codes: codes.slice(1), reason: '停用' };
    await issue(hub.customs, { command: 'returnToBond', by: on.importer, input: returned, select: 'release { id }' });
    expect(await stock.confirm(releaseId)).toMatchObject({ release: { state: 'PASSED_GATE' } });
    const counts = 'totalQuantity totalPassedQuantity nodes { quantity passedQuantity }';
    const query = `{ gateMovements(filter: { drugId: "${drugId}" }) { ${counts} } }`;
    const { data } = await hub.customs.ask(query, { subject: 'test', organisation: agency('TIANZHU'), scopes: [] });
    const nodes = [{ quantity: 2, passedQuantity: 1 }];
    expect(data).toEqual({ gateMovements: { totalQuantity: 2, totalPassedQuantity: 1, nodes } });
  });

  test('[R80] happens once: of two confirmations at once, one is refused', async () => {
    await stock.scanOut(releaseId, codes);
    const head = await hub.head();
    const answers = await Promise.all([stock.confirm(releaseId), stock.confirm(releaseId)]);
    expect(answers.filter(Array.isArray)).toMatchObject([[{ refusal: 'WRONG_STATUS', status: 'PASSED_GATE' }]]);
    expect(await hub.published(head)).toMatchObject([{ type: 'GatePassed' }]);
  });

  test('[R80] is refused while a pack is not scanned out', async () => {
    const missing = (count: number) => [
      { refusal: 'ITEMS_NOT_SCANNED_OUT', release: releaseId, missing: count, quantity: 2 },
    ];
    expect(await stock.confirm(releaseId)).toEqual(missing(2));
    await stock.scanOut(releaseId, codes.slice(0, 1));
    expect(await stock.confirm(releaseId)).toEqual(missing(1));
  });

  test('[R80] is of CUSTOMS alone, and for a release that it knows', async () => {
    await stock.scanOut(releaseId, codes);
    for (const by of [agency('TIANZHU'), on.importer])
      expect(await stock.confirm(releaseId, by)).toMatchObject([{ refusal: 'FORBIDDEN' }]);
    const unknown = newId();
    expect(await stock.confirm(unknown)).toEqual([{ refusal: 'NOT_FOUND', kind: 'Release', id: unknown }]);
    const input = { releaseId, vehicle: '' };
    const blank = { command: 'confirmGatePassage', by: agency('CUSTOMS'), input, select: 'release { id }' };
    expect(await issue(hub.customs, blank)).toMatchObject([{ refusal: 'BAD_INPUT', field: 'vehicle' }]);
  });

  test('[R81] gate movements are seen by TIANZHU, CUSTOMS and the parties, within their time', async () => {
    expect(await movements(agency('TIANZHU'))).not.toContain(releaseId);
    await stock.scanOut(releaseId, codes);
    await stock.confirm(releaseId);
    for (const by of [agency('TIANZHU'), agency('CUSTOMS'), on.importer, on.institution])
      expect((await movements(by))[0]).toBe(releaseId);
    for (const by of [on.otherImporter, on.otherInstitution, agency('MIB')]) expect(await movements(by)).toEqual([]);
    const isWithin = async (filter: string) =>
      (await movements(agency('TIANZHU'), `(filter: { ${filter} })`)).includes(releaseId);
    expect(await isWithin(`from: "${on.today}", until: "${on.today}", drugId: "${drugId}"`)).toBe(true);
    expect(await isWithin(`until: "${on.yesterday}"`)).toBe(false);
    expect(await isWithin(`from: "${on.tomorrow}"`)).toBe(false);
  });

  test('[R81] gate movements are in the order in which they passed, whatever was released first', async () => {
    const { codes: further } = await stock.enterLot(drugId, 2);
    const later = (await stock.release(formId, further)).release.id;
    for (const [release, packs, seconds] of [
      [later, further, 1],
      [releaseId, codes, 2],
    ] as const) {
      await stock.scanOut(release, packs);
      await stock.confirm(release);
      const gatePassedAt = new Date(on.now.getTime() + seconds * 1000);
      await hub.em().nativeUpdate(Release, { id: release }, { gatePassedAt });
    }
    const ofDrug = (order: string) => `(order: ${order}, filter: { drugId: "${drugId}", from: "${on.today}" })`;
    expect((await movements(agency('TIANZHU'))).slice(0, 2)).toEqual([releaseId, later]);
    expect(await movements(agency('TIANZHU'), ofDrug('NEWEST_FIRST'))).toEqual([releaseId, later]);
    expect(await movements(agency('TIANZHU'), ofDrug('OLDEST_FIRST'))).toEqual([later, releaseId]);
  });
});

followsContract(customs, 'confirmGatePassage', ['trace', 'safety']);
