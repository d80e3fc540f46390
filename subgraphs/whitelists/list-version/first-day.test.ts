import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { arrangeWhitelists, hospitalIds, today, tomorrow, type Hospital, type Whitelists } from '../arrange.ts';
import { newestDrugList } from '../testing/newest-list.ts';
import { omissionOf, Steps } from '../testing/listing-steps.ts';
import type { ListVersion } from './list-version.entity.ts';
import { requireFirstDay } from './publish-list.ts';

const newest = (effectiveFrom: string) => ({ effectiveFrom }) as ListVersion;
const bad = (reason: string, more: object) => ({
  code: 'BAD_INPUT',
  params: { field: 'effectiveFrom', reason, ...more },
});

test.each([
  ['the day of the newest version', '2024-11-01', undefined],
  ['the day before', '2024-10-31', bad('BEFORE', { earliest: '2024-11-01' })],
  ['366 days ahead', '2025-09-19', undefined],
  ['367 days ahead', '2025-09-20', bad('AFTER', { latest: '2025-09-19' })],
])('[D33] a version whose first day is %s', (_, effectiveFrom, refusal) => {
  const require = () => requireFirstDay(newest('2024-11-01'), effectiveFrom, '2024-09-18');
  if (refusal) expect(require).toThrow(expect.objectContaining(refusal));
  else expect(require()).toBeUndefined();
});

describe.each(databases)('the first day of a drug list, on %s', (dialect) => {
  let register: Whitelists;
  let drugId: string;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect, ['H1', 'H2']);
    drugId = await register.registeredDrug();
    const shares = [{ institutionId: hospitalIds.H1 }, { institutionId: hospitalIds.H2 }];
    await register.recordApproval({ drugId, shares });
    const steps = new Steps(register);
    // From tomorrow on, H2 is no longer listed.
    await steps.publish(await steps.agreedDraft(await steps.openCall(), [], [omissionOf(hospitalIds.H2)]), tomorrow);
  });
  afterAll(() => register.close());

  const publish = async (names: readonly Hospital[], effectiveFrom: string) => {
    const { base } = await newestDrugList(register.em());
    const entries = [{ drugId, institutionIds: names.map((name) => hospitalIds[name]) }];
    return register.send('BJMPA', 'publishDrugList', { base, entries, effectiveFrom }, 'list { inForceFrom }');
  };

  test('[R1] [R30] an institution that is still listed today, but not by then, may not be named', async () => {
    expect((await publish(['H1', 'H2'], tomorrow)).codes).toEqual(['INSTITUTION_NOT_LISTED']);
    expect((await publish(['H1', 'H2'], today)).codes).toEqual([]);
  });

  test('[D33] it binds from the beginning of that day in Beijing, not from its publication', async () => {
    const { payload } = await publish(['H1'], tomorrow);
    expect(payload.list).toEqual({ inForceFrom: '2024-09-18T16:00:00.000Z' });
    const bound = async (at: string) => {
      const query = `{ listAt(kind: DRUG, at: "${at}") { entries { permittedInstitutions { name } } } }`;
      const { entries } = (await register.ask(undefined, query)).listAt;
      return entries[0].permittedInstitutions.map(({ name }: { name: string }) => name);
    };
    expect(await bound('2024-09-18T15:59:59.999Z')).toEqual(['H1', 'H2']);
    expect(await bound('2024-09-18T16:00:00.000Z')).toEqual(['H1']);
  });
});
