import { expect, test } from 'vitest';
import { application } from './inputs.ts';
import type { Journey } from '../journey.ts';

/** From the call to an application that TIANZHU has accepted. */
export function applicationSteps(of: () => Journey): void {
  const apply = (input: object = {}) => ({ ...application, callId: of().known['call'], ...input });
  const refused = (input: object) => of().refused('M1', 'applyForImporterList', apply(input));
  const doubtful = { creditCode: '91110113MA01ABC25M' };

  test('[R50] [R65] 2025-04-21: TIANZHU calls for applications, for everyone to read', async () => {
    of().at('2025-04-21 09:00');
    const opening = { kind: 'IMPORTER', opensOn: '2025-04-21' };
    for (const other of ['BJHC', 'BJMPA', 'CUSTOMS', 'M1'])
      expect(await of().refused(other, 'openApplicationCall', opening)).toBe('FORBIDDEN');
    of().known['call'] = (await of().send('TIANZHU', 'openApplicationCall', opening, 'call { id }')).call.id;
    const { applicationCalls } = await of().ask('anyone', '{ applicationCalls(kind: IMPORTER) { nodes { id open } } }');
    expect(applicationCalls.nodes).toEqual([{ id: of().known['call'], open: true }]);
  });

  test('[R52] [R53] [R54] [D20] 2025-04-22: what does not fit is refused, and nothing is stored', async () => {
    of().at('2025-04-22 10:00');
    expect(await refused({ customsCode: '1111560001' })).toBe('CUSTOMS_CODE_NOT_TIANZHU');
    expect(await refused(doubtful)).toBe('CREDIT_CODE_DOUBTFUL');
    expect(await refused({ licence: { ...application.licence, validUntil: '2025-04-21' } })).toBe('LICENCE_EXPIRED');
    expect(await refused({ insideFence: false })).toBe('NOT_IN_ZONE');
    const { listingApplications } = await of().ask('TIANZHU', '{ listingApplications { totalCount } }');
    expect(listingApplications.totalCount).toBe(0);
  });

  test('[R65] [D20] a doubtful code is confirmed with a reason, which is kept; the day starts no clock', async () => {
    const confirmed = apply({ ...doubtful, confirmCreditCodeBecause: '与营业执照一致（虚构）' });
    of().known['M1'] = (await of().send('M1', 'applyForImporterList', confirmed, 'application { id }')).application.id;
    for (const by of ['TIANZHU', 'BJMPA', 'CUSTOMS', 'M1']) {
      const { listingApplications } = await of().ask(
        by,
        '{ listingApplications(kind: IMPORTER) { nodes { creditCode creditCodeReason procedure { deadlines { name } } } } }',
      );
      const kept = { creditCode: '91110113MA01ABC25M', creditCodeReason: '与营业执照一致（虚构）' };
      expect(listingApplications.nodes).toEqual([{ ...kept, procedure: { deadlines: [] } }]);
    }
    for (const other of ['BJHC', 'MIB', 'SHUNYI', 'H1', 'analyst']) {
      const { listingApplications } = await of().ask(other, '{ listingApplications { totalCount } }');
      expect(listingApplications.totalCount).toBe(0);
    }
  });

  test('[R67] [D19] 2025-04-25: TIANZHU accepts it, and both opinions are due in ten working days', async () => {
    of().at('2025-04-25 16:00');
    const acceptance = { applicationId: of().known['M1'], accepted: true };
    for (const other of ['BJMPA', 'CUSTOMS', 'M1'])
      expect(await of().refused(other, 'acceptImporterApplication', acceptance)).toBe('FORBIDDEN');
    await of().send('TIANZHU', 'acceptImporterApplication', acceptance);
    for (const by of ['BJMPA', 'CUSTOMS']) {
      const review = { startsOn: '2025-04-25', dueOn: '2025-05-13', provisional: false, doneAt: null };
      expect(await of().deadlines(by)).toMatchObject([{ name: 'REVIEW', about: of().known['M1'], ...review }]);
      expect(await of().inbox(by)).toMatchObject([{ kind: 'REVIEW', answerBy: '2025-05-13' }]);
    }
  });
}
