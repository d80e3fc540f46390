import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { quantityRefusals, requireCount } from '@hub/shared/command/require-input.ts';
import { insertRows } from '@hub/shared/database/insert-rows.ts';
import { findRow } from '@hub/shared/database/rows.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { DrugOrigin } from '../drug/drug.entity.ts';
import { wasListed } from '../published-list/was-listed.ts';
import { badInput, refuse } from '../refusals.ts';
import { demandsOf } from './demands-of.ts';
import { planAboveDemand } from './rules/plan-above-demand.ts';
import { StockPlan, StockPlanLine } from './stock-plan.entity.ts';
import { planOfResult } from './stock-plan.load.ts';

const maxLines = 100;

/** An importer plans what to have in bond, by what institutions need (R72). */
export const planStock = command({
  name: 'planStock',
  follows: ['whitelists'],
  async run({ em, principal, now, append }, { drugId, lines }) {
    const importerId = requireOrganisation(principal, 'IMPORTER');
    requireCount('lines', lines, maxLines);
    const day = dayOf(now);
    if (!(await findRow(em, DrugOrigin, { drugId }))) throw refuse('NOT_FOUND', { kind: 'Drug', id: drugId });
    const unknown: string[] = [];
    for (const { institutionId: id } of lines)
      if (!unknown.includes(id) && !(await wasListed({ em }, 'INSTITUTION', id))) unknown.push(id);
    throwRefusals([
      ...unknown.map((id) => refuse('NOT_FOUND', { kind: 'Institution', id })),
      ...lines.flatMap(({ quantity, by }, at) => [
        ...quantityRefusals(quantity, `lines[${at}].quantity`),
        ...(by < day ? [badInput(`lines[${at}].by`, 'BEFORE', { earliest: day })] : []),
      ]),
    ]);
    const findings = planAboveDemand(lines, await demandsOf({ em, principal, day }, { drugId, importerId }));
    const planId = newId();
    append(StockPlan, { id: planId, importerId, drugId, madeAt: now });
    const rows = lines.map(({ institutionId, quantity, by }, position) => ({ institutionId, quantity, by, position }));
    await insertRows(
      em,
      StockPlanLine,
      rows.map((row) => ({ planId, ...row })),
    );
    return { planId, findings };
  },
  payload: { plan: planOfResult },
});
