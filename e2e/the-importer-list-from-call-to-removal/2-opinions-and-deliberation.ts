import { expect, test } from 'vitest';
import { opinionOn } from './inputs.ts';
import { paper, type Journey } from '../journey.ts';

const members = ['BJHC', 'BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'TIANZHU'];

/** From two opinions to a draft that the members agree on. */
export function deliberationSteps(of: () => Journey): void {
  const opine = (by: string, activities?: string[]) =>
    of().refused(by, 'giveImporterOpinion', opinionOn(of().known['M1']!, activities));
  const submission = () => ({ applicationIds: [of().known['M1']], document: paper('DRAFT_LIST') });

  test('[R66] 2025-05-09: BJMPA gives its opinion, on documents and on site', async () => {
    of().at('2025-05-09 10:00');
    expect(await opine('TIANZHU')).toBe('FORBIDDEN');
    expect(await opine('BJMPA')).toBe('');
  });

  test('[R66] 2025-05-12: without that of CUSTOMS nothing is submitted; BJMPA gives no second one', async () => {
    of().at('2025-05-12 10:00');
    const query =
      'mutation ($input: SubmitForDeliberationInput!) { submitForDeliberation(input: $input) { __typename } }';
    const input = { idempotencyKey: 'too-early', ...submission() };
    const { errors } = await of().as('TIANZHU').ask(query, { input });
    expect(errors!.map(({ extensions }) => [extensions!['code'], extensions!['params']])).toEqual([
      ['OPINION_MISSING', expect.objectContaining({ agencies: 'CUSTOMS' })],
    ]);
    expect(await opine('BJMPA')).toBe('SIGNATURE_TWICE');
  });

  test('[R66] [R67] [R68] 2025-05-13: CUSTOMS gives its own, on documents alone and in time; TIANZHU submits', async () => {
    of().at('2025-05-13 10:00');
    expect(await opine('CUSTOMS', ['DOCUMENT_REVIEW'])).toBe('');
    expect(await of().deadlines('CUSTOMS')).toMatchObject([{ doneAt: '2025-05-13T02:00:00.000Z', overdue: false }]);
    const { draft } = await of().send(
      'TIANZHU',
      'submitForDeliberation',
      submission(),
      'draft { id number procedure { deadlines { name dueOn } } }',
    );
    expect(draft).toMatchObject({ number: 1, procedure: { deadlines: [{ name: 'CONVENE', dueOn: '2025-05-16' }] } });
    of().known['draft'] = draft.id;
  });

  test('[R68] [D12] [D26] 2025-05-16: the office convenes, the six give opinions, and it concludes', async () => {
    of().at('2025-05-16 09:00');
    const draftId = of().known['draft']!;
    await of().send('TIANZHU', 'conveneDeliberation', { draftId, meetsAt: '2025-05-16T14:00:00+08:00' });
    for (const member of members)
      await of().send(member, 'giveDeliberationOpinion', { draftId, stance: 'AGREE', opinion: '同意' });
    const result = { draftId, listed: [of().known['M1']], absent: [], minutes: paper('MINUTES') };
    await of().send('TIANZHU', 'concludeDeliberation', result);
    for (const by of ['TIANZHU', 'BJMPA', 'CUSTOMS'])
      expect((await of().inbox(by)).at(-1)).toMatchObject({ kind: 'SIGNATURE' });
    const { listingApplications } = await of().ask('M1', '{ listingApplications { nodes { opinions { outcome } } } }');
    expect(listingApplications.nodes).toEqual([{ opinions: [{ outcome: 'RECOMMENDED' }, { outcome: 'RECOMMENDED' }] }]);
  });
}
