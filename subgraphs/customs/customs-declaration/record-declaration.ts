import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { quantityRefusals } from '@hub/shared/command/require-input.ts';
import { findRow } from '@hub/shared/database/rows.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { readDeclarationNumber } from '@hub/shared/identifiers/declaration-number.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { ClearanceForm, issuedStates, type ClearanceFormStatus } from '../clearance-form/clearance-form.entity.ts';
import { wrongStatus } from '../clearance-form/clearance-steps.ts';
import { tell } from '../inbox/item-kinds.ts';
import { badInput, refuse } from '../refusals.ts';
import { Release } from '../release/release.entity.ts';
import { countDeclared } from './count-declared.ts';
import { CustomsDeclaration } from './customs-declaration.entity.ts';
import { declarationOfResult } from './customs-declaration.load.ts';
import { numberFindings } from './number-findings.ts';

/** The form's importer records a customs declaration, 报关单: to the form, or to one release under it (R80, D16). */
export const recordDeclaration = command({
  name: 'recordDeclaration',
  async run(context, { formId, releaseId, number, quantity, declaredOn }) {
    const { em, principal, now, append } = context;
    const importerId = requireOrganisation(principal, 'IMPORTER');
    const today = dayOf(now);
    const read = readDeclarationNumber(number, Number(today.slice(0, 4)));
    throwRefusals([
      ...(read ? [] : [refuse('DECLARATION_NUMBER_INVALID', { number })]),
      ...quantityRefusals(quantity),
      ...(declaredOn > today ? [badInput('declaredOn', 'IN_FUTURE')] : []),
    ]);
    const form = await findRow(em, ClearanceForm, { id: formId, importerId });
    if (!form) throw refuse('NOT_FOUND', { kind: 'ClearanceForm', id: formId });
    const issued: readonly ClearanceFormStatus[] = issuedStates;
    if (!issued.includes(form.status)) throw wrongStatus(form, ['ISSUED', 'USED_UP']);
    const release = releaseId ? await findRow(em, Release, { id: releaseId, formId }, { lock: true }) : undefined;
    if (releaseId && !release) throw refuse('NOT_FOUND', { kind: 'Release', id: releaseId });
    if (await findRow(em, CustomsDeclaration, { numberInUse: number }))
      throw refuse('ALREADY_EXISTS', { kind: 'CustomsDeclaration', id: number });
    await countDeclared(em, form, { quantity, release });
    const id = newId();
    const { drugId, institutionId } = form;
    const of = { formId, releaseId: release?.id ?? null, drugId, institutionId, importerId };
    const declared = { number, numberInUse: number, quantity, declaredOn, recordedAt: now };
    append(CustomsDeclaration, { id, status: 'RECORDED', ...of, ...declared });
    tell(context, { kind: 'AGENCY', id: 'CUSTOMS' }, 'DECLARED', id);
    return { declarationId: id, findings: numberFindings(number, read!, { declaredOn }) };
  },
  payload: { declaration: declarationOfResult },
});
