import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { followsContract } from '@hub/shared/testing/contract-follows.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { inShort, itemsAbout } from '@hub/shared/testing/inbox-of.ts';
import { TraceAlert } from '../trace-alert/trace-alert.entity.ts';
import * as on from '../arrange.ts';
import { Item, ItemStep } from '../item/item.entity.ts';
import { trace } from '../subgraph.ts';

const { importerId, institutionId, institution, otherInstitution, moved } = on;

describe.each(databases)('receive, on %s', (dialect) => {
  let hub: on.Trace;
  let drugId: string;
  let lotId: string;
  let releaseId: string;
  /** Packs of one release on their way, one of them of another lot, and one of it that has not left the zone. */
  let [first, second, ofOtherLot, waiting]: string[] = [];

  beforeAll(async () => {
    hub = await on.arrangeTrace(dialect);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    drugId = newId();
    lotId = newId();
    const onTheWay = { drugId, state: 'SCANNED_OUT', steps: 4 } as const;
    [first, second] = await hub.addPacks({ ...onTheWay, lotId }, 2);
    [ofOtherLot] = await hub.addPacks({ ...onTheWay, lotId: newId() }, 1);
    [waiting] = await hub.addPacks({ drugId, lotId, state: 'SHELVED' }, 1);
    releaseId = await hub.release(drugId, [first!, second!, ofOtherLot!, waiting!]);
  });

  const receive = (codes: (string | undefined)[], by = institution, release = releaseId) =>
    hub.move('receive', by, { releaseId: release, codes: codes as string[] });
  const notFound = (id: string | undefined) => [{ refusal: 'NOT_FOUND', kind: 'Item', id }];
  const received = (codes: (string | undefined)[], quarantined: boolean) => ({
    type: 'ItemsReceived',
    subject: releaseId,
    data: { releaseId, institutionId, codes, quarantined },
  });

  test('[R88] registers packs at their institution, counts those still in transit, and publishes it', async () => {
    const head = await hub.head();
    const one = { ...moved('RECEIVED', 'RECEIVED'), stillInTransit: 1 };
    expect(await receive([second, first])).toEqual(one);
    const step = { seq: 5, state: 'RECEIVED', at: on.now, byKind: 'INSTITUTION', byId: institutionId };
    expect(await hub.em().find(ItemStep, { code: { $in: [first!, second!] } })).toMatchObject([step, step]);
    expect(await hub.published(head)).toEqual([received([second, first], false)]);
    expect(await receive([ofOtherLot])).toEqual({ ...moved('RECEIVED'), stillInTransit: 0 });
  });

  test('is for institutions, with 1 to 1000 codes, each once', async () => {
    expect(await receive([first], { kind: 'IMPORTER', id: institutionId })).toEqual(on.onlyFor('INSTITUTION'));
    const wrong = ['BAD_INPUT codes COUNT', 'BAD_INPUT codes COUNT', 'BAD_INPUT codes[1] ALREADY_USED'];
    expect(await on.refusedCodes(receive, first!)).toEqual(wrong);
  });

  test('[R88] takes released packs that are on their way, in their own release, all or none', async () => {
    expect(await receive([first, '8'])).toEqual(notFound('8'));
    const [kept] = await hub.addPacks({ drugId, lotId, state: 'SHELVED' }, 1);
    expect(await receive([first, kept])).toEqual(notFound(kept));
    const other = await hub.release(drugId, [kept!]);
    expect(await receive([first], institution, other)).toEqual([
      { refusal: 'ITEM_NOT_IN_RELEASE', code: first, release: other },
    ]);
    const wrong = (code: string | undefined, state: string) => [
      { refusal: 'WRONG_STATE', code, state, expected: 'SCANNED_OUT' },
    ];
    expect(await receive([first, waiting])).toEqual(wrong(waiting, 'SHELVED'));
    expect(await hub.pathOf(first!)).toEqual([]);
    await receive([first]);
    expect(await receive([second, first])).toEqual(wrong(first, 'RECEIVED'));
  });

  test('[R79] [R89] of packs for another institution is told, once for each release, to those whom it concerns', async () => {
    const [kept] = await hub.addPacks({ drugId, lotId, state: 'SHELVED' }, 1);
    const otherRelease = await hub.release(drugId, [kept!]);
    await receive([second, first, kept], otherInstitution);
    const codes = { $in: [first!, second!, kept!] };
    const alerts = await hub.em().find(TraceAlert, { code: codes }, { orderBy: { line: 'asc' } });
    const told = async (by: Organisation, ...about: string[]) => {
      const items = await Promise.all(about.map((each) => itemsAbout(hub.trace, 'trace', by, each)));
      return items.map((each) => inShort(each).join());
    };
    const ids = alerts.map(({ id }) => id);
    const alert = 'WRONG_INSTITUTION TraceAlert open';
    for (const by of [{ kind: 'AGENCY', id: 'BJMPA' } as const, on.importer, otherInstitution])
      expect(await told(by, ...ids, releaseId, otherRelease)).toEqual([alert, '', alert, '', '']);
    const elsewhere = 'SCANNED_ELSEWHERE Release open';
    expect(await told(institution, ...ids, releaseId, otherRelease)).toEqual(['', '', '', elsewhere, elsewhere]);
    for (const by of [on.otherImporter, { kind: 'AGENCY', id: 'CUSTOMS' } as const])
      expect(await told(by, ...ids, releaseId, otherRelease)).toEqual(['', '', '', '', '']);
  });

  test('[R79] [R89] of packs for another institution raises an alert each, even before they have left the zone', async () => {
    const head = await hub.head();
    const wrong = [first, waiting].map((code) => ({ refusal: 'WRONG_INSTITUTION', code }));
    expect(await receive([first, waiting], otherInstitution)).toEqual(wrong);
    const codes = [first!, waiting!];
    const alerts = await hub.em().find(TraceAlert, { code: { $in: codes } }, { orderBy: { line: 'asc' } });
    const alert = { kind: 'WRONG_INSTITUTION', institutionId: otherInstitution.id };
    expect(alerts).toMatchObject(codes.map((code) => ({ ...alert, code, importerId, raisedAt: on.now })));
    const raised = alerts.map(({ id, code }) => ({ alertId: id, ...alert, code }));
    expect((await hub.published(head)).map(({ data }) => data)).toEqual(raised);
    expect(await hub.em().find(Item, { code: { $in: codes } }, { orderBy: { steps: 'asc' } })).toMatchObject([
      { code: waiting, state: 'SHELVED' },
      { code: first, state: 'SCANNED_OUT' },
    ]);
    const [kept] = await hub.addPacks({ drugId, lotId, state: 'SHELVED' }, 1);
    expect(await receive([kept], otherInstitution)).toEqual(notFound(kept));
  });

  test('[D9] [R96] puts packs that a stop-use covers in quarantine, and not the others', async () => {
    await hub.stopUse({ drugId, scope: 'ITEM', itemCode: second! });
    const head = await hub.head();
    const states = moved('RECEIVED', 'QUARANTINED');
    expect(await receive([first, second])).toEqual({ ...states, stillInTransit: 1 });
    expect(await hub.published(head)).toEqual([received([first], false), received([second], true)]);
    expect([await hub.pathOf(first!), await hub.pathOf(second!)]).toEqual([['5 RECEIVED'], ['5 QUARANTINED']]);
    await hub.stopUse({ drugId, scope: 'INSTITUTION', institutionId });
    expect(await receive([ofOtherLot])).toEqual({ ...moved('QUARANTINED'), stillInTransit: 0 });
  });
});

followsContract(trace, 'receive', ['customs', 'safety']);
