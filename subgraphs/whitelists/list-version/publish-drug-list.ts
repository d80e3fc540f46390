import type { EntityManager } from '@mikro-orm/core';
import { requireAgency } from '@hub/shared/access/require-organisation.ts';
import { requireOnce } from '@hub/shared/command/require-input.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { badInput, refuse } from '../refusals.ts';
import { Approval, ApprovalShare } from '../approval/approval.entity.ts';
import { Drug } from '../drug/drug.entity.ts';
import { Institution } from '../institution/institution.entity.ts';
import type { PublishDrugListInput } from '../generated/resolvers.ts';
import { namesOf } from './names-of.ts';
import { requireNotExcluded } from './require-not-excluded.ts';
import { requireListed } from './require-listed.ts';
import { lockNewest, publishList, requireFirstDay } from './publish-list.ts';
import { listOfResult } from './list-version.load.ts';

/** Publishes the next version of the drug list from the approvals on record (R27, R30, R42, R46). */
export const publishDrugList = command({
  name: 'publishDrugList',
  async run(context, { effectiveFrom, entries }) {
    const publishedBy = requireAgency(context.principal, 'BJMPA');
    const { em } = context;
    requireOnce(
      'entries',
      entries.map(({ drugId }) => drugId),
    );
    throwRefusals(
      entries.flatMap(({ institutionIds }, at) =>
        institutionIds.length === 0 ? [badInput(`entries[${at}].institutionIds`, 'EMPTY')] : [],
      ),
    );
    const drugs = new Map((await em.find(Drug, {})).map((drug) => [drug.id, drug]));
    const unknown = entries.filter(({ drugId }) => !drugs.has(drugId));
    throwRefusals(unknown.map(({ drugId: id }) => refuse('NOT_FOUND', { kind: 'Drug', id })));
    const institutionIds = [...new Set(entries.flatMap((entry) => entry.institutionIds))];
    await requireListed(em, 'INSTITUTION', institutionIds, effectiveFrom);
    await requireApproved(em, entries, drugs);
    const today = dayOf(context.now);
    await requireNotExcluded(em, entries, { drugs, today });
    const members = entries.map(({ drugId, institutionIds }) => ({
      memberId: drugId,
      institutionIds: [...new Set(institutionIds)].sort(),
    }));
    requireFirstDay(await lockNewest(context, 'DRUG', publishedBy), effectiveFrom, today);
    const justifications = new Map(
      entries.flatMap(({ drugId, justification }) => (justification ? [[drugId, justification] as const] : [])),
    );
    const publication = { kind: 'DRUG', effectiveFrom, publishedBy, members, justifications } as const;
    const listVersionId = await publishList(context, publication);
    return { listVersionId };
  },
  payload: { list: listOfResult },
});

/** Throws APPROVAL_MISSING for every institution that no approval of its drug names, or only one that has ended (R27). */
async function requireApproved(
  em: EntityManager,
  entries: PublishDrugListInput['entries'],
  drugs: ReadonlyMap<string, Drug>,
): Promise<void> {
  const ofDrugs = { drugId: { $in: entries.map(({ drugId }) => drugId) } };
  const ended = await em.find(Approval, { ...ofDrugs, endedAt: { $ne: null } });
  const shares = await em.find(ApprovalShare, { ...ofDrugs, approvalId: { $nin: ended.map(({ id }) => id) } });
  const approved = new Set(shares.map(({ drugId, institutionId }) => `${drugId} ${institutionId}`));
  const missing = entries.flatMap(({ drugId, institutionIds }) =>
    institutionIds.filter((id) => !approved.has(`${drugId} ${id}`)).map((institution) => ({ drugId, institution })),
  );
  const names = await namesOf(
    em,
    Institution,
    missing.map(({ institution }) => institution),
  );
  throwRefusals(
    missing.map(({ drugId: drug, institution }) =>
      refuse('APPROVAL_MISSING', {
        drug,
        drugName: drugs.get(drug)?.name,
        institution,
        institutionName: names.get(institution),
      }),
    ),
  );
}
