import type { EntityManager } from '@mikro-orm/core';
import { placeholders, select } from '@hub/shared/database/statement.ts';
import type { Refusal } from '@hub/shared/refusal/refusal.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { refuse } from '../refusals.ts';
import type { ClearanceForm } from '../clearance-form/clearance-form.entity.ts';
import type { ZoneState } from '../item/item.entity.ts';

interface Asked {
  formId: string;
  importerId: string;
  codes: readonly string[];
  day: string;
}

type Form = Pick<ClearanceForm, 'number' | 'status' | 'approvalId' | 'drugId' | 'institutionId'>;

/** Packs of one lot that can be released. */
export interface ReleasableLot {
  id: string;
  lotNumber: string;
  /** Whether the form's institution was released packs of it before. */
  isSeen: boolean;
  codes: string[];
}

interface Pack {
  code: string;
  state: ZoneState;
  releaseId: string | null;
  lotId: string;
  lotNumber: string;
  expiryDate: string;
  /** Null before the institution is released packs of the lot. */
  seenLotId: string | null;
}

/**
 * Returns the importer's form and the codes by lot, if the form is issued and all codes belong to this importer's stock
 * of the form's drug, are fully traced in the zone (R86), not yet released and not expired; otherwise throws everything
 * that is wrong with any of them.
 */
export async function requireReleasable(
  em: EntityManager,
  { formId, importerId, codes, day }: Asked,
): Promise<{ form: Form; lots: ReleasableLot[] }> {
  const rows = await select<Form & { [Column in keyof Pack]: Pack[Column] | null }>(
    em,
    `select f.number, f.status, f.approval_id as approvalId, f.drug_id as drugId, f.institution_id as institutionId,
            i.code, i.state, i.release_id as releaseId, l.id as lotId, l.lot_number as lotNumber,
            l.expiry_date as expiryDate, r.lot_id as seenLotId
       from clearance_form f
       left join zone_item i on i.code in (${placeholders(codes)})
       left join bonded_lot l on l.id = i.lot_id and l.drug_id = f.drug_id and l.importer_id = f.importer_id
       left join lot_recipient r on r.institution_id = f.institution_id and r.lot_id = l.id
      where f.id = ? and f.importer_id = ?`,
    [...codes, formId, importerId],
  );
  const [form] = rows;
  if (!form) throw refuse('NOT_FOUND', { kind: 'ClearanceForm', id: formId });
  const { number: idName, status } = form;
  if (status !== 'ISSUED')
    throw refuse('WRONG_STATUS', { kind: 'ClearanceForm', id: formId, idName, status, expected: 'ISSUED' });
  const packs = new Map(rows.flatMap((row) => (row.lotId === null ? [] : [[row.code!, row as Pack]])));
  return { form, lots: releasableLots(codes, packs, day) };
}

function releasableLots(codes: readonly string[], packs: ReadonlyMap<string, Pack>, day: string): ReleasableLot[] {
  const lots = new Map<string, ReleasableLot & { expiryDate: string }>();
  const against: Refusal[] = [];
  for (const code of codes) {
    const pack = packs.get(code);
    if (!pack) against.push(refuse('ITEM_NOT_TRACED', { code, state: 'UNKNOWN' }));
    else if (pack.releaseId) against.push(refuse('WRONG_STATE', { code, state: 'RELEASED', expected: 'SHELVED' }));
    else if (pack.state !== 'SHELVED') against.push(refuse('ITEM_NOT_TRACED', { code, state: pack.state }));
    else {
      const { lotId: id, lotNumber, expiryDate, seenLotId } = pack;
      const lot = lots.get(id) ?? { id, lotNumber, expiryDate, isSeen: seenLotId !== null, codes: [] };
      lots.set(id, lot);
      lot.codes.push(code);
    }
  }
  const expired = [...lots.values()].filter(({ expiryDate }) => expiryDate < day);
  against.push(...expired.map(({ lotNumber: lot, expiryDate }) => refuse('LOT_EXPIRED', { lot, expiryDate })));
  throwRefusals(against);
  return [...lots.values()];
}
