import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { StockAdjusted, StockReleased } from '@hub/customs/published/events.ts';
import { change } from '@hub/shared/database/statement.ts';
import { followAgain } from '@hub/shared/feed/follow-again.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { inShort, itemsAbout } from '@hub/shared/testing/inbox-of.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { Item } from '../item/item.entity.ts';

const { importer, importerId, institution, institutionId, otherInstitution, moved } = on;
const hash = 'a'.repeat(64);
const consent = { givenBy: 'PATIENT', explainedBy: 'A', consentedAt: '2024-03-01T00:00:00.000Z', documentHash: hash };

describe.each(databases)('packs that come back into bond, on %s,', (dialect) => {
  let hub: on.Trace;
  let [drugId, lotId, releaseId, code, kept] = ['', '', '', '', ''];

  beforeAll(async () => {
    hub = await on.arrangeTrace(dialect);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    drugId = newId();
    await hub.publishList('DRUG', [drugId]);
    lotId = await hub.enterLot(drugId, 9);
    await released('SHELVED');
  });

  /** Two packs of one release, in this state. */
  const released = async (state: Item['state']) => {
    [code, kept] = (await hub.addPacks({ drugId, lotId, state }, 2)) as [string, string];
    releaseId = await hub.release(drugId, [code, kept]);
    await follow();
  };
  const follow = () => hub.trace.agency.catchUp(['customs']);
  const adjust = async (kind: 'RETURNED' | 'DESTROYED' = 'RETURNED') => {
    await hub.publish(StockAdjusted, { lotId, drugId, importerId, kind, quantity: 1, codes: [code] });
    await follow();
  };
  const stored = async (of = code) => {
    const { state, releaseId: release, institutionId: at } = await hub.em().findOneOrFail(Item, { code: of });
    return [state, release, at];
  };
  const step = (command: string, by = importer, input: object = {}) =>
    hub.move(command, by, { codes: [code], ...input });
  const shelveAgain = async () => {
    expect(await step('scanIn')).toEqual(moved('SCANNED_IN'));
    expect(await step('shelve')).toEqual(moved('SHELVED'));
  };
  const notFound = () => [{ refusal: 'NOT_FOUND', kind: 'Item', id: code }];

  test.each(['SHELVED', 'SCANNED_OUT', 'RECEIVED', 'QUARANTINED'] as const)(
    '[D8] belong to no release and no institution any more, if they were %s',
    async (state) => {
      await released(state);
      await adjust('DESTROYED');
      expect(await stored()).toEqual([state, releaseId, institutionId]);
      await adjust();
      expect(await stored()).toEqual(['RETURNED', null, null]);
      expect(await hub.pathOf(code)).toEqual(['4 RETURNED']);
      expect(await stored(kept)).toEqual([state, releaseId, institutionId]);
    },
  );

  test('[D8] are neither scanned out nor received nor used, nor shelved before they are scanned in', async () => {
    await adjust();
    expect(await step('scanOut', importer, { releaseId })).toEqual([
      { refusal: 'ITEM_NOT_IN_RELEASE', code, release: releaseId },
    ]);
    await released('SCANNED_OUT');
    await adjust();
    expect(await step('receive', institution, { releaseId })).toEqual(notFound());
    await released('RECEIVED');
    await adjust();
    const used = { code, department: 'D', doctor: 'A', diseaseCode: '2-001', patientPseudonym: hash, consent };
    const input = { ...used, usedAt: on.now.toISOString() };
    expect(await issue(hub.trace, { command: 'recordUse', by: institution, input, select: 'use { id }' })).toEqual(
      notFound(),
    );
    const wrong = { refusal: 'WRONG_STATE', code, state: 'RETURNED', expected: 'SCANNED_IN' };
    expect(await step('shelve')).toEqual([wrong]);
  });

  test('stay with the institution that has used them', async () => {
    await released('USED');
    await adjust();
    expect(await stored()).toEqual(['USED', releaseId, institutionId]);
    // The importer is not told of the use.
    const wrong = { refusal: 'WRONG_STATE', code, state: 'RECEIVED' };
    expect(await step('scanIn')).toEqual([{ ...wrong, expected: 'CODED / RETURNED' }]);
    expect(await step('scanOut', importer, { releaseId })).toEqual([{ ...wrong, expected: 'SHELVED' }]);
  });

  test('[R85] are scanned in and shelved again, once for each return, and go to another institution', async () => {
    const expected = 'CODED / RETURNED';
    expect(await step('scanIn')).toEqual([{ refusal: 'WRONG_STATE', code, state: 'SHELVED', expected }]);
    await step('scanOut', importer, { releaseId });
    await step('receive', institution, { releaseId });
    await adjust();
    const [coded] = (await hub.addPacks({ drugId, lotId, state: 'CODED', steps: 1 }, 1)) as [string];
    const head = await hub.head();
    expect(await step('scanIn', importer, { codes: [coded, code] })).toEqual(moved('SCANNED_IN', 'SCANNED_IN'));
    const data = { lotId, drugId, importerId, state: 'SCANNED_IN' };
    expect((await hub.published(head)).map((event) => event.data)).toEqual([
      { ...data, codes: [coded] },
      { ...data, codes: [code], returnedFrom: releaseId },
    ]);
    expect(await step('scanIn')).toEqual([{ refusal: 'WRONG_STATE', code, state: 'SCANNED_IN', expected }]);
    expect(await step('shelve')).toEqual(moved('SHELVED'));
    const again = { releaseId: newId() };
    const anew = { ...again, formId: newId(), drugId, importerId, codes: [code] };
    await hub.publish(StockReleased, { ...anew, institutionId: otherInstitution.id });
    expect(await step('scanOut', importer, again)).toEqual(moved('SCANNED_OUT'));
    expect(await step('receive', otherInstitution, again)).toMatchObject(moved('RECEIVED'));
    const path = ['SCANNED_OUT', 'RECEIVED', 'RETURNED', 'SCANNED_IN', 'SHELVED', 'SCANNED_OUT', 'RECEIVED'];
    expect(await hub.pathOf(code)).toEqual(path.map((state, index) => `${index + 4} ${state}`));
    const query = `{ item(code: "${code}") { path { state institution { id } } } }`;
    const principal = { subject: 's', organisation: otherInstitution, scopes: [] };
    const { data: seen } = await hub.trace.ask(query, principal);
    const own = { state: 'RECEIVED', institution: { id: otherInstitution.id } };
    const steps = path.toSpliced(1, 1).map((state) => ({ state, institution: null }));
    expect(seen!['item']).toEqual({ path: [...steps.slice(0, -1), own] });
  });

  test('[R85] are where they are after a replay, and after following again, however often they came back', async () => {
    const stands = async (...expected: unknown[]) => {
      await hub.trace.followers.get('customs')!.replay();
      expect(await stored()).toEqual(expected);
      await change(hub.em(), followAgain('customs'), []);
      // There must be something new to follow.
      await adjust('DESTROYED');
      expect(await stored()).toEqual(expected);
    };
    await adjust();
    await stands('RETURNED', null, null);
    await shelveAgain();
    await stands('SHELVED', null, null);
    const second = await hub.release(drugId, [code]);
    await follow();
    await stands('SHELVED', second, institutionId);
    await adjust();
    await stands('RETURNED', null, null);
    await shelveAgain();
    await stands('SHELVED', null, null);
    expect(await hub.pathOf(code)).toHaveLength(6);
    const third = await hub.release(drugId, [code]);
    expect(await step('scanOut', importer, { releaseId: third })).toEqual(moved('SCANNED_OUT'));
    await stands('SCANNED_OUT', third, institutionId);
  });

  test('[R88] [D9] are no task of their institution any more', async () => {
    const removalId = newId();
    await step('scanOut', importer, { releaseId, codes: [code, kept] });
    await hub.removeDrug(drugId, false, removalId);
    await hub.trace.agency.catchUp(['whitelists']);
    const open = async () =>
      [
        ...(await itemsAbout(hub.trace, 'trace', institution, releaseId)),
        ...(await itemsAbout(hub.trace, 'trace', institution, removalId)),
      ].filter((item) => inShort([item])[0]!.endsWith('open')).length;
    await adjust();
    expect(await open()).toBe(2);
    code = kept;
    await adjust();
    expect(await open()).toBe(0);
  });
});
