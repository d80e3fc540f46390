import { newId } from '@hub/shared/id/new-id.ts';
import { requireAgency } from '@hub/shared/access/require-organisation.ts';
import { searchText } from '@hub/shared/paging/search-text.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { settingAt } from '@hub/shared/setting/setting-at.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { badInput, refuse } from '../refusals.ts';
import { Disease } from '../disease/disease.entity.ts';
import { DrugClassified } from '../published/drug-events.ts';
import { DrugRegistered } from '../published/events.ts';
import { settings } from '../setting/definitions.ts';
import { Drug } from './drug.entity.ts';
import { drugById } from './drug.load.ts';
import { requireScope } from './require-scope.ts';

/** Registers a drug variety with the mandatory fields of the import list (R19). */
export const registerDrug = command({
  name: 'registerDrug',
  async run({ em, principal, now, publish, append }, input) {
    requireAgency(principal, 'BJMPA');
    const { name, nameEn, dosageForm, specification, unit, origin, port, holder, manufacturer } = input;
    const diseaseCodes = [...new Set(input.diseaseCodes)].sort();
    // R40
    if (diseaseCodes.length === 0) throw badInput('diseaseCodes', 'EMPTY');
    const known = new Set((await em.find(Disease, { code: { $in: diseaseCodes } })).map(({ code }) => code));
    const unknown = diseaseCodes.filter((code) => !known.has(code));
    throwRefusals(unknown.map((id) => refuse('NOT_FOUND', { kind: 'Disease', id })));
    const same = await em.findOne(Drug, { name, dosageForm, specification });
    if (same) throw refuse('ALREADY_EXISTS', { kind: 'Drug', id: same.id, idName: same.name });
    const licenceScope = requireScope(input.licenceScope);
    const { excludedClass = null } = input;
    if (excludedClass !== null) {
      const classes = await settingAt(em, settings.excludedClasses, dayOf(now));
      if (!classes.includes(excludedClass)) throw badInput('excludedClass', 'UNKNOWN');
    }
    const id = newId();
    const texts = { name, nameEn, dosageForm, specification, unit, origin, port };
    const parties = { holder: { ...holder }, manufacturer: { ...manufacturer } };
    const classes = { excludedClass, licenceScope };
    append(Drug, { id, ...texts, ...parties, diseaseCodes, ...classes, searchText: searchText(name, nameEn) });
    publish(DrugRegistered, id, { drugId: id, name, manufacturer: manufacturer.name, diseaseCodes });
    publish(DrugClassified, id, { drugId: id, licenceScope });
    return { drugId: id };
  },
  payload: { drug: async ({ drugId }, context) => (await drugById(context).load(drugId))! },
});
