import { dayOf } from '@hub/shared/time/day.ts';
import { timeInBeijing } from '@hub/shared/time/time-in-beijing.ts';
import { command } from '../command.ts';
import { badInput } from '../refusals.ts';
import { Deliberation, MemberOpinion } from './list-draft.entity.ts';
import { listOfDraft } from './list-of-draft.ts';
import { members } from './rules/list-deliberation.ts';
import { draftOfResult } from './list-draft.load.ts';

/** The joint office calls the six members to deliberate a draft, within three working days (R22, R68, R99). */
export const conveneDeliberation = command({
  name: 'conveneDeliberation',
  async run(context, { draftId, meetsAt }) {
    const { em, now } = context;
    const { deliberation } = await listOfDraft(context, 'conveneDeliberation', draftId);
    await deliberation.take(context, 'conveneDeliberation', draftId, {
      due: { DELIBERATION: dayOf(meetsAt) },
      // To the minute.
      details: { DELIBERATION: timeInBeijing(meetsAt).slice(0, 'YYYY-MM-DD hh:mm'.length) },
    });
    if (meetsAt < now) throw badInput('meetsAt', 'BEFORE', { earliest: now.toISOString() });
    em.create(Deliberation, { draftId, meetsAt, convenedAt: now, concludedAt: null });
    for (const agency of members)
      em.create(MemberOpinion, { draftId, agency, present: null, stance: null, opinion: null, givenAt: null });
    return { draftId };
  },
  payload: { draft: draftOfResult },
});
