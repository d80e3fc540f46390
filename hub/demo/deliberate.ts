import { inBeijing } from './dated-clock.ts';
import { paper } from './paper.ts';
import type { Scene } from './scene.ts';

const members = ['bjhc', 'bjmpa', 'customs', 'mib', 'shunyi', 'tianzhu'];

/** Times in Beijing of a deliberation. */
export interface Days {
  submitted: string;
  convened: string;
  meets: string;
  concluded: string;
}

/** The owner of a list submits a draft, and the six members agree on all of it (R22, R68). Returns the draft's id. */
export async function deliberate(
  { as, at }: Scene,
  { owner, applicationIds, days }: { owner: string; applicationIds: readonly string[]; days: Days },
): Promise<string> {
  at(days.submitted);
  const submission = { applicationIds, document: paper('DRAFT_LIST') };
  const { draft } = await as(owner).command('submitForDeliberation', submission, 'draft { id }');
  const draftId = draft.id as string;
  at(days.convened);
  const meeting = { draftId, meetsAt: inBeijing(days.meets).toISOString() };
  await as('tianzhu').command('conveneDeliberation', meeting, 'draft { id }');
  at(days.meets);
  for (const member of members) {
    await as(member).command(
      'giveDeliberationOpinion',
      { draftId, stance: 'AGREE', opinion: '同意（虚构）' },
      'draft { id }',
    );
  }
  at(days.concluded);
  const result = { draftId, listed: applicationIds, absent: [], minutes: paper('MINUTES') };
  await as('tianzhu').command('concludeDeliberation', result, 'draft { id }');
  return draftId;
}
