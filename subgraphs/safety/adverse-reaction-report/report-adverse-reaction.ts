import { newId } from '@hub/shared/id/new-id.ts';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { AdverseReactionReported } from '../published/events.ts';
import { badInput, refuse } from '../refusals.ts';
import { tell } from '../inbox/item-kinds.ts';
import { UsedItem } from '../item/item.entity.ts';
import { AdverseReactionReport } from './adverse-reaction-report.entity.ts';
import { codedRefusals } from './rules/coded-terms.ts';
import { isSerious, reportDueBy } from './rules/seriousness.ts';
import { reportById } from './adverse-reaction-report.load.ts';

/** The institution reports a reaction to a pack that it used; the same transaction sends notices (R93, R94, D4). */
export const reportAdverseReaction = command({
  name: 'reportAdverseReaction',
  follows: ['trace'],
  async run(context, input) {
    const { em, principal, now, publish, append } = context;
    const institutionId = requireOrganisation(principal, 'INSTITUTION');
    const { code: itemCode, reaction, coded = null, onsetDate, learnedAt } = input;
    const used = await em.findOne(UsedItem, { code: itemCode, institutionId });
    if (!used) throw refuse('NOT_FOUND', { kind: 'UsedItem', id: itemCode });
    throwRefusals([
      ...(learnedAt > now || learnedAt < used.usedAt ? [badInput('learnedAt', 'UNTIMELY')] : []),
      ...codedRefusals(reaction, coded),
      ...(onsetDate > dayOf(now) || onsetDate < dayOf(used.usedAt) ? [badInput('onsetDate', 'UNTIMELY')] : []),
    ]);
    const criteria = [...new Set(input.criteria)];
    const serious = isSerious(criteria);
    const { drugId, lotId, importerId } = used;
    const reportId = newId();
    const subject = { itemCode, drugId, lotId, institutionId, importerId, serious };
    const dueBy = reportDueBy(criteria, dayOf(learnedAt));
    const times = { onsetDate, learnedAt, reportedAt: now, dueBy };
    append(AdverseReactionReport, { id: reportId, ...subject, reaction, coded, criteria, ...times });
    publish(AdverseReactionReported, reportId, { reportId, ...subject });
    const told: Organisation[] = [{ kind: 'AGENCY', id: 'BJMPA' }];
    if (serious) told.push({ kind: 'AGENCY', id: 'BJHC' }, { kind: 'IMPORTER', id: importerId });
    for (const each of told) tell(context, each, serious ? 'SERIOUS_ADVERSE_REACTION' : 'ADVERSE_REACTION', reportId);
    return { reportId };
  },
  payload: { report: async ({ reportId }, context) => (await reportById(context).load(reportId))! },
});
