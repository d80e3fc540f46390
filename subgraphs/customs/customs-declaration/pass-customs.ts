import { requireAgency } from '@hub/shared/access/require-organisation.ts';
import { changeRows, existingRow, findRow } from '@hub/shared/database/rows.ts';
import { pass } from '@hub/shared/gate/gate.ts';
import { answerItems } from '@hub/shared/inbox/send-item.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { ClearanceForm } from '../clearance-form/clearance-form.entity.ts';
import { wrongStatus } from '../clearance-form/clearance-steps.ts';
import { subjectsOf } from '../clearance-form/named-lots.ts';
import { gates } from '../gates.ts';
import { tell } from '../inbox/item-kinds.ts';
import { DeclarationPassed } from '../published/declaration-events.ts';
import { refuse } from '../refusals.ts';
import { countPassed } from './count-declared.ts';
import { CustomsDeclaration } from './customs-declaration.entity.ts';
import { declarationOfResult } from './customs-declaration.load.ts';
import { wrongDeclaration } from './end-declaration.ts';

/** Beijing Customs passes a declaration, 放行: only what is traced, and no inspection report is asked for (R76, R86). */
export const passCustoms = command({
  name: 'passCustoms',
  follows: ['whitelists', 'trace', 'safety'],
  async run(context, { declarationId }) {
    const { em, principal, now, publish } = context;
    requireAgency(principal, 'CUSTOMS');
    const declaration = await findRow(em, CustomsDeclaration, { id: declarationId });
    if (!declaration) throw refuse('NOT_FOUND', { kind: 'CustomsDeclaration', id: declarationId });
    const { formId, releaseId, drugId, institutionId, importerId, number, quantity } = declaration;
    if (declaration.status !== 'RECORDED') throw await wrongDeclaration(context, declarationId, 'RECORDED');
    const form = await existingRow(em, ClearanceForm, { id: formId });
    const about = subjectsOf(form);
    const parties = { drugId, institutionId, importerId };
    await pass(em, gates, 'PASS', { ...parties, at: now, day: dayOf(now), about, form, quantity });

    const isCounted = await countPassed(em, formId, quantity);
    const recorded = { id: declarationId, status: 'RECORDED' } as const;
    if ((await changeRows(em, CustomsDeclaration, recorded, { status: 'PASSED', passedAt: now })) === 0)
      throw await wrongDeclaration(context, declarationId, 'RECORDED');
    if (!isCounted) throw wrongStatus({ ...form, status: 'CANCELLED' }, ['ISSUED']);
    const { approvalId } = form;
    const passed = { declarationId, number, formId, releaseId: releaseId ?? null, approvalId, ...parties, quantity };
    publish(DeclarationPassed, declarationId, passed);
    await answerItems(context, declarationId, ['DECLARED']);
    tell(context, { kind: 'INSTITUTION', id: institutionId }, 'CUSTOMS_PASSED', declarationId);
    tell(context, { kind: 'IMPORTER', id: importerId }, 'CUSTOMS_PASSED', declarationId);
    return { declarationId };
  },
  payload: { declaration: declarationOfResult },
});
