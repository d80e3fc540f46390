import { newId } from '@hub/shared/id/new-id.ts';
import { requireAgency } from '@hub/shared/access/require-organisation.ts';
import { command } from '@hub/shared/command/command.ts';
import { requireText } from '@hub/shared/command/require-input.ts';
import { refuse } from '@hub/shared/refusal/refusal.ts';
import { Disease } from '../disease/disease.entity.ts';
import type { DrugRegistered } from '../feed/events.ts';
import type { RegisterDrugInput } from '../generated/resolvers.ts';
import { Drug } from './drug.entity.ts';

/** Registers a drug variety with the mandatory fields of the import list (R19). */
export const registerDrug = command({
  name: 'registerDrug',
  async run({ em, principal, publish }, input: RegisterDrugInput) {
    requireAgency(principal, 'BJMPA');
    const { name, nameEn, dosageForm, specification, unit, origin, port, holder, manufacturer } = input;
    requireText({ name, nameEn, dosageForm, specification, unit, origin, port });
    requireText({ 'holder.name': holder.name, 'holder.address': holder.address });
    requireText({ 'manufacturer.name': manufacturer.name, 'manufacturer.address': manufacturer.address });
    if (input.diseaseCodes.length === 0)
      throw refuse('BAD_INPUT', { field: 'diseaseCodes', reason: 'at least one (R40)' });
    const diseaseCodes = [...new Set(input.diseaseCodes)].sort();
    for (const code of diseaseCodes) {
      if (!(await em.findOne(Disease, { code }))) throw refuse('NOT_FOUND', { kind: 'Disease', id: code });
    }
    const same = await em.findOne(Drug, { name, dosageForm, specification });
    if (same) throw refuse('ALREADY_EXISTS', { kind: 'Drug', id: same.id });
    const id = newId();
    const texts = { name, nameEn, dosageForm, specification, unit, origin, port };
    em.create(Drug, { id, ...texts, holder: { ...holder }, manufacturer: { ...manufacturer }, diseaseCodes });
    const data: DrugRegistered = { drugId: id, manufacturer: manufacturer.name, diseaseCodes };
    publish({ type: 'DrugRegistered', subject: id, data });
    return { drugId: id };
  },
});
