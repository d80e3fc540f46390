import { expect, test } from 'vitest';
import type { Data } from '@hub/embedded/client.ts';
import { opinionOn, reviewOf } from './inputs.ts';
import { paper, type Journey } from '../journey.ts';

const members = ['BJHC', 'BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'TIANZHU'];

/** From the review to a draft that the members agree on. */
export function deliberationSteps(of: () => Journey): void {
  const draftAs = async (by: string, selection: string) =>
    (await of().ask(by, `{ listDraft(id: "${of().known['draft']}") { ${selection} } }`)).listDraft;

  test('[R21] 2024-10-11: only BJHC reviews', async () => {
    of().at('2024-10-11 10:00');
    for (const other of ['BJMPA', 'TIANZHU', 'H1'])
      expect(await of().refused(other, 'reviewInstitutionApplication', reviewOf(of().known['H1']!))).toBe('FORBIDDEN');
  });

  test('[R21] [D19] 2024-10-12: it reviews in time, on a Saturday that is worked', async () => {
    of().at('2024-10-12 10:00');
    for (const name of ['H1', 'H2'])
      await of().send('BJHC', 'reviewInstitutionApplication', reviewOf(of().known[name]!));
    await of().send('BJHC', 'reviewInstitutionApplication', reviewOf(of().known['H3']!, 'NOT_RECOMMENDED'));
    const deadlines = await of().deadlines('BJHC');
    const inTime = { doneAt: '2024-10-12T02:00:00.000Z', overdue: false };
    expect(deadlines).toMatchObject([inTime, inTime, inTime]);
    for (const by of ['H1', 'H2', 'H3']) expect((await of().inbox(by)).map(({ kind }) => kind)).toEqual(['REVIEWED']);
    const { listingApplications } = await of().ask('H1', '{ listingApplications { nodes { opinions { outcome } } } }');
    expect(listingApplications.nodes).toEqual([{ opinions: [] }]);
  });

  test('[R22] [R23] 2024-10-12: the draft has a number, and is to be deliberated within three working days', async () => {
    of().at('2024-10-12 15:00');
    const applicationIds = ['H1', 'H2'].map((name) => of().known[name]!);
    const submission = { applicationIds, document: paper('DRAFT_LIST') };
    of().known['draft'] = (await of().send('BJHC', 'submitForDeliberation', submission, 'draft { id }')).draft.id;
    const selection = 'number procedure { state deadlines { name dueOn } }';
    const submitted = { state: 'SUBMITTED', deadlines: [{ name: 'CONVENE', dueOn: '2024-10-16' }] };
    for (const member of members) expect(await draftAs(member, selection)).toEqual({ number: 1, procedure: submitted });
    for (const other of ['H1', 'M1', 'analyst']) expect(await draftAs(other, selection)).toBeNull();
    expect((await of().inbox('TIANZHU')).map(({ kind, answerBy }) => [kind, answerBy])).toEqual([
      ['CONVENE', '2024-10-16'],
    ]);
    expect((await of().deadlines('TIANZHU')).map(({ name, dueOn }) => [name, dueOn])).toEqual([
      ['CONVENE', '2024-10-16'],
    ]);
  });

  test('[R24] 2024-10-14: a draft that is not agreed on is not published', async () => {
    of().at('2024-10-14 10:00');
    const publication = { draftId: of().known['draft'], base: 0, effectiveFrom: '2024-10-15' };
    expect(await of().refused('BJHC', 'publishInstitutionList', publication)).toBe('DRAFT_NOT_AGREED');
  });

  test('[R98] [R99] [D12] 2024-10-15: the joint office convenes, and the six are called', async () => {
    of().at('2024-10-15 10:00');
    const meeting = { draftId: of().known['draft'], meetsAt: '2024-10-16T09:00:00+08:00' };
    expect(await of().refused('BJHC', 'conveneDeliberation', meeting)).toBe('FORBIDDEN');
    await of().send('TIANZHU', 'conveneDeliberation', meeting);
    for (const member of members) {
      const called = (await of().inbox(member)).filter(({ kind }) => kind === 'DELIBERATION');
      expect(called).toMatchObject([{ about: of().known['draft'], answerBy: '2024-10-16', answeredAt: null }]);
      expect(called[0].text).toContain('2024-10-16 09:00');
    }
    for (const other of ['H1', 'M1'])
      expect((await of().inbox(other)).map(({ kind }) => kind)).not.toContain('DELIBERATION');
    expect((await of().deadlines('TIANZHU'))[0]).toMatchObject({ doneAt: '2024-10-15T02:00:00.000Z', overdue: false });
  });

  test('[R121] [D26] 2024-10-16: each gives one opinion, or is recorded as absent', async () => {
    of().at('2024-10-16 10:00');
    const draftId = of().known['draft']!;
    for (const member of ['BJHC', 'BJMPA', 'CUSTOMS', 'MIB', 'TIANZHU'])
      await of().send(member, 'giveDeliberationOpinion', opinionOn(draftId));
    expect(await of().refused('MIB', 'giveDeliberationOpinion', opinionOn(draftId))).toBe('SIGNATURE_TWICE');
    for (const other of ['H1', 'M1'])
      expect(await of().refused(other, 'giveDeliberationOpinion', opinionOn(draftId))).toBe('FORBIDDEN');
    const listed = ['H1', 'H2'].map((name) => of().known[name]!);
    const result = { draftId, listed, absent: [] as string[], minutes: paper('MINUTES') };
    expect(await of().refused('BJHC', 'concludeDeliberation', result)).toBe('FORBIDDEN');
    expect(await of().refused('TIANZHU', 'concludeDeliberation', result)).toBe('MEMBERS_MISSING');
    await of().send('TIANZHU', 'concludeDeliberation', { ...result, absent: ['SHUNYI'] });
    const draft = await draftAs('SHUNYI', 'procedure { state } deliberation { members { agency { code } present } }');
    expect(draft.procedure.state).toBe('AGREED');
    expect(draft.deliberation.members.map(({ agency, present }: Data) => [agency.code, present])).toEqual(
      members.map((code) => [code, code !== 'SHUNYI']),
    );
    for (const member of members) {
      const called = (await of().inbox(member)).find(({ kind }) => kind === 'DELIBERATION');
      expect(called).toMatchObject({ answeredAt: '2024-10-16T02:00:00.000Z', overdue: false });
    }
    expect((await of().inbox('BJHC')).map(({ kind }) => kind).at(-1)).toBe('CONCLUDED');
  });

  test('once the deliberation is concluded, the applicant reads the opinion on its application', async () => {
    const { listingApplications } = await of().ask('H1', '{ listingApplications { nodes { opinions { outcome } } } }');
    expect(listingApplications.nodes).toEqual([{ opinions: [{ outcome: 'RECOMMENDED' }] }]);
  });
}
