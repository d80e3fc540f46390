import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { application, claims, opinionOn, paper, removalOf, reviewOf, Steps } from '../testing/listing-steps.ts';
import { hospitalIds, startRegister, type Register } from '../testing/register.ts';

// Each test continues where the one before ended.
describe.each(databases)('the institution list from a call to a removal, on %s', (dialect) => {
  let register: Register;
  let steps: Steps;
  let callId: string;
  const applications: Record<string, string> = {};
  let draftId: string;

  beforeAll(async () => {
    register = await startRegister(dialect);
    steps = new Steps(register);
  });
  afterAll(() => register.close());

  const reviewDue = async (id: string) => {
    const query = `{ listingApplication(id: "${id}") { procedure { deadlines { name dueOn provisional overdue doneAt } criteria { code outcome } } } }`;
    const { deadlines, criteria } = (await register.ask('BJHC', query)).listingApplication.procedure;
    return {
      due: deadlines[0].dueOn as string,
      overdue: deadlines[0].overdue as boolean,
      outcomes: Object.fromEntries(
        criteria.map((each: { code: string; outcome: string }) => [each.code, each.outcome]),
      ),
    };
  };
  const listAt = async (time: string) => {
    const query = `{ listAt(kind: INSTITUTION, at: "${time}:00+08:00") { version entries { institution { name } } } }`;
    const { listAt: list } = await register.ask(undefined, query);
    return (
      list && [list.version, ...list.entries.map((entry: { institution: { name: string } }) => entry.institution.name)]
    );
  };
  const refused = async (...args: Parameters<Register['send']>) => (await register.send(...args)).codes.join();

  test('[R10] 2024-09-18: BJHC opens a call, which everybody can read', async () => {
    register.at('2024-09-18 09:00');
    callId = await steps.openCall();
    const { applicationCalls } = await register.ask(
      undefined,
      '{ applicationCalls { nodes { id opensOn closesOn } } }',
    );
    expect(applicationCalls.nodes).toEqual([{ id: callId, opensOn: '2024-09-18', closesOn: null }]);
  });

  test('[R125] 2024-09-20: an application without the summary of three years is refused, and nothing is stored', async () => {
    register.at('2024-09-20 10:00');
    const documents = application.documents.filter(({ type }) => type !== 'THREE_YEAR_SUMMARY');
    const { codes, params } = await steps.tryToApply('H2', callId, { documents });
    expect([codes, params['clause']]).toEqual([['DOCUMENT_MISSING'], 'R125']);
    const { listingApplications } = await register.ask('BJHC', '{ listingApplications { totalCount } }');
    expect(listingApplications.totalCount).toBe(0);
  });

  test('[R11] [R12] [R21] 2024-09-25: the review is due ten working days later, and criteria are found', async () => {
    register.at('2024-09-25 16:59');
    applications['H1'] = await steps.apply('H1', callId, { registeredCases: 3001 });
    register.at('2024-09-25 23:30');
    applications['H2'] = await steps.apply('H2', callId, claims(3000, 2001));
    expect(await reviewDue(applications['H1'])).toMatchObject({
      due: '2024-10-14',
      outcomes: { REGISTERED_CASES: 'MET', VISITS_AND_DISEASES: 'NOT_MET', NOT_COVERED_ELSEWHERE: 'NOT_MET' },
    });
    expect(await reviewDue(applications['H2'])).toMatchObject({
      due: '2024-10-14',
      outcomes: { REGISTERED_CASES: 'NOT_MET', VISITS_AND_DISEASES: 'MET' },
    });
  });

  test('[D19] [R124] 2024-09-26 00:10: the day is that of Beijing; a business licence is not needed', async () => {
    register.at('2024-09-26 00:10');
    applications['H3'] = await steps.apply('H3', callId, claims(3000, 2000));
    expect(await reviewDue(applications['H3'])).toMatchObject({
      due: '2024-10-15',
      outcomes: { REGISTERED_CASES: 'NOT_MET', VISITS_AND_DISEASES: 'NOT_MET', NOT_COVERED_ELSEWHERE: 'NOT_MET' },
    });
  });

  test('[R21] 2024-10-11 and 12: only BJHC reviews, in time on a make-up Saturday', async () => {
    register.at('2024-10-11 10:00');
    for (const other of ['BJMPA', 'TIANZHU', 'H1'])
      expect(await refused(other, 'reviewInstitutionApplication', reviewOf(applications['H1']!))).toBe('FORBIDDEN');
    register.at('2024-10-12 10:00');
    await steps.review(applications['H1']!);
    await steps.review(applications['H2']!);
    await steps.review(applications['H3']!, 'NOT_RECOMMENDED');
    expect((await reviewDue(applications['H1']!)).overdue).toBe(false);
  });

  test('[R22] [R23] 2024-10-12: the draft is to be deliberated within three working days', async () => {
    register.at('2024-10-12 15:00');
    draftId = await steps.submit([applications['H1']!, applications['H2']!]);
    const query = `{ listDraft(id: "${draftId}") { number procedure { state deadlines { name dueOn } } } }`;
    expect((await register.ask('TIANZHU', query)).listDraft).toEqual({
      number: 1,
      procedure: { state: 'SUBMITTED', deadlines: [{ name: 'CONVENE', dueOn: '2024-10-16' }] },
    });
  });

  test('[R24] 2024-10-14: a draft that is not agreed on is not published', async () => {
    register.at('2024-10-14 10:00');
    const input = { draftId, effectiveFrom: '2024-10-15' };
    expect(await refused('BJHC', 'publishInstitutionList', input)).toBe('DRAFT_NOT_AGREED');
  });

  test('[R99] [D12] 2024-10-15: the joint office convenes', async () => {
    register.at('2024-10-15 10:00');
    const input = { draftId, meetsAt: '2024-10-16T09:00:00+08:00' };
    expect(await refused('BJHC', 'conveneDeliberation', input)).toBe('FORBIDDEN');
    await steps.convene(draftId);
  });

  test('[R98] [D26] 2024-10-16: each of the six gives one opinion, or is recorded as absent', async () => {
    register.at('2024-10-16 10:00');
    await steps.opine(draftId, ['BJHC', 'BJMPA', 'CUSTOMS', 'MIB', 'TIANZHU']);
    expect(await refused('MIB', 'giveDeliberationOpinion', opinionOn(draftId))).toBe('SIGNATURE_TWICE');
    const listed = [applications['H1']!, applications['H2']!];
    const result = { draftId, listed, absent: [], minutes: paper('MINUTES') };
    const { codes, params } = await register.send('TIANZHU', 'concludeDeliberation', result);
    expect([codes, params]).toEqual([['MEMBERS_MISSING'], { agencies: 'SHUNYI' }]);
    await steps.conclude(draftId, listed, ['SHUNYI']);
    const query = `{ listDraft(id: "${draftId}") { procedure { state } deliberation { members { agency { code } present } } } }`;
    const draft = (await register.ask('SHUNYI', query)).listDraft;
    expect(draft.procedure.state).toBe('AGREED');
    expect(draft.deliberation.members.filter(({ present }: { present: boolean }) => !present)).toEqual([
      { agency: { code: 'SHUNYI' }, present: false },
    ]);
  });

  test('[R8] [D33] 2024-10-17: a list never takes effect before it is published', async () => {
    register.at('2024-10-17 10:00');
    const { codes } = await register.send('BJHC', 'publishInstitutionList', { draftId, effectiveFrom: '2024-10-01' });
    expect(codes).toEqual(['LIST_RETROACTIVE']);
    register.at('2024-10-17 10:05');
    await steps.publish(draftId, '2024-10-18');
    expect(await listAt('2024-10-17T23:59')).toBeNull();
    expect(await listAt('2024-10-18T00:00')).toEqual([1, 'H1', 'H2']);
  });

  test('2024-11-29: a second draft makes the second version; the first stays as it was', async () => {
    register.at('2024-11-29 10:00');
    await steps.publish(await steps.agreedDraft(callId, ['H4']), '2024-11-30');
    expect(await listAt('2024-11-29T12:00')).toEqual([1, 'H1', 'H2']);
    expect(await listAt('2024-11-30T00:00')).toEqual([2, 'H1', 'H2', 'H4']);
  });

  test('[R25] 2025-01-22: an institution that must rectify stays on the list', async () => {
    register.at('2025-01-22 10:00');
    const rectificationId = await steps.orderRectification('H2', '2025-02-18');
    expect(await listAt('2025-01-22T12:00')).toEqual([2, 'H1', 'H2', 'H4']);
    const { listDeadlines } = await register.ask(
      'H2',
      '{ listDeadlines(done: false) { nodes { deadline { name dueOn overdue } } } }',
    );
    expect(listDeadlines.nodes).toEqual([{ deadline: { name: 'RECTIFICATION', dueOn: '2025-02-18', overdue: false } }]);
    register.at('2025-02-19 10:00');
    await steps.closeRectification(rectificationId, false);
  });

  test('[R25] 2025-02-19: an institution that did not rectify is removed at once', async () => {
    expect(await refused('BJHC', 'removeInstitution', removalOf('H2', 'LOST_CAPABILITY'))).toBe('');
    expect(await listAt('2025-02-19T09:59')).toEqual([2, 'H1', 'H2', 'H4']);
    expect(await listAt('2025-02-19T10:00')).toEqual([3, 'H1', 'H4']);
    const query =
      '{ listChanges(kind: INSTITUTION, from: "2025-01-01", until: "2025-02-28") { change list { version reason } entry { institution { name } } } }';
    expect((await register.ask(undefined, query)).listChanges).toEqual([
      { change: 'REMOVED', list: { version: 3, reason: '已不具备能力' }, entry: { institution: { name: 'H2' } } },
    ]);
  });

  test('[R25] [R26] 2025-02-20: without a rectification only an illegal act leads to a removal', async () => {
    register.at('2025-02-20 10:00');
    expect(await refused('BJHC', 'removeInstitution', removalOf('H4', 'LOST_CAPABILITY'))).toBe(
      'RECTIFICATION_MISSING',
    );
    const illegal = removalOf('H4', 'ILLEGAL_ACT', { mayUseDelivered: false });
    expect(await refused('BJHC', 'removeInstitution', illegal)).toBe('');
    expect(await listAt('2025-02-20T10:00')).toEqual([4, 'H1']);
    const { removals } = await register.ask(
      undefined,
      '{ removals { nodes { cause mayUseDelivered institution { id } } } }',
    );
    expect(removals.nodes).toEqual([
      { cause: 'LOST_CAPABILITY', mayUseDelivered: true, institution: { id: hospitalIds.H2 } },
      { cause: 'ILLEGAL_ACT', mayUseDelivered: false, institution: { id: hospitalIds.H4 } },
    ]);
    expect(await register.facts()).toEqual([
      'ListPublished',
      'ListPublished',
      'ListPublished',
      'InstitutionRemoved',
      'ListPublished',
      'InstitutionRemoved',
    ]);
  });
});
