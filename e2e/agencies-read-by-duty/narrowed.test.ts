import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wrap } from '@mikro-orm/core';
import { StockMoved } from '@hub/customs/published/events.ts';
import { StockMovement } from '@hub/customs/stock-movement/stock-movement.entity.ts';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { fact } from '@hub/shared/feed/event.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import type { AllSubgraphs } from '@hub/shared/testing/contract-all-subgraphs.ts';
import { entityQuery } from '@hub/shared/testing/contract-entities.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { until } from '@hub/shared/testing/until.ts';
import { AdverseReactionReport } from '@hub/safety/adverse-reaction-report/adverse-reaction-report.entity.ts';
import { Item } from '@hub/trace/item/item.entity.ts';
import { Approval } from '@hub/whitelists/approval/approval.entity.ts';
import { callers, callersOf, parties } from './callers.ts';
import { answer, startRecords, trails } from './records.ts';
import { drugId } from './trail.ts';

const { own, other } = trails;

describe.each(databases)('what a caller sees is narrowed, on %s:', (dialect) => {
  let subgraphs: AllSubgraphs;

  beforeAll(async () => {
    subgraphs = await startRecords(dialect);
  });
  afterAll(() => subgraphs.close());

  const ofDrug = async (subgraph: string, selection: string, caller: string, id = drugId) => {
    const of = [{ __typename: 'Drug', id }];
    const data = await answer(subgraphs, subgraph, entityQuery('Drug', selection), caller, { of });
    return (data!['_entities'] as unknown[])[0];
  };
  const stock = (entered: number | null, onHand: number | null, released: number) => ({
    stock: { entered, onHand, released },
  });

  test.each([
    ['supply analyst', stock(20, 14, 6)],
    ['importer otherImporter', stock(10, 7, 3)],
    ['institution otherInstitution', stock(null, null, 2)],
    ['MIB SHUNYI NMPA NHC districts unknown public', { stock: null }],
  ])('the stock of a drug for %s', async (rule, expected) => {
    for (const caller of callersOf(rule))
      expect(await ofDrug('customs', 'stock { entered onHand released }', caller)).toEqual(expected);
  });

  test('[R126] the sums of approvals are of all that stand', async () => {
    const sum = () => ofDrug('whitelists', 'approved', 'BJMPA');
    expect(await sum()).toEqual({ approved: 0 });
    const em = subgraphs.of('whitelists').agency.database.orm.em.fork();
    await em.nativeUpdate(Approval, {}, { endedAs: null });
    for (const caller of callersOf('supply MIB analyst'))
      expect([await ofDrug('whitelists', 'approved', caller), await ofDrug('customs', 'cleared', caller)]).toEqual([
        { approved: 18 },
        { cleared: 6 },
      ]);
  });

  test('[D38] analysts are told no number of uses or reactions below five', async () => {
    const countsOf = async (id: string) => [
      await ofDrug('trace', 'itemsUsed', 'analyst', id),
      await ofDrug('safety', 'reactionsReported', 'analyst', id),
    ];
    const id = newId();
    const pack = { drugId: id, lotId: newId(), importerId: newId(), institutionId: newId() };
    const addCase = async (number: number) => {
      const code = `8000000000000000009${number}`;
      await inTransaction(subgraphs.of('trace').agency.database, async (em) => {
        em.create(Item, { code, ...pack, state: 'USED', steps: 6 });
      });
      const times = { onsetDate: '2024-04-01', learnedAt: new Date(0), reportedAt: new Date(0), dueBy: '2024-04-01' };
      await inTransaction(subgraphs.of('safety').agency.database, async (em) => {
        const report = { ...pack, itemCode: code, reaction: 'r', criteria: [], serious: false, ...times };
        em.create(AdverseReactionReport, { id: newId(), line: 100 + number, ...report });
      });
    };
    for (const number of [1, 2, 3, 4]) await addCase(number);
    expect(await countsOf(id)).toEqual([{ itemsUsed: null }, { reactionsReported: null }]);
    await addCase(5);
    expect(await countsOf(id)).toEqual([{ itemsUsed: 5 }, { reactionsReported: 5 }]);
    expect(await ofDrug('trace', 'itemsUsed', 'BJHC')).toEqual({ itemsUsed: 2 });
  });

  test('an importer follows its packs until they are received, by their states, paths and filters', async () => {
    const seenBy = async (caller: string) => {
      const query = `{ item(code: "${own.code}") { state path { state } }
        used: items(state: USED) { totalCount } received: items(state: RECEIVED) { totalCount nodes { code } } }`;
      return answer(subgraphs, 'trace', query, caller);
    };
    const path = (...states: string[]) => states.map((state) => ({ state }));
    expect(await seenBy('importer')).toEqual({
      item: { state: 'RECEIVED', path: path('SHELVED', 'RECEIVED') },
      used: { totalCount: 0 },
      received: { totalCount: 1, nodes: [{ code: own.code }] },
    });
    expect(await seenBy('institution')).toEqual({
      item: { state: 'USED', path: path('SHELVED', 'RECEIVED', 'USED') },
      used: { totalCount: 1 },
      received: { totalCount: 0, nodes: [] },
    });
  });

  test('[R94] an importer sees of a report only what was told to itself', async () => {
    const of = [{ __typename: 'AdverseReactionReport', id: own.ids.AdverseReactionReport }];
    const query = entityQuery('AdverseReactionReport', 'notifications { to { __typename } }');
    const [toAgency, toImporter] = ['Agency', 'Importer'].map((__typename) => ({ to: { __typename } }));
    const told = { BJHC: [toImporter, toAgency], institution: [toImporter, toAgency], importer: [toImporter] };
    for (const [caller, notifications] of Object.entries(told)) {
      const data = await answer(subgraphs, 'safety', query, caller, { of });
      expect(data!['_entities']).toEqual([{ notifications }]);
    }
  });

  test('an importer sees the shares of the hospitals that it serves, an institution its own', async () => {
    const query = `{ approvals { nodes { quantity shares { institution { id } } } } }`;
    const served = {
      approvals: { nodes: [{ quantity: null, shares: [{ institution: { id: parties.institution } }] }] },
    };
    expect(await answer(subgraphs, 'whitelists', query, 'importer')).toEqual(served);
    expect(await answer(subgraphs, 'whitelists', query, 'institution')).toEqual(served);
  });

  test.each([
    ['customs', `ledger(filter: { approvalId: "${own.ids.Approval}" })`, 'supply institution importer'],
    ['customs', `clearanceForms(filter: { approvalId: "${own.ids.Approval}" })`, 'supply institution importer'],
    ['customs', `declarations(filter: { formId: "${own.ids.ClearanceForm}" })`, 'supply institution importer'],
    ['trace', `items(lotId: "${own.ids.BondedLot}")`, 'supply institution importer'],
  ])('a filter of %s by what the caller may not see is refused: %s', async (subgraph, field, rule) => {
    const seen: string[] = [];
    for (const name of callersOf('registered')) {
      const { errors } = await subgraphs.of(subgraph).ask(`{ ${field} { totalCount } }`, callers[name]);
      if (!errors) seen.push(name);
      else expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_INPUT']);
    }
    expect(seen.sort()).toEqual(callersOf(rule).sort());
  });

  test('a name that every object has is no agency', async () => {
    for (const id of ['toString', '__proto__', 'constructor', '']) {
      const principal = { subject: 'test', organisation: { kind: 'AGENCY', id }, scopes: [] } as const;
      const { data, errors } = await subgraphs.of('customs').ask('{ ledger { totalCount } }', principal);
      expect([data, errors![0]!.extensions!['code']]).toEqual([null, 'FORBIDDEN']);
    }
  });

  test('the feed contains the lines of the ledger that the caller sees, and no other', async () => {
    const customs = subgraphs.of('customs');
    const factsOf = (movementIds: readonly string[]) =>
      [own, other].map(({ importerId, institutionId }, index) => {
        const movementId = movementIds[index]!;
        return fact(StockMoved, movementId, { movementId, drugId, importerId, institutionId, kind: 'RELEASED' });
      });
    const ids = [own, other].map((trail) => trail.ids.StockMovement);
    await customs.publish(factsOf(ids));
    const stop = new AbortController();
    const received: Record<string, unknown[]> = {};
    const following = Object.entries(callers)
      .filter(([name]) => callersOf('registered').includes(name))
      .map(async ([name, principal]) => {
        received[name] = [];
        const query = 'subscription { stockChanged { movement { id onHandAfter } } }';
        for await (const { data } of subgraphs.of('customs').events(query, principal, stop.signal))
          received[name].push((data!['stockChanged'] as { movement: unknown }).movement);
      });
    await until(() => ['BJHC', 'BJMPA', 'TIANZHU', 'CUSTOMS'].every((name) => received[name]?.length === 2), 60_000);
    // Whoever gets nothing has read the log as far, once another line has reached everyone else.
    const more = ids.map(() => newId());
    await inTransaction(customs.agency.database, async (em) => {
      for (const [index, id] of ids.entries()) {
        const row = await em.findOneOrFail(StockMovement, { id });
        em.create(StockMovement, { ...wrap(row).toPOJO(), id: more[index]!, line: 1000 + index });
      }
    });
    await customs.publish(factsOf(more));
    await until(() => ['BJHC', 'BJMPA', 'TIANZHU', 'CUSTOMS'].every((name) => received[name]?.length === 4), 60_000);
    await until(() => callersOf('institution importer').every((name) => received[name]?.length === 2), 60_000);
    stop.abort();
    await Promise.all(following);
    const line = (id: string, onHandAfter: number | null = 7) => ({ id, onHandAfter });
    const [first, second, third, fourth] = [...ids, ...more].map((id) => line(id));
    const expected: Record<string, unknown[]> = Object.fromEntries(Object.keys(received).map((name) => [name, []]));
    for (const name of callersOf('supply')) expected[name] = [first, second, third, fourth];
    Object.assign(expected, { importer: [first, third], otherImporter: [second, fourth] });
    expected['institution'] = [line(ids[0]!, null), line(more[0]!, null)];
    expected['otherInstitution'] = [line(ids[1]!, null), line(more[1]!, null)];
    expect(received).toEqual(expected);
  });
});
