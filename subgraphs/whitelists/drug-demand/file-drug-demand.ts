import { quantityRefusals } from '@hub/shared/command/require-input.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { badInput } from '../refusals.ts';
import { requireDiseases } from '../disease/require-diseases.ts';
import { requireListed } from '../list-version/require-listed.ts';
import { DrugDemand } from './drug-demand.entity.ts';
import { drugDemandProcedure } from './drug-demand-procedure.ts';
import { demandOfResult } from './drug-demand.load.ts';

/** A listed institution tells BJHC, on any day, which drug it needs (R28, R37). */
export const fileDrugDemand = command({
  name: 'fileDrugDemand',
  async run(context, { drugName, diseaseCodes, patients, quantity, need }) {
    const { em, principal, now, append } = context;
    drugDemandProcedure.requireActor(context, 'fileDrugDemand');
    const institutionId = principal.organisation.id;
    throwRefusals([
      ...quantityRefusals(quantity),
      ...(patients < 1 ? [badInput('patients', 'BELOW', { min: 1 })] : []),
    ]);
    await requireListed(em, 'INSTITUTION', [institutionId], dayOf(now));
    await requireDiseases(em, 'diseaseCodes', diseaseCodes);
    const id = newId();
    await drugDemandProcedure.begin(context, 'fileDrugDemand', { id });
    const demand = { id, institutionId, drugName, diseaseCodes, patients, quantity, need };
    append(DrugDemand, { ...demand, filedAt: now, guidance: null, guidedAt: null });
    return { demandId: id };
  },
  payload: { demand: demandOfResult },
});
