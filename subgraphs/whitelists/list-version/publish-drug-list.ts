import { requireAgency } from '@hub/shared/access/require-organisation.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { beginReviews } from '../drug-registration/begin-reviews.ts';
import { command } from '../command.ts';
import { refuse } from '../refusals.ts';
import { requireApproved } from './require-approved.ts';
import { requireEntries, requireNoneDropped } from './require-entries.ts';
import { requireNotExcluded } from './require-not-excluded.ts';
import { requireListed } from './require-listed.ts';
import { lockNewest, publishList, requireBase, requireFirstDay } from './publish-list.ts';
import { listOfResult } from './list-version.load.ts';

/**
 * BJMPA, alone, publishes the next version of the drug list from the approvals on record (R27, R30, R42, R46). It adds
 * drugs and changes their institutions; a drug leaves the list only by `removeDrug`, with its cause (R31). One that comes
 * to it although it has been registered in China has to be reviewed (R39).
 */
export const publishDrugList = command({
  name: 'publishDrugList',
  async run(context, { base, entries, ...input }) {
    const publishedBy = requireAgency(context.principal, 'BJMPA');
    const { em } = context;
    const today = dayOf(context.now);
    const effectiveFrom = input.effectiveFrom ?? today;
    if (effectiveFrom < today) throw refuse('LIST_RETROACTIVE', { effectiveFrom, earliest: today });
    const newest = await lockNewest(context, 'DRUG', publishedBy);
    requireBase(newest, base);
    requireFirstDay(newest, effectiveFrom, today);
    const drugs = await requireEntries(em, entries);
    await requireNoneDropped(em, newest, entries);
    const institutionIds = [...new Set(entries.flatMap((entry) => entry.institutionIds))];
    await requireListed(em, 'INSTITUTION', institutionIds, effectiveFrom);
    await requireApproved(em, entries, { drugs, firstDay: effectiveFrom });
    await requireNotExcluded(em, entries, { drugs, today });
    const members = entries.map((entry) => ({
      memberId: entry.drugId,
      institutionIds: [...new Set(entry.institutionIds)].sort(),
    }));
    const justifications = new Map(
      entries.flatMap(({ drugId, justification }) => (justification ? [[drugId, justification] as const] : [])),
    );
    const publication = { kind: 'DRUG', effectiveFrom, publishedBy, members, justifications } as const;
    const listVersionId = await publishList(context, publication);
    await beginReviews(context, drugs, newest);
    return { listVersionId };
  },
  payload: { list: listOfResult },
});
