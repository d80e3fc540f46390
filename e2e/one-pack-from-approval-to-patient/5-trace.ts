import { expect, test } from 'vitest';
import type { Data } from '@hub/embedded/client.ts';
import { importers, institutions } from '@hub/embedded/demo/organisations.ts';
import { type Journey } from './journey.ts';

/** What the records show at the end. */
export function traceSteps(journey: Journey): void {
  test('[R4] the pack shows its whole path backwards and forwards', async () => {
    const { bjmpa, codes } = journey;
    const { item } = await bjmpa.query(
      `query ($code: ID!) { item(code: $code) {
        state lot { lotNumber enteredAt } importer { name } institution { name } release { clearanceForm { number approval { number } } }
        path { state byKind importer { name } institution { name } } use { department usedAt patientPseudonym } adverseReactions { serious } } }`,
      { code: codes.a[0] },
    );
    expect(item.path.map((step: Data) => step.state)).toEqual([
      'CODED',
      'SCANNED_IN',
      'SHELVED',
      'SCANNED_OUT',
      'RECEIVED',
      'USED',
    ]);
    expect(item.path.map((step: Data) => (step.importer ?? step.institution).name)).toEqual([
      ...Array(4).fill(importers[0]!.name),
      ...Array(2).fill(institutions[0]!.name),
    ]);
    expect(item.release.clearanceForm).toEqual({
      number: '通关单-1（虚构）',
      approval: { number: '国药监临〔2024〕0001号（虚构）' },
    });
    expect(item).toMatchObject({
      lot: { lotNumber: 'VOS-A（虚构）' },
      adverseReactions: [{ serious: false }, { serious: true }],
      use: { patientPseudonym: null },
    });
  });

  test('[R4] one query over drug, stock, packs and reports is answered from all four subgraphs', async () => {
    const { bjmpa, codes, known } = journey;
    const { drug } = await bjmpa.query(
      `query ($id: ID!) { drug(id: $id) {
        name permittedInstitutions { name }
        stock { onHand released lots { nodes { lotNumber items(state: USED) { nodes { code adverseReactions { reaction serious } } } } } }
        activeMeasures { scope inForceAt } } }`,
      { id: known.drugId },
    );
    expect(drug).toMatchObject({
      name: '伏索利肽',
      stock: { onHand: 48, released: 12 },
      activeMeasures: [{ scope: 'DRUG' }],
    });
    expect(drug.stock.lots.nodes[0].items.nodes).toEqual([
      {
        code: codes.a[0],
        adverseReactions: [
          { reaction: '注射部位红肿（虚构）', serious: false },
          { reaction: '注射后出现低血压（虚构）', serious: true },
        ],
      },
    ]);
  });

  test.each(['customs', 'tianzhu'])('[R80] [R81] %s sees the bonded stock and every movement of it', async (agency) => {
    const client = await journey.hub.as(agency);
    const query = `{ bondedLots { nodes { id onHand } } ledger(order: OLDEST_FIRST) {
      nodes { kind quantity onHandAfter } } }`;
    const { bondedLots, ledger } = await client.query(query);
    const { lotA, lotB } = journey.known;
    expect(bondedLots.nodes).toEqual([
      { id: lotA, onHand: 28 },
      { id: lotB, onHand: 20 },
    ]);
    expect(ledger.nodes).toEqual([
      { kind: 'ENTERED', quantity: 40, onHandAfter: 40 },
      { kind: 'ENTERED', quantity: 20, onHandAfter: 20 },
      { kind: 'CLEARED', quantity: 30, onHandAfter: null },
      { kind: 'CLEARED', quantity: 10, onHandAfter: null },
      { kind: 'RELEASED', quantity: 5, onHandAfter: 35 },
      { kind: 'RELEASED', quantity: 7, onHandAfter: 28 },
    ]);
  });

  test('the partner received exactly the ledger over both connections, completed from three subgraphs', async () => {
    const { bjmpa, partner } = journey;
    const { ledger } = await bjmpa.query('{ ledger(first: 200) { nodes { id kind quantity onHandAfter } } }');
    await partner.until(() => partner.movements.length >= ledger.nodes.length);
    const received = partner.movements.map(({ id, kind, quantity, onHandAfter }) => ({
      id,
      kind,
      quantity,
      onHandAfter,
    }));
    expect(new Map(received.map((movement) => [movement.id, movement]))).toEqual(
      new Map(ledger.nodes.map((line: Data) => [line.id, line])),
    );
    expect(received.map(({ kind }) => kind)).toEqual([
      'ENTERED',
      'ENTERED',
      'CLEARED',
      'CLEARED',
      'RELEASED',
      'RELEASED',
    ]);
    expect(partner.refusals).toEqual([]);
    const lastRelease = partner.movements.at(-1);
    expect(lastRelease).toMatchObject({
      drug: { name: '伏索利肽' },
      institution: { name: institutions[0]!.name },
    });
    expect(lastRelease.lot.items.nodes).toHaveLength(3);
  });
}
