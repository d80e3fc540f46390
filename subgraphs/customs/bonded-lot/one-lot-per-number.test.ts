import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { StockMovement } from '../stock-movement/stock-movement.entity.ts';
import { BondedLot } from './bonded-lot.entity.ts';

const { importer, importerId, otherImporter } = on;
const later = '2030-01-31';
const lot = { lotNumber: 'A', expiryDate: on.tomorrow, quantity: 3 };

describe.each(databases)('a lot number that is entered again, on %s,', (dialect) => {
  let hub: on.Customs;
  let drugId: string;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
    await hub.agree({ importerId: otherImporter.id, institutionId: on.institutionId });
    await hub.agree({ importerId: otherImporter.id, kind: 'IMPORTER_MANUFACTURER', manufacturer: 'M' });
  });
  afterAll(() => hub.close(['LOT', 'MOVEMENT']));
  beforeEach(async () => {
    drugId = await hub.listDrug();
    await hub.approve(drugId, { quantity: 1000 });
  });

  const enter = (lots: readonly object[], by = importer, drug = drugId) =>
    issue(hub.customs, {
      command: 'enterBondedStock',
      by,
      input: { drugId: drug, lots },
      select: 'lots { id lotNumber entered onHand released storage { min max } }',
    });
  const idsOf = (answer: unknown) => (answer as { lots: { id: string }[] }).lots.map(({ id }) => id);
  const stored = (of: object = {}) => hub.em().find(BondedLot, { drugId, ...of }, { orderBy: { line: 'asc' } });
  const mismatch = (known: string, given: string, number = 'A') => {
    return { refusal: 'LOT_MISMATCH', lot: number, known, given };
  };

  test('[R77] is further packs of that lot, with a line in the ledger and a fact of their own', async () => {
    const [first] = idsOf(await enter([lot])) as [string];
    await hub.em().nativeUpdate(BondedLot, { id: first }, { onHand: 1, released: 2 });
    const head = await hub.head();
    const counts = { id: first, entered: 8, onHand: 6, released: 2 };
    expect(await enter([{ ...lot, quantity: 5 }])).toMatchObject({ lots: [counts] });
    expect(await stored()).toMatchObject([{ ...counts, expiryDate: on.tomorrow, enteredAt: on.now }]);
    const lines = await hub.em().find(StockMovement, { drugId }, { orderBy: { line: 'asc' } });
    const line = { kind: 'ENTERED', lotId: first, importerId, institutionId: null };
    expect(lines).toMatchObject([
      { ...line, quantity: 3, onHandAfter: 3 },
      { ...line, quantity: 5, onHandAfter: 6 },
    ]);
    const facts = await hub.published(head);
    const fact = { lotId: first, drugId, importerId, ...lot, quantity: 5, entered: 8 };
    expect(facts.map(({ type }) => type)).toEqual(['LotEntered', 'StockMoved']);
    expect(facts[0]).toEqual({ type: 'LotEntered', data: fact });
  });

  test('[R77] within one request is the same, in the order of the request', async () => {
    const other = { ...lot, lotNumber: 'B' };
    const answer = await enter([lot, other, { ...lot, quantity: 4 }]);
    const [a, b, again] = idsOf(answer);
    expect(again).toBe(a);
    expect(answer).toMatchObject({ lots: [{ id: a, entered: 7, onHand: 7 }, { id: b, entered: 3 }, { entered: 7 }] });
    const [c, d] = idsOf(await enter([other, { ...lot, quantity: 1 }, other]));
    expect([d, c]).toEqual([a, b]);
    expect(await stored()).toMatchObject([
      { id: a, entered: 8, onHand: 8 },
      { id: b, entered: 9, onHand: 9 },
    ]);
    const lines = await hub.em().find(StockMovement, { drugId }, { orderBy: { line: 'asc' } });
    expect(lines.map(({ lotId, quantity, onHandAfter }) => [lotId, quantity, onHandAfter])).toEqual([
      [a, 3, 3],
      [b, 3, 3],
      [a, 4, 7],
      [b, 3, 6],
      [a, 1, 8],
      [b, 3, 9],
    ]);
  });

  test('with another last day or range is refused by naming both, and nothing enters', async () => {
    const cold = { storageMin: 2, storageMax: 8 };
    await enter([{ ...lot, ...cold }]);
    const wrong = [
      { ...lot, expiryDate: later },
      { ...lot, lotNumber: 'B' },
      { ...lot, storageMin: 1, storageMax: 8 },
    ];
    expect(await enter(wrong)).toEqual([mismatch(on.tomorrow, later), mismatch('2 – 8 °C', '1 – 8 °C')]);
    const twice = [
      { ...lot, lotNumber: 'C' },
      { ...lot, lotNumber: 'C', expiryDate: later },
    ];
    expect(await enter(twice)).toEqual([mismatch(on.tomorrow, later, 'C')]);
    expect(await stored()).toMatchObject([{ lotNumber: 'A', entered: 3, storageMin: 2, storageMax: 8 }]);
  });

  test('keeps the range that was said first, or says it', async () => {
    await enter([lot]);
    expect(await enter([{ ...lot, storageMin: 2, storageMax: 8 }])).toMatchObject({
      lots: [{ storage: { min: 2, max: 8 } }],
    });
    expect(await enter([lot])).toMatchObject({ lots: [{ entered: 9, storage: { min: 2, max: 8 } }] });
    const half = (field: string) => ({ refusal: 'BAD_INPUT', field: `lots[1].${field}`, reason: 'MISSING' });
    expect(await enter([lot, { ...lot, storageMin: 2 }])).toEqual([half('storageMax')]);
    expect(await enter([lot, { ...lot, storageMax: 2 }])).toEqual([half('storageMin')]);
    const below = { refusal: 'BAD_INPUT', field: 'lots[0].storageMax', reason: 'BELOW', min: 3 };
    expect(await enter([{ ...lot, lotNumber: 'B', storageMin: 3, storageMax: 2 }])).toEqual([below]);
  });

  test('[R77] has as many packs as can be counted, and the request that is above says how many can still enter', async () => {
    const [id] = idsOf(await enter([lot]));
    const full = 1_000_000_000;
    await hub.em().nativeUpdate(BondedLot, { id }, { entered: full - 3, onHand: full - 3 });
    const above = (at: number, max: number) => {
      return { refusal: 'BAD_INPUT', field: `lots[${at}].quantity`, reason: 'ABOVE', max };
    };
    const one = { ...lot, quantity: 1 };
    expect(await enter([{ ...lot, quantity: 4 }])).toEqual([above(0, 3)]);
    expect(await enter([one, lot, one])).toEqual([above(1, 2)]);
    expect(await stored()).toMatchObject([{ entered: full - 3 }]);
    expect(await enter([{ ...one, quantity: 2 }, one])).toMatchObject({ lots: [{ entered: full, onHand: full }, {}] });
    expect(await enter([one])).toEqual([above(0, 0)]);
    expect(await enter([{ ...one, lotNumber: 'B' }])).toMatchObject({ lots: [{ entered: 1 }] });
  });

  test('[D37] is a lot of its own for another importer and another drug, whatever the others say of theirs', async () => {
    await enter([lot]);
    const other = await hub.listDrug();
    await hub.approve(other);
    await hub.publishList('DRUG', [drugId, other]);
    expect(await enter([{ ...lot, expiryDate: later }], otherImporter)).toMatchObject({ lots: [{ entered: 3 }] });
    expect(await enter([{ ...lot, expiryDate: later }], importer, other)).toMatchObject({ lots: [{ entered: 3 }] });
    expect(await stored()).toMatchObject([{ importerId }, { importerId: otherImporter.id, expiryDate: later }]);
    expect(await enter([{ ...lot, lotNumber: 'a', expiryDate: later }])).toMatchObject({ lots: [{ entered: 3 }] });
  });

  test('at the same time ends in one lot, with every pack', async () => {
    const rounds = Array.from({ length: 5 }, (_, round) => `N-${round}`);
    for (const lotNumber of rounds) {
      const entries = Array.from({ length: 8 }, (_, at) => [{ ...lot, lotNumber, quantity: at + 1 }]);
      const head = await hub.head();
      const answers = await Promise.all(entries.map((lots) => enter(lots)));
      const facts = (await hub.published(head)).filter(({ type }) => type === 'LotEntered');
      let sum = 0;
      for (const { data } of facts as { data: { quantity: number; entered?: number } }[])
        expect(data.entered ?? data.quantity).toBe((sum += data.quantity));
      const [id, ...others] = new Set(answers.flatMap(idsOf));
      expect(others).toEqual([]);
      expect(await stored({ lotNumber })).toMatchObject([{ id, entered: 36, onHand: 36 }]);
    }
    const lines = await hub.em().find(StockMovement, { drugId }, { orderBy: { line: 'asc' } });
    expect(lines).toHaveLength(40);
    const balances = new Map<string, number>();
    for (const { lotId, quantity, onHandAfter } of lines) {
      balances.set(lotId!, (balances.get(lotId!) ?? 0) + quantity);
      expect(onHandAfter).toBe(balances.get(lotId!));
    }
  });
});
