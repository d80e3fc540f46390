import { newId } from '@hub/shared/id/new-id.ts';
import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { command } from '../command.ts';
import { badInput, refuse } from '../refusals.ts';
import { DrugIndication } from '../drug/drug.entity.ts';
import { ClinicalProtocol } from './clinical-protocol.entity.ts';

/** An institution registers who may use a drug there, and for what (R110, R18). */
export const registerClinicalProtocol = command({
  name: 'registerClinicalProtocol',
  follows: ['whitelists'],
  async run({ em, principal, now, append }, input) {
    const institutionId = requireOrganisation(principal, 'INSTITUTION');
    const { drugId, diseaseCodes, patientGroup, departments } = input;
    throwRefusals([
      ...(departments.length === 0 ? [badInput('departments', 'EMPTY')] : []),
      ...departments.flatMap(({ doctors }, at) =>
        doctors.length === 0 ? [badInput(`departments[${at}].doctors`, 'EMPTY')] : [],
      ),
      ...(diseaseCodes.length === 0 ? [badInput('diseaseCodes', 'EMPTY')] : []),
    ]);
    const indication = await em.findOne(DrugIndication, { drugId });
    if (!indication) throw refuse('NOT_FOUND', { kind: 'Drug', id: drugId });
    const beyond = diseaseCodes.filter((code) => !indication.diseaseCodes.includes(code));
    throwRefusals(beyond.map((disease) => refuse('PURPOSE_NOT_LISTED', { disease })));
    const id = newId();
    append(ClinicalProtocol, {
      id,
      institutionId,
      drugId,
      diseaseCodes: [...new Set(diseaseCodes)].sort(),
      patientGroup,
      departments: departments.map(({ name, doctors }) => ({ name, doctors })),
      registeredAt: now,
    });
    return { protocolId: id };
  },
  payload: { protocol: ({ protocolId }, { em }) => em.findOneOrFail(ClinicalProtocol, { id: protocolId }) },
});
