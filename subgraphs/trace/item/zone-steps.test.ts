import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LotEntered } from '@hub/customs/feed/events.ts';
import type { Principal } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { startAllSubgraphs, type AllSubgraphs } from '@hub/shared/testing/contract-all-subgraphs.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { Item, ItemStep } from './item.entity.ts';

const drugId = newId();
const importerOf = (id: string): Principal => ({
  subject: 'test',
  organisation: { kind: 'IMPORTER', id },
  scopes: ['trace:zone'],
});
const importerId = newId();
const importer = importerOf(importerId);
const otherImporter = importerOf(newId());

let lastCode = 80000000000000000000n;
const newCodes = (count: number) => Array.from({ length: count }, () => String((lastCode += 1n)));

/** No agency follows in the background here: what a command knows of others it has asked for itself. */
describe.each(databases)('packs in the zone, on %s', (dialect) => {
  let subgraphs: AllSubgraphs;
  let lotId: string;

  beforeAll(async () => {
    subgraphs = await startAllSubgraphs({ dialect });
  });
  afterAll(() => subgraphs.close());
  beforeEach(async () => {
    lotId = await enterLot(3);
  });

  const em = () => subgraphs.of('trace').agency.database.orm.em.fork();
  const enterLot = async (quantity: number) => {
    const id = newId();
    const data: LotEntered = { lotId: id, drugId, importerId, lotNumber: id, expiryDate: '2030-01-31', quantity };
    await subgraphs.of('customs').publish([{ type: 'LotEntered', subject: id, data }]);
    return id;
  };
  /** The states of the packs afterwards, or every refusal with the code that it names. */
  const run = async (name: 'codeItems' | 'scanIn' | 'shelve', codes: string[], lot?: string, by = importer) => {
    const type = name === 'codeItems' ? 'CodeItemsInput' : 'ZoneStepInput';
    const input = { idempotencyKey: newId(), codes, ...(lot ? { lotId: lot } : {}) };
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { items { state } } }`;
    const { data, errors } = await subgraphs.of('trace').ask(query, by, { input });
    if (!errors) return (data![name] as { items: { state: string }[] }).items.map(({ state }) => state);
    return errors.map(({ extensions }) => {
      const { code, params } = extensions as { code: string; params: Record<string, string> };
      return [code, params['code'] ?? params['id'] ?? params['lot']].join(' ');
    });
  };
  const code = (codes: string[], lot = lotId, by = importer) => run('codeItems', codes, lot, by);
  const pathOf = async (each: string) =>
    (await em().find(ItemStep, { code: each }, { orderBy: { seq: 'asc' } })).map(({ seq, state }) => `${seq} ${state}`);

  test('[R85] get as many codes as their lot has packs', async () => {
    expect(await code(newCodes(2))).toEqual(['CODED', 'CODED']);
    expect(await code(newCodes(2))).toEqual([`LOT_OVERCODED ${lotId}`]);
    expect(await code(newCodes(1))).toEqual(['CODED']);
    expect(await code(newCodes(1))).toEqual([`LOT_OVERCODED ${lotId}`]);
    expect(await em().count(Item, { lotId })).toBe(3);
  });

  test('[R85] get only trace codes that no other pack has, from their own importer', async () => {
    const [a, b, c] = newCodes(3) as [string, string, string];
    expect(await code([a, '1', b, '2'])).toEqual(['TRACE_CODE_INVALID 1', 'TRACE_CODE_INVALID 2']);
    expect(await code([a, b], lotId, otherImporter)).toEqual([`NOT_FOUND ${lotId}`]);
    expect(await code([a, b])).toEqual(['CODED', 'CODED']);
    expect(await code([b, c], await enterLot(2))).toEqual([`CODE_ALREADY_ASSIGNED ${b}`]);
    expect(await em().count(Item, { code: c })).toBe(0);
  });

  test('[R85] are moved by their importer only, and all or none', async () => {
    const [a, b] = newCodes(2) as [string, string];
    await code([a, b]);
    expect(await run('scanIn', [a], undefined, otherImporter)).toEqual([`NOT_FOUND ${a}`]);
    expect(await run('scanIn', [a, '8'])).toEqual(['NOT_FOUND 8']);
    expect(await run('scanIn', [a])).toEqual(['SCANNED_IN']);
    expect(await run('scanIn', [b, a])).toEqual([`WRONG_STATE ${a}`]);
    expect(await run('shelve', [a, b])).toEqual([`WRONG_STATE ${b}`]);
    expect(await pathOf(a)).toEqual(['1 CODED', '2 SCANNED_IN']);
    expect(await pathOf(b)).toEqual(['1 CODED']);
  });

  test('[R85] of several lots are moved together, and each lot’s are published by themselves', async () => {
    const other = await enterLot(2);
    const [a, b, c] = newCodes(3) as [string, string, string];
    await code([a, b]);
    await code([c], other);
    const { feed } = subgraphs.of('trace').agency;
    const { position } = await feed.head();
    await run('scanIn', [a, c, b]);
    const { events } = await feed.pull(position, 10);
    expect(events.map(({ type, subject, data }) => [type, subject, data])).toEqual([
      ['ItemsMovedInZone', lotId, { lotId, drugId, importerId, state: 'SCANNED_IN', codes: [a, b] }],
      ['ItemsMovedInZone', other, { lotId: other, drugId, importerId, state: 'SCANNED_IN', codes: [c] }],
    ]);
  });

  test('[R85] that two requests move at once take the step once; one is refused, for the pack in both', async () => {
    const codes = newCodes(30);
    const large = await enterLot(30);
    await code(codes, large);
    for (let first = 0; first < 30; first += 3) {
      const [a, both, b] = codes.slice(first, first + 3) as [string, string, string];
      const answers = await Promise.all([run('scanIn', [a, both]), run('scanIn', [both, b])]);
      const refused = answers.filter(([answer]) => answer !== 'SCANNED_IN');
      expect(refused).toEqual([[`WRONG_STATE ${both}`]]);
      expect(await pathOf(both)).toEqual(['1 CODED', '2 SCANNED_IN']);
    }
  });
});
