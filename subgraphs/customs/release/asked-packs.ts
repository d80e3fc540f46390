import type { EntityManager } from '@mikro-orm/core';
import { placeholders, select } from '@hub/shared/database/statement.ts';
import type { SettingDefinition } from '@hub/shared/setting/setting-at.ts';
import { refuse } from '../refusals.ts';
import type { ClearanceForm } from '../clearance-form/clearance-form.entity.ts';
import type { ZoneState } from '../item/item.entity.ts';
import { customsSettings, type Strictness } from '../setting/definitions.ts';
import type { SupplyRequest } from '../supply-request/supply-request.entity.ts';

type Form = Pick<
  ClearanceForm,
  'number' | 'status' | 'approvalId' | 'drugId' | 'institutionId' | 'quantity' | 'released' | 'passed'
>;

/** A pack of this importer's stock of the form's drug. */
export interface Pack {
  code: string;
  state: ZoneState;
  releaseId: string | null;
  lotId: string;
  lotNumber: string;
  expiryDate: string;
  /** Null before the form's institution is released packs of the lot. */
  seenLotId: string | null;
}

/** A request of the form's institution to its importer for its drug. */
export type AskedRequest = Pick<SupplyRequest, 'id' | 'state' | 'quantity' | 'supplied'>;

/** What a release is decided by. */
export interface AskedPacks {
  form: Form;
  /** Of the codes those that are of the importer's stock of the form's drug, in the same order. */
  packs: ReadonlyMap<string, Pack>;
  /** The request that the release names. */
  request: AskedRequest | undefined;
  /** Whether a release without a request is refused. */
  needsRequest: boolean;
  /** Whether a release of what has not passed customs is refused. */
  needsPassage: boolean;
  /** Of the lots that packs which are not asked for can be taken from, when the first one expires. */
  firstExpiry: string | null;
}

interface Asking {
  formId: string;
  importerId: string;
  codes: readonly string[];
  supplyRequestId?: string | null | undefined;
  day: string;
}

type Nullable<Row> = { [Column in keyof Row]: Row[Column] | null };
type Row = Form &
  Nullable<Pack> & {
    requestId: string | null;
    requestState: SupplyRequest['state'];
    asked: number;
    supplied: number;
    needsRequest: string | null;
    needsPassage: string | null;
    firstExpiry: string | null;
  };

/** The value of a setting on a day, of a key and that day. */
const valueOnDay =
  '(select value from setting where setting_key = ? and valid_from <= ? order by valid_from desc, line desc limit 1)';

const isStrict = ({ initial, parse }: SettingDefinition<Strictness>, value: string | null): boolean =>
  parse(value ?? initial) === 'REFUSE';

/** The importer's issued form, with the packs, in one statement: every release runs it. */
export async function askedPacks(
  em: EntityManager,
  { formId, importerId, codes, supplyRequestId = null, day }: Asking,
): Promise<AskedPacks> {
  const { releaseNeedsRequest, releaseNeedsPassage } = customsSettings;
  const rows = await select<Row>(
    em,
    `select f.number, f.status, f.approval_id as approvalId, f.drug_id as drugId, f.institution_id as institutionId,
            f.quantity, f.released, f.passed, i.code, i.state, i.release_id as releaseId, l.id as lotId,
            l.lot_number as lotNumber, l.expiry_date as expiryDate, r.lot_id as seenLotId,
            q.id as requestId, q.state as requestState, q.quantity as asked, q.supplied,
            ${valueOnDay} as needsRequest, ${valueOnDay} as needsPassage,
            (select e.expiry_date from clearance_form o
               join bonded_lot e on e.drug_id = o.drug_id and e.importer_id = o.importer_id
                and e.expiry_date >= ? and e.on_hand > e.held
               join zone_item free on free.lot_id = e.id and free.release_id is null and free.state = 'SHELVED' and free.scanned_out = 0
                and free.code not in (${placeholders(codes)})
              where o.id = ? order by e.expiry_date limit 1) as firstExpiry
       from clearance_form f
       left join zone_item i on i.code in (${placeholders(codes)})
       left join bonded_lot l on l.id = i.lot_id and l.drug_id = f.drug_id and l.importer_id = f.importer_id
       left join lot_recipient r on r.institution_id = f.institution_id and r.lot_id = l.id
       left join supply_request q on q.id = ? and q.drug_id = f.drug_id and q.importer_id = f.importer_id
        and q.institution_id = f.institution_id
      where f.id = ? and f.importer_id = ?`,
    [
      releaseNeedsRequest.key,
      day,
      releaseNeedsPassage.key,
      day,
      day,
      ...codes,
      formId,
      ...codes,
      supplyRequestId,
      formId,
      importerId,
    ],
  );
  const [form] = rows;
  if (!form) throw refuse('NOT_FOUND', { kind: 'ClearanceForm', id: formId });
  const { number: idName, status } = form;
  // Of a form that is used up, the gate says that nothing is left.
  if (status !== 'ISSUED' && status !== 'USED_UP')
    throw refuse('WRONG_STATUS', { kind: 'ClearanceForm', id: formId, idName, status, expected: 'ISSUED' });
  const { requestId, requestState: state, asked: quantity, supplied, needsRequest, needsPassage, firstExpiry } = form;
  if (supplyRequestId && !requestId) throw refuse('NOT_FOUND', { kind: 'SupplyRequest', id: supplyRequestId });
  const found = new Map(rows.flatMap((row) => (row.lotId === null ? [] : [[row.code!, row as Pack] as const])));
  return {
    form,
    packs: new Map(codes.flatMap((code) => (found.has(code) ? [[code, found.get(code)!]] : []))),
    request: requestId === null ? undefined : { id: requestId, state, quantity, supplied },
    needsRequest: isStrict(releaseNeedsRequest, needsRequest),
    needsPassage: isStrict(releaseNeedsPassage, needsPassage),
    firstExpiry,
  };
}
