import type { EntityManager, FilterQuery } from '@mikro-orm/core';
import { remembered } from '@hub/shared/feed/remembered.ts';
import type { Refusal } from '@hub/shared/refusal/refusal.ts';
import { refuse } from '../refusals.ts';
import { namesOf } from '../known-name/names-of.ts';
import { DrugOrigin } from '../drug/drug.entity.ts';
import { Agreement } from './agreement.entity.ts';

async function isInForce(em: EntityManager, parties: FilterQuery<Agreement>, day: string): Promise<boolean> {
  const term = { validFrom: { $lte: day }, validUntil: { $gte: day } };
  return remembered(em, 'whitelists', `agreement of ${JSON.stringify(parties)} on ${day}`, async () => {
    return (await em.count(Agreement, { $and: [parties, term] })) > 0;
  });
}

/** Throws AGREEMENT_MISSING unless the importer has an agreement in force with one of these institutions (R105, D15). */
export async function requireInstitutionAgreement(
  em: EntityManager,
  importerId: string,
  institutionIds: readonly string[],
  day: string,
): Promise<void> {
  if (!(await isInForce(em, { importerId, institutionId: { $in: [...institutionIds] } }, day)))
    throw agreementMissing(await namesOf(em, [...institutionIds, importerId]), institutionIds, importerId);
}

/** Throws AGREEMENT_MISSING unless the importer has an agreement in force with the manufacturer of the drug (R105). */
export async function requireManufacturerAgreement(
  em: EntityManager,
  importerId: string,
  drugId: string,
  day: string,
): Promise<void> {
  const origin = await em.findOne(DrugOrigin, { drugId });
  if (!origin) throw refuse('NOT_FOUND', { kind: 'Drug', id: drugId });
  const { manufacturer } = origin;
  if (!(await isInForce(em, { importerId, manufacturer }, day)))
    throw agreementMissing(await namesOf(em, [importerId]), [manufacturer], importerId);
}

function agreementMissing(names: ReadonlyMap<string, string>, others: readonly string[], importerId: string): Refusal {
  const name = (party: string) => names.get(party) ?? party;
  return refuse('AGREEMENT_MISSING', {
    parties: `${others.join(' / ')} – ${importerId}`,
    partiesName: `${others.map(name).join(' / ')} – ${name(importerId)}`,
  });
}
