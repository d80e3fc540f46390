import { newId } from '@hub/shared/id/new-id.ts';
import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { AdverseReactionReported } from '../published/events.ts';
import { badInput, refuse } from '../refusals.ts';
import { giveNotice, type Addressee } from '../notice/give-notice.ts';
import { AdverseReactionReport, UsedItem } from './report.entity.ts';
import { isSerious, reportDueBy } from './rules/seriousness.ts';
import { reportById } from './report.load.ts';

/** The institution reports a reaction to a pack that it used; the same transaction sends notices (R93, R94, D4). */
export const reportAdverseReaction = command({
  name: 'reportAdverseReaction',
  follows: ['trace'],
  async run(context, input) {
    const { em, principal, now, publish, append } = context;
    const institutionId = requireOrganisation(principal, 'INSTITUTION');
    const { code: itemCode, reaction, onsetDate, learnedAt } = input;
    const used = await em.findOne(UsedItem, { code: itemCode, institutionId });
    if (!used) throw refuse('NOT_FOUND', { kind: 'UsedItem', id: itemCode });
    throwRefusals([
      ...(learnedAt > now || learnedAt < used.usedAt ? [badInput('learnedAt', 'UNTIMELY')] : []),
      ...(onsetDate > dayOf(now) || onsetDate < dayOf(used.usedAt) ? [badInput('onsetDate', 'UNTIMELY')] : []),
    ]);
    const criteria = [...new Set(input.criteria)];
    const serious = isSerious(criteria);
    const { drugId, lotId, importerId } = used;
    const reportId = newId();
    const subject = { itemCode, drugId, lotId, institutionId, importerId, serious };
    const dueBy = reportDueBy(criteria, dayOf(learnedAt));
    const times = { onsetDate, learnedAt, reportedAt: now, dueBy };
    append(AdverseReactionReport, { id: reportId, ...subject, reaction, criteria, ...times });
    publish(AdverseReactionReported, reportId, { reportId, ...subject });
    const addressees: Addressee[] = [{ agency: 'BJMPA' }];
    if (serious) addressees.push({ agency: 'BJHC' }, { importerId });
    const kind = serious ? 'SERIOUS_ADVERSE_REACTION' : 'ADVERSE_REACTION';
    for (const addressee of addressees) giveNotice(context, { kind, addressee, reportId });
    return { reportId };
  },
  payload: { report: async ({ reportId }, context) => (await reportById(context).load(reportId))! },
});
