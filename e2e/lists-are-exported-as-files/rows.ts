import { CustomsDeclaration } from '@hub/customs/customs-declaration/customs-declaration.entity.ts';
import { Hold } from '@hub/customs/hold/hold.entity.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { newRow, type NewRow } from '@hub/shared/paging/append-rows.ts';

interface About {
  drugId: string;
  importerId: string;
  institutionId: string;
  lotId: string;
  formId: string;
  at: Date;
}

/** A hold of a lot, and a declaration to a form, set as rows. */
export function holdAndDeclaration({ drugId, importerId, institutionId, lotId, formId, at }: About): NewRow[] {
  const of = { drugId, importerId, quantity: 1 };
  const number = { number: '011020260000000001', status: 'RECORDED' as const, declaredOn: '2026-03-01' };
  return [
    newRow(Hold, { ...of, id: newId(), lotId, reason: '查验', placedBy: 'CUSTOMS', placedAt: at }),
    newRow(CustomsDeclaration, { ...of, ...number, id: newId(), formId, institutionId, recordedAt: at }),
  ];
}
