import { command } from '../command.ts';
import { DrugDemand } from './drug-demand.entity.ts';
import { drugDemandProcedure } from './drug-demand-procedure.ts';
import { demandOfResult } from './drug-demand.load.ts';

/** BJHC guides an institution in preparing its application (R28, R143). */
export const guideDrugDemand = command({
  name: 'guideDrugDemand',
  async run(context, { demandId, guidance }) {
    const { em, now } = context;
    await drugDemandProcedure.take(context, 'guideDrugDemand', demandId);
    const demand = await em.findOneOrFail(DrugDemand, { id: demandId });
    Object.assign(demand, { guidance, guidedAt: now });
    return { demandId };
  },
  payload: { demand: demandOfResult },
});
