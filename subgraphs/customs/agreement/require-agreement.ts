import type { EntityManager } from '@mikro-orm/core';
import { refuse } from '@hub/shared/refusal/refusal.ts';
import { Agreement, DrugOrigin } from './agreement.entity.ts';

const inForce = (day: string) => ({ validFrom: { $lte: day }, validUntil: { $gte: day } });

/** Passes only with an agreement in force between the importer and one of these institutions (R105, D15). */
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
  if (found === 0) throw refuse('AGREEMENT_MISSING', { parties: `${institutionIds.join(' / ')} – ${importerId}` });
}

/** Passes only with an agreement in force between the importer and the manufacturer of the drug (R105). */
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
  if (found === 0) throw refuse('AGREEMENT_MISSING', { parties: `${importerId} – ${manufacturer}` });
}
