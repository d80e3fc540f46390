import type { EntityManager } from '@mikro-orm/core';
import { requireCount, requireOnce } from '@hub/shared/command/require-input.ts';
import { placeholders, select } from '@hub/shared/database/statement.ts';
import type { Subjects } from '@hub/shared/restriction/rules/covers.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { refuse } from '../refusals.ts';
import type { ClearanceForm, NamedLot } from './clearance-form.entity.ts';

const maxLots = 100;

/** The lots that an application names. Throws NOT_FOUND for each that is not of the importer's stock of the drug. */
export async function requireLots(
  em: EntityManager,
  lotIds: readonly string[],
  { drugId, importerId }: { drugId: string; importerId: string },
): Promise<NamedLot[]> {
  requireCount('lotIds', lotIds, maxLots);
  requireOnce('lotIds', lotIds);
  const lots = await select<NamedLot>(
    em,
    `select id, lot_number as lotNumber from bonded_lot where drug_id = ? and importer_id = ? and id in (${placeholders(lotIds)})`,
    [drugId, importerId, ...lotIds],
  );
  const found = new Map(lots.map((lot) => [lot.id, lot]));
  throwRefusals(lotIds.filter((id) => !found.has(id)).map((id) => refuse('NOT_FOUND', { kind: 'BondedLot', id })));
  return lotIds.map((id) => found.get(id)!);
}

/** What a form is to restrictions: each of the lots that it names, or its drug for its parties. */
export function subjectsOf({
  drugId: drug,
  importerId: importer,
  institutionId: institution,
  namedLots,
}: Pick<ClearanceForm, 'drugId' | 'importerId' | 'institutionId' | 'namedLots'>): readonly Subjects[] {
  const of = { drug, importer, institution };
  return namedLots ? namedLots.map(({ id: lot, lotNumber }) => ({ ...of, lot, lotNumber })) : [of];
}

/** The ids of the lots that a form names; none if it leaves them open. */
export const idsOfLots = ({ namedLots }: Pick<ClearanceForm, 'namedLots'>): string[] =>
  (namedLots ?? []).map(({ id }) => id);
