import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LotEntered, StockReleased } from '@hub/customs/feed/events.ts';
import type { ControlMeasureOrdered } from '@hub/safety/feed/events.ts';
import type { Principal } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { startAllSubgraphs, type AllSubgraphs } from '@hub/shared/testing/contract-all-subgraphs.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { TraceAlert } from '../alert/alert.entity.ts';
import { Item } from '../item/item.entity.ts';

const callerOf = (kind: 'IMPORTER' | 'INSTITUTION', id: string): Principal => ({
  subject: 'test',
  organisation: { kind, id },
  scopes: ['trace:zone', 'trace:institution'],
});
const importerId = newId();
const institutionId = newId();
const importer = callerOf('IMPORTER', importerId);
const otherImporter = callerOf('IMPORTER', newId());
const institution = callerOf('INSTITUTION', institutionId);
const otherInstitution = callerOf('INSTITUTION', newId());

let lastCode = 80000000000000000000n;

/** No agency follows in the background here: what a command knows of others it has asked for itself. */
describe.each(databases)('packs on their way to an institution, on %s', (dialect) => {
  let subgraphs: AllSubgraphs;
  let drugId: string;
  let releaseId: string;
  /** Four released packs, two of each lot, and one that was not released. */
  let codes: string[];
  let [first, second, third, fourth, kept]: string[] = [];
  let lots: [string, string];

  beforeAll(async () => {
    subgraphs = await startAllSubgraphs({ dialect });
  });
  afterAll(() => subgraphs.close());

  const em = () => subgraphs.of('trace').agency.database.orm.em.fork();
  const publish = (owner: string, type: string, data: object) =>
    subgraphs.of(owner).publish([{ type, subject: newId(), data }]);
  const release = async (released: string[], id = newId()) => {
    const data: StockReleased = { releaseId: id, formId: newId(), drugId, importerId, institutionId, codes: released };
    await publish('customs', 'StockReleased', data);
    return id;
  };
  const stopUse = async (covered: Omit<ControlMeasureOrdered, 'measureId' | 'drugId'>) =>
    publish('safety', 'ControlMeasureOrdered', { measureId: newId(), drugId, ...covered });

  beforeEach(async () => {
    drugId = newId();
    lots = [newId(), newId()];
    codes = Array.from({ length: 5 }, () => String((lastCode += 1n)));
    [first, second, third, fourth, kept] = codes;
    for (const lotId of lots) {
      const data: LotEntered = { lotId, drugId, importerId, lotNumber: lotId, expiryDate: '2030-01-31', quantity: 5 };
      await publish('customs', 'LotEntered', data);
    }
    const packs = codes.map((code, index) => ({ code, lotId: lots[index < 2 ? 0 : 1], drugId, importerId, steps: 3 }));
    await em().insertMany(
      Item,
      packs.map((pack) => ({ ...pack, state: 'SHELVED' as const })),
    );
    releaseId = await release(codes.slice(0, 4));
  });

  /** The states of the packs afterwards, or every refusal with the pack that it names. */
  const run = async (name: 'scanOut' | 'receive', moved: (string | undefined)[], by: Principal, of = releaseId) => {
    const type = { scanOut: 'ScanOutInput', receive: 'ReceiveInput' }[name];
    const input = { idempotencyKey: newId(), releaseId: of, codes: moved };
    const transit = name === 'receive' ? 'stillInTransit' : '';
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { items { state } ${transit} } }`;
    const { data, errors } = await subgraphs.of('trace').ask(query, by, { input });
    if (errors) {
      return errors.map(({ extensions }) => {
        const { code, params } = extensions as { code: string; params: Record<string, string> };
        return [code, params['code'] ?? params['id']].join(' ').trim();
      });
    }
    const { items, stillInTransit } = data![name] as { items: { state: string }[]; stillInTransit?: number };
    return [...items.map(({ state }) => state), ...(stillInTransit === undefined ? [] : [stillInTransit])];
  };
  const published = async (after: number) => {
    const { events } = await subgraphs.of('trace').agency.feed.pull(after, 10);
    return events.map(({ type, data }) => [type, data]);
  };
  const head = async () => (await subgraphs.of('trace').agency.feed.head()).position;

  test('[R87] are scanned out by their importer, in their own release', async () => {
    expect(await run('scanOut', [first], otherImporter)).toEqual([`NOT_FOUND ${releaseId}`]);
    expect(await run('scanOut', [first, kept], importer)).toEqual([`ITEM_NOT_IN_RELEASE ${kept}`]);
    const other = await release([kept!]);
    expect(await run('scanOut', [first, kept, second], importer, other)).toEqual([
      `ITEM_NOT_IN_RELEASE ${first}`,
      `ITEM_NOT_IN_RELEASE ${second}`,
    ]);
    const position = await head();
    expect(await run('scanOut', [second, first], importer)).toEqual(['SCANNED_OUT', 'SCANNED_OUT']);
    const data = { releaseId, institutionId, codes: [second, first] };
    expect(await published(position)).toEqual([['ItemsScannedOut', data]]);
  });

  test('[R96] are not scanned out if a stop-use covers any of them', async () => {
    await stopUse({ scope: 'LOT', lotId: lots[1] });
    expect(await run('scanOut', [first, third], importer)).toEqual(['STOP_USE_IN_FORCE']);
    expect(await run('scanOut', [first, second], importer)).toEqual(['SCANNED_OUT', 'SCANNED_OUT']);
    await stopUse({ scope: 'INSTITUTION', institutionId });
    expect(await run('scanOut', [fourth], importer)).toEqual(['STOP_USE_IN_FORCE']);
  });

  test('[R88] are received by their institution, in their own release, which counts those still in transit', async () => {
    const other = await release([kept!]);
    await run('scanOut', [kept], importer, other);
    await run('scanOut', codes.slice(0, 3), importer);
    expect(await run('receive', [first], institution, other)).toEqual([`ITEM_NOT_IN_RELEASE ${first}`]);
    expect(await run('receive', [first, fourth], institution)).toEqual([`WRONG_STATE ${fourth}`]);
    expect(await run('receive', [first, '8'], institution)).toEqual(['NOT_FOUND 8']);
    const position = await head();
    expect(await run('receive', [second, first], institution)).toEqual(['RECEIVED', 'RECEIVED', 1]);
    const data = { releaseId, institutionId, codes: [second, first], quarantined: false };
    expect(await published(position)).toEqual([['ItemsReceived', data]]);
  });

  test('[R79] [R89] intended for another institution raise an alert each, even before they are scanned out', async () => {
    expect(await run('receive', [first, second], otherInstitution)).toEqual([
      `WRONG_INSTITUTION ${first}`,
      `WRONG_INSTITUTION ${second}`,
    ]);
    const alerts = await em().find(TraceAlert, { code: { $in: codes } }, { orderBy: { line: 'asc' } });
    const { id } = otherInstitution.organisation;
    expect(alerts).toMatchObject([first, second].map((code) => ({ code, institutionId: id, importerId })));
    expect(await run('receive', [kept], otherInstitution)).toEqual([`NOT_FOUND ${kept}`]);
  });

  test('[R96] that a stop-use covers arrive in quarantine, the others do not', async () => {
    await run('scanOut', codes.slice(0, 4), importer);
    await stopUse({ scope: 'ITEM', itemCode: second! });
    await stopUse({ scope: 'LOT', lotId: lots[1] });
    const position = await head();
    const states = ['RECEIVED', 'QUARANTINED', 'QUARANTINED'];
    expect(await run('receive', [first, second, third], institution)).toEqual([...states, 1]);
    expect(await published(position)).toEqual([
      ['ItemsReceived', { releaseId, institutionId, codes: [first], quarantined: false }],
      ['ItemsReceived', { releaseId, institutionId, codes: [second, third], quarantined: true }],
    ]);
    await stopUse({ scope: 'INSTITUTION', institutionId });
    expect(await run('receive', [fourth], institution)).toEqual(['QUARANTINED', 0]);
  });
});
