import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { changeRows } from '@hub/shared/database/rows.ts';
import { command } from '../command.ts';
import { requireStanding } from './require-standing.ts';
import { StockPlan } from './stock-plan.entity.ts';
import { planOfResult } from './stock-plan.load.ts';

/** An importer takes back a plan: nothing enters under it any longer (R72). */
export const withdrawStockPlan = command({
  name: 'withdrawStockPlan',
  async run({ em, principal, now }, { planId: id, reason }) {
    const importerId = requireOrganisation(principal, 'IMPORTER');
    await requireStanding(em, { id, importerId }, { lock: true });
    await changeRows(em, StockPlan, { id }, { withdrawnAt: now, reason });
    return { planId: id };
  },
  payload: { plan: planOfResult },
});
