import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Principal } from '../access/principal.ts';
import { agencyA, agencyB, applicant, codesOf, now, permit, startPermits, type Permits } from '../testing/permits.ts';
import { databases } from '../testing/test-databases.ts';
import { CaseSignature } from './procedure.entity.ts';
import { signText } from './sign-text.ts';

describe.each(databases)('the text of a case on %s', (dialect) => {
  let permits: Permits;
  beforeAll(async () => {
    permits = await startPermits(dialect);
  });
  afterAll(() => permits.close());

  const em = () => permits.database.orm.em.fork();

  const text = { sha256: 'b'.repeat(64), signatories: ['A', 'B'] };
  const sign = (principal: Principal, caseId: string, signed = text.sha256) =>
    permits.act(principal, async (context) => {
      await permit.take(context, 'sign', caseId);
      return signText(context, { caseId, signed, ...text });
    });

  test('is signed once all have signed it, in any order and case', async () => {
    const id = await permits.begin();
    expect(await sign(agencyB, id, 'B'.repeat(64))).toBe(false);
    expect(await sign(agencyA, id)).toBe(true);
    expect(await em().find(CaseSignature, { caseId: id }, { orderBy: { byId: 'asc' } })).toMatchObject([
      { byKind: 'AGENCY', byId: 'A', sha256: text.sha256, signedAt: now },
      { byKind: 'AGENCY', byId: 'B', sha256: text.sha256, signedAt: now },
    ]);
  });

  test('is signed by each once, and only as it is', async () => {
    const id = await permits.begin();
    expect(await codesOf(sign(agencyA, id, 'c'.repeat(64)))).toEqual(['TEXT_CHANGED']);
    await sign(agencyA, id);
    expect(await codesOf(sign(agencyA, id))).toEqual(['SIGNATURE_TWICE']);
  });

  test('is signed by others than agencies, whom a refusal calls by name', async () => {
    const id = await permits.begin();
    const signing = { caseId: id, signed: text.sha256, ...text, signatories: ['A', 'i'], callerName: 'I' };
    const signBy = (principal: Principal) => permits.act(principal, (context) => signText(context, signing));
    expect([await signBy(applicant), await signBy(agencyA)]).toEqual([false, true]);
    expect(await em().findOne(CaseSignature, { caseId: id, byId: 'i' })).toMatchObject({ byKind: 'PUBLIC' });
    await expect(signBy(applicant)).rejects.toMatchObject({ params: { agency: 'i', agencyName: 'I' } });
  });

  test('is completed once by two that sign at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await permits.begin();
      const complete = await Promise.all([sign(agencyA, id), sign(agencyB, id)]);
      expect(complete.toSorted()).toEqual([false, true]);
    }
  });
});
