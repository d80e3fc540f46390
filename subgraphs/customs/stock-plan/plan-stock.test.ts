import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { followsContract } from '@hub/shared/testing/contract-follows.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { customs } from '../subgraph.ts';
import { SupplyRequest } from '../supply-request/supply-request.entity.ts';
import { StockPlan } from './stock-plan.entity.ts';

const { importer, importerId, institutionId, otherImporter, otherInstitution } = on;

describe.each(databases)('planStock, on %s', (dialect) => {
  let hub: on.Customs;
  let lastLine = 100;
  let drugId: string;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
  });
  afterAll(() => hub.close(['FORM', 'APPROVAL', 'SHARE', 'REQUEST']));
  beforeEach(async () => {
    drugId = await hub.listDrug();
  });

  const line = { institutionId, quantity: 10, by: on.tomorrow };
  const plan = (lines: object[], by = importer, drug = drugId) =>
    issue(hub.customs, {
      command: 'planStock',
      by,
      input: { drugId: drug, lines },
      select: 'plan { id entered lines { institution { id } quantity by } } findings { code message requirement }',
    });
  /** Who is told that how many packs are above how many. */
  const above = async (...lines: object[]) => {
    const { findings } = (await plan(lines)) as { findings: { code: string; message: string }[] };
    return findings.map(({ code, message }) => `${code} ${message.match(/\d+(?= packs)|\d+(?=\.$)/g)!.join(' ')}`);
  };
  const ask = (request: Partial<SupplyRequest>) => {
    const asked = { drugId, institutionId, importerId, quantity: 9, neededBy: on.tomorrow, askedAt: on.now };
    const row = { id: newId(), line: (lastLine += 1), state: 'ACCEPTED' as const, ...asked, ...request };
    return hub.em().insert(SupplyRequest, row);
  };

  test('[R72] names institutions with what they need by which day, and what enters names it', async () => {
    await hub.approve(drugId, { quantity: 20 });
    const lines = [line, { ...line, quantity: 5, by: on.today }];
    const answer = (await plan(lines)) as { plan: { id: string } };
    const planned = lines.map(({ quantity, by }) => ({ institution: { id: institutionId }, quantity, by }));
    const { id } = answer.plan;
    expect(answer).toEqual({ plan: { id, entered: 0, lines: planned }, findings: [] });
    const enter = (planId: string, by = importer) => {
      const input = { drugId, planId, lots: [{ lotNumber: 'A', expiryDate: on.tomorrow, quantity: 4 }] };
      return issue(hub.customs, { command: 'enterBondedStock', by, input, select: 'lots { onHand }' });
    };
    for (const onHand of [4, 8]) expect(await enter(id)).toEqual({ lots: [{ onHand }] });
    const unknown = { refusal: 'NOT_FOUND', kind: 'StockPlan' };
    const other = ((await plan([line], otherImporter)) as { plan: { id: string } }).plan.id;
    expect(await enter(other)).toEqual([{ ...unknown, id: other }]);
    const principal = { subject: 'test', organisation: importer, scopes: [] };
    const { data } = await hub.customs.ask(
      `{ stockPlans(filter: { drugId: "${drugId}" }) { nodes { id entered } } }`,
      principal,
    );
    expect(data).toEqual({ stockPlans: { nodes: [{ id, entered: 8 }] } });
  });

  test('[R72] [D6] remarks on more than approvals still allow to leave the zone for an institution', async () => {
    expect(await above(line)).toEqual(['PLAN_ABOVE_DEMAND 10 0']);
    const shares = [
      { institutionId, quantity: 8 },
      { institutionId: otherInstitution.id, quantity: 30 },
    ];
    const approvalId = await hub.approve(drugId, { quantity: 40, shares });
    expect(await above({ ...line, quantity: 8 })).toEqual([]);
    expect(await above({ ...line, quantity: 5 }, { ...line, quantity: 4 })).toEqual(['PLAN_ABOVE_DEMAND 9 8']);
    // The share of one that it does not serve is none of its business.
    const unserved = { ...line, institutionId: otherInstitution.id, quantity: 1 };
    expect(await above(unserved)).toEqual(['PLAN_ABOVE_DEMAND 1 0']);
    await hub.addForm({ approvalId, drugId, number: null, quantity: 8, released: 3 });
    // What others have released tells nothing.
    await hub.addForm({ approvalId, drugId, number: null, released: 2, importerId: otherImporter.id });
    expect(await above({ ...line, quantity: 5 })).toEqual([]);
    expect(await above({ ...line, quantity: 6 })).toEqual(['PLAN_ABOVE_DEMAND 6 5']);
    // Without a figure it may take all; once it is over, what was cleared.
    await hub.approve(drugId, { quantity: 10, validUntil: on.today });
    const ended = await hub.approve(drugId, { quantity: 10, validUntil: on.yesterday });
    await hub.addForm({ approvalId: ended, drugId, number: null, quantity: 2, released: 1 });
    expect(await above({ ...line, quantity: 16 })).toEqual([]);
    expect(await above({ ...line, quantity: 17 })).toEqual(['PLAN_ABOVE_DEMAND 17 16']);
  });

  test('[R72] an institution needs at least what it was promised on its requests', async () => {
    await ask({ quantity: 12, supplied: 5, state: 'PARTLY_SUPPLIED' });
    await ask({ quantity: 4 });
    for (const state of ['ASKED', 'DECLINED', 'WITHDRAWN'] as const) await ask({ state });
    await ask({ importerId: otherImporter.id });
    expect(await above({ ...line, quantity: 11 })).toEqual([]);
    expect(await above({ ...line, quantity: 12 })).toEqual(['PLAN_ABOVE_DEMAND 12 11']);
    await hub.approve(drugId, { quantity: 12 });
    expect(await above({ ...line, quantity: 12 })).toEqual([]);
  });

  test('is for importers, with 1 to 100 lines of known institutions, positive quantities and days to come', async () => {
    const only = { refusal: 'FORBIDDEN', what: 'ONLY', only: 'IMPORTER' };
    expect(await plan([line], { kind: 'INSTITUTION', id: importerId })).toEqual([only]);
    const count = [{ refusal: 'BAD_INPUT', field: 'lines', reason: 'COUNT', max: 100 }];
    expect(await plan([])).toEqual(count);
    expect(await plan(Array.from({ length: 101 }, () => line))).toEqual(count);
    const unknown = newId();
    const wrong = [
      { ...line, institutionId: unknown },
      { ...line, quantity: 0 },
      { ...line, by: on.yesterday },
    ];
    expect(await plan(wrong)).toEqual([
      { refusal: 'NOT_FOUND', kind: 'Institution', id: unknown },
      { refusal: 'QUANTITY_NOT_POSITIVE', quantity: 0, field: 'lines[1].quantity' },
      { refusal: 'BAD_INPUT', field: 'lines[2].by', reason: 'BEFORE', earliest: on.today },
    ]);
    expect(await plan([line], importer, unknown)).toEqual([{ refusal: 'NOT_FOUND', kind: 'Drug', id: unknown }]);
    expect(await hub.em().count(StockPlan, { drugId })).toBe(0);
  });
});

followsContract(customs, 'planStock', ['whitelists']);
