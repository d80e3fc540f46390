import { command } from '../command.ts';
import { refuse } from '../refusals.ts';
import { MemberOpinion } from './list-draft.entity.ts';
import { listOfDraft } from './list-of-draft.ts';
import { draftOfResult } from './list-draft.load.ts';

/** A member gives its opinion on a draft, once (R121). */
export const giveDeliberationOpinion = command({
  name: 'giveDeliberationOpinion',
  async run(context, { draftId, stance, opinion }) {
    const { em, now } = context;
    const agency = context.principal.organisation.id;
    const { deliberation } = await listOfDraft(context, 'giveDeliberationOpinion', draftId);
    await deliberation.take(context, 'giveDeliberationOpinion', draftId);
    const member = await em.findOneOrFail(MemberOpinion, { draftId, agency });
    if (member.givenAt !== null) throw refuse('SIGNATURE_TWICE', { agency });
    Object.assign(member, { present: true, stance, opinion, givenAt: now });
    return { draftId };
  },
  payload: { draft: draftOfResult },
});
