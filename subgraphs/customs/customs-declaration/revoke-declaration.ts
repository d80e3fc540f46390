import { requireAgency } from '@hub/shared/access/require-organisation.ts';
import { changeRows, existingRow, findRow } from '@hub/shared/database/rows.ts';
import { ClearanceForm } from '../clearance-form/clearance-form.entity.ts';
import { freeReturned } from '../clearance-form/free-form.ts';
import { command } from '../command.ts';
import { tell } from '../inbox/item-kinds.ts';
import { DeclarationRevoked } from '../published/declaration-events.ts';
import { refuse } from '../refusals.ts';
import { uncountPassed } from './count-declared.ts';
import { CustomsDeclaration } from './customs-declaration.entity.ts';
import { declarationOfResult } from './customs-declaration.load.ts';
import { wrongDeclaration } from './end-declaration.ts';

/** Beijing Customs revokes a declaration that it has passed, 撤销, as long as what passed with it has not left (R80). */
export const revokeDeclaration = command({
  name: 'revokeDeclaration',
  async run(context, { declarationId: id, reason }) {
    const { em, principal, now, publish } = context;
    requireAgency(principal, 'CUSTOMS');
    const declaration = await findRow(em, CustomsDeclaration, { id });
    if (!declaration) throw refuse('NOT_FOUND', { kind: 'CustomsDeclaration', id });
    const { formId, releaseId, drugId, institutionId, importerId, number, quantity } = declaration;
    // The form comes first, as for everything else that counts against it.
    const isUncounted = await uncountPassed(em, formId, quantity);
    const revoked = { status: 'REVOKED', numberInUse: null, revokedAt: now, reason } as const;
    if ((await changeRows(em, CustomsDeclaration, { id, status: 'PASSED' }, revoked)) === 0)
      throw await wrongDeclaration(context, id, 'PASSED');
    if (!isUncounted) throw refuse('ALREADY_PASSED', { kind: 'CustomsDeclaration', id, idName: number });
    // Of a form that was cancelled, the approval gets back what can no longer leave.
    await freeReturned(context, formId, reason);
    const { approvalId } = await existingRow(em, ClearanceForm, { id: formId });
    const parties = { drugId, institutionId, importerId };
    const of = { declarationId: id, number, formId, releaseId: releaseId ?? null, approvalId };
    publish(DeclarationRevoked, id, { ...of, ...parties, quantity });
    tell(context, { kind: 'INSTITUTION', id: institutionId }, 'DECLARATION_REVOKED', id);
    tell(context, { kind: 'IMPORTER', id: importerId }, 'DECLARATION_REVOKED', id);
    return { declarationId: id };
  },
  payload: { declaration: declarationOfResult },
});
