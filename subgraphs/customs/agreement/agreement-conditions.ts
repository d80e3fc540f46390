import type { EntityManager, FilterQuery } from '@mikro-orm/core';
import { remembered } from '@hub/shared/feed/remembered.ts';
import type { Condition } from '@hub/shared/gate/gate.ts';
import type { Refusal } from '@hub/shared/refusal/refusal.ts';
import type { ShareQuota } from '../approval/approval.entity.ts';
import { refuse } from '../refusals.ts';
import { namesOf } from '../known-name/names-of.ts';
import { Agreement } from './agreement.entity.ts';

interface Importing {
  importerId: string;
  day: string;
}

/** The importer has an agreement in force with the manufacturer of the drug (R105). */
export const manufacturerAgreed: Condition<Importing & { manufacturer: string }> = {
  codes: ['AGREEMENT_MISSING'],
  clause: 'R105',
  async against(em, { importerId, manufacturer, day }) {
    if (await isInForce(em, { importerId, manufacturer }, day)) return [];
    return [agreementMissing(await namesOf(em, [importerId]), [manufacturer], importerId)];
  },
};

/** The importer has an agreement in force with the institution (R105, D15). */
export const institutionAgreed: Condition<Importing & { institutionId: string }> = {
  codes: ['AGREEMENT_MISSING'],
  clause: 'R105, D15',
  against: (em, { importerId, institutionId, day }) => withAny(em, importerId, [institutionId], day),
};

/**
 * The importer has an agreement in force with an institution that is approved for the drug (R105, D15), as far as it sees
 * approvals. Without any agreement it sees none, and the refusal names no institution.
 */
export const approvedInstitutionAgreed: Condition<Importing & { shares: readonly ShareQuota[] }> = {
  codes: ['AGREEMENT_MISSING'],
  clause: 'R105, D15',
  async against(em, { importerId, shares, day }) {
    const institutionIds = [...new Set(shares.map(({ institutionId }) => institutionId))];
    if (institutionIds.length > 0) return withAny(em, importerId, institutionIds, day);
    if (await servesAnyone(em, { importerId, day })) return [];
    return [agreementMissing(await namesOf(em, [importerId]), ['INSTITUTION'], importerId)];
  },
};

/** Whether the importer has an agreement in force with any institution. */
export const servesAnyone = (em: EntityManager, { importerId, day }: Importing): Promise<boolean> =>
  isInForce(em, { importerId, institutionId: { $ne: null } }, day);

async function withAny(
  em: EntityManager,
  importerId: string,
  institutionIds: readonly string[],
  day: string,
): Promise<Refusal[]> {
  if (await isInForce(em, { importerId, institutionId: { $in: [...institutionIds] } }, day)) return [];
  return [agreementMissing(await namesOf(em, [...institutionIds, importerId]), institutionIds, importerId)];
}

async function isInForce(em: EntityManager, parties: FilterQuery<Agreement>, day: string): Promise<boolean> {
  const ended = { $or: [{ endedOn: null }, { endedOn: { $gt: day } }] };
  const binding = { confirmed: true, validFrom: { $lte: day }, validUntil: { $gte: day }, ...ended };
  return remembered(em, 'whitelists', `agreement of ${JSON.stringify(parties)} on ${day}`, async () => {
    return (await em.count(Agreement, { $and: [parties, binding] })) > 0;
  });
}

function agreementMissing(names: ReadonlyMap<string, string>, others: readonly string[], importerId: string): Refusal {
  const name = (party: string) => names.get(party) ?? party;
  return refuse('AGREEMENT_MISSING', {
    parties: `${others.join(' / ')} – ${importerId}`,
    partiesName: `${others.map(name).join(' / ')} – ${name(importerId)}`,
  });
}
