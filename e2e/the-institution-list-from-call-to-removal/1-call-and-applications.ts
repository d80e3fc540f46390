import { expect, test } from 'vitest';
import type { Data } from '@hub/embedded/client.ts';
import { application, claims } from './inputs.ts';
import type { Journey } from '../journey.ts';

/** The criteria that are alternatives, and the deadline of the review. */
const reviewFields = 'procedure { state deadlines { name dueOn provisional } criteria { code outcome } }';
const capability = new Set(['REGISTERED_CASES', 'VISITS_AND_DISEASES', 'NOT_COVERED_ELSEWHERE']);

/** From the call to three applications. */
export function applicationSteps(of: () => Journey): void {
  const apply = (by: string, input: object = {}) =>
    of().send(
      by,
      'applyForInstitutionList',
      { ...application, callId: of().known['call'], ...input },
      'application { id }',
    );
  const reviewOf = async (id: string) => {
    const { listingApplication } = await of().ask('BJHC', `{ listingApplication(id: "${id}") { ${reviewFields} } }`);
    const { deadlines, criteria } = listingApplication.procedure;
    const outcomes = criteria.filter(({ code }: Data) => capability.has(code));
    return [deadlines[0].dueOn, ...outcomes.map(({ outcome }: Data) => outcome)];
  };

  test('[R10] [R120] 2024-09-18: BJHC calls for applications, for everyone to read', async () => {
    of().at('2024-09-18 09:00');
    const opening = { kind: 'INSTITUTION', opensOn: '2024-09-18' };
    for (const other of ['BJMPA', 'TIANZHU', 'H1'])
      expect(await of().refused(other, 'openApplicationCall', opening)).toBe('FORBIDDEN');
    of().known['call'] = (await of().send('BJHC', 'openApplicationCall', opening, 'call { id }')).call.id;
    const { applicationCalls } = await of().ask(
      'anyone',
      '{ applicationCalls(kind: INSTITUTION) { nodes { id opensOn closesOn openedBy { code } } } }',
    );
    expect(applicationCalls.nodes).toEqual([
      { id: of().known['call'], opensOn: '2024-09-18', closesOn: null, openedBy: { code: 'BJHC' } },
    ]);
  });

  test('[R125] 2024-09-20: an application without the summary of three years is refused, and nothing is stored', async () => {
    of().at('2024-09-20 10:00');
    const documents = application.documents.filter(({ type }) => type !== 'THREE_YEAR_SUMMARY');
    const input = { idempotencyKey: 'incomplete', ...application, callId: of().known['call'], documents };
    const query =
      'mutation ($input: ApplyForInstitutionListInput!) { applyForInstitutionList(input: $input) { application { id } } }';
    const { errors } = await of().as('H2').ask(query, { input });
    const refusals = errors!.map(({ extensions }) => [extensions!['code'], (extensions!['params'] as Data).clause]);
    expect(refusals).toEqual([['DOCUMENT_MISSING', 'R125']]);
    for (const by of ['BJHC', 'H2']) {
      const { listingApplications } = await of().ask(by, '{ listingApplications { totalCount } }');
      expect(listingApplications.totalCount).toBe(0);
    }
    expect(await of().inbox('BJHC')).toEqual([]);
  });

  test('[R11] [R12] [R13] [R21] 2024-09-25: criteria are alternatives, and the review is due in ten working days', async () => {
    of().at('2024-09-25 16:59');
    of().known['H1'] = (await apply('H1', { registeredCases: 3001 })).application.id;
    of().at('2024-09-25 23:30');
    of().known['H2'] = (await apply('H2', claims(3000, 2001))).application.id;
    expect(await reviewOf(of().known['H1']!)).toEqual(['2024-10-14', 'MET', 'NOT_MET', 'NOT_MET']);
    expect(await reviewOf(of().known['H2']!)).toEqual(['2024-10-14', 'NOT_MET', 'MET', 'NOT_MET']);
  });

  test('[D1] [D19] [R124] 2024-09-26 00:10: more than 3000 and 2000 are needed; the day is that of Beijing; a business licence is not needed', async () => {
    of().at('2024-09-26 00:10');
    of().known['H3'] = (await apply('H3', claims(3000, 2000))).application.id;
    expect(await reviewOf(of().known['H3']!)).toEqual(['2024-10-15', 'NOT_MET', 'NOT_MET', 'NOT_MET']);
    expect(application.documents.map(({ type }) => type)).not.toContain('BUSINESS_LICENCE');
  });

  test('[R21] BJHC has a task for each application, and each applicant sees its own deadline', async () => {
    const due = ['2024-10-14', '2024-10-14', '2024-10-15'];
    const abouts = ['H1', 'H2', 'H3'].map((name) => of().known[name]);
    const tasks = await of().inbox('BJHC');
    expect(tasks.map(({ kind, about, answerBy }) => [kind, about, answerBy])).toEqual(
      abouts.map((about, at) => ['REVIEW', about, due[at]]),
    );
    const deadlines = await of().deadlines('BJHC');
    expect(deadlines.map(({ name, dueOn }) => [name, dueOn])).toEqual(due.map((day) => ['REVIEW', day]));
    for (const [at, by] of ['H1', 'H2', 'H3'].entries()) {
      const own = await of().deadlines(by);
      expect(own.map(({ about, dueOn }) => [about, dueOn])).toEqual([[abouts[at], due[at]]]);
      expect(await of().inbox(by)).toEqual([]);
    }
    for (const other of ['BJMPA', 'TIANZHU', 'CUSTOMS', 'MIB', 'SHUNYI', 'H4', 'M1', 'analyst'])
      expect([await of().inbox(other), await of().deadlines(other)]).toEqual([[], []]);
  });
}
