import { newId } from '@hub/shared/id/new-id.ts';
import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { command } from '@hub/shared/command/command.ts';
import { requireText } from '@hub/shared/command/require-input.ts';
import { refuse } from '@hub/shared/refusal/refusal.ts';
import type { RegisterClinicalProtocolInput } from '../generated/resolvers.ts';
import { ClinicalProtocol, DrugIndication } from './protocol.entity.ts';

/** An institution lays down who may use a drug there, and for what (R110, R18). */
export const registerClinicalProtocol = command({
  name: 'registerClinicalProtocol',
  follows: ['whitelists'],
  async run({ em, principal, now }, input: RegisterClinicalProtocolInput) {
    const institutionId = requireOrganisation(principal, 'INSTITUTION');
    const { drugId, diseaseCodes, patientGroup, departments } = input;
    requireText({ patientGroup });
    if (departments.length === 0) throw refuse('BAD_INPUT', { field: 'departments', reason: 'at least one' });
    for (const { name, doctors } of departments) {
      requireText({ 'departments.name': name });
      if (doctors.length === 0) throw refuse('BAD_INPUT', { field: 'departments.doctors', reason: 'at least one' });
      for (const doctor of doctors) requireText({ 'departments.doctors': doctor });
    }
    if (diseaseCodes.length === 0) throw refuse('BAD_INPUT', { field: 'diseaseCodes', reason: 'at least one' });
    const indication = await em.findOne(DrugIndication, { drugId });
    if (!indication) throw refuse('NOT_FOUND', { kind: 'Drug', id: drugId });
    const beyond = diseaseCodes.find((code) => !indication.diseaseCodes.includes(code));
    if (beyond !== undefined) throw refuse('PURPOSE_NOT_LISTED', { disease: beyond });
    const id = newId();
    em.create(ClinicalProtocol, {
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
});
