import type { EntityManager } from '@mikro-orm/core';
import { refuse, type Refusal } from '@hub/shared/refusal/refusal.ts';
import { namesOf } from '../known-name/names-of.ts';
import { Agreement, DrugOrigin } from './agreement.entity.ts';

const inForce = (day: string) => ({ validFrom: { $lte: day }, validUntil: { $gte: day } });

/** Throws AGREEMENT_MISSING unless the importer has an agreement in force with one of these institutions (R105, D15). */
export async function requireInstitutionAgreement(
  em: EntityManager,
  importerId: string,
  institutionIds: readonly string[],
  day: string,
): Promise<void> {
  const found = await em.count(Agreement, {
    importerId,
    institutionId: { $in: [...institutionIds] },
    ...inForce(day),
  });
  if (found === 0)
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
  const found = await em.count(Agreement, { importerId, manufacturer, ...inForce(day) });
  if (found === 0) throw agreementMissing(await namesOf(em, [importerId]), [manufacturer], importerId);
}

function agreementMissing(names: ReadonlyMap<string, string>, others: readonly string[], importerId: string): Refusal {
  const name = (party: string) => names.get(party) ?? party;
  return refuse('AGREEMENT_MISSING', {
    parties: `${others.join(' / ')} – ${importerId}`,
    partiesName: `${others.map(name).join(' / ')} – ${name(importerId)}`,
  });
}
