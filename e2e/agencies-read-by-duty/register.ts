import type { EntityManager } from '@mikro-orm/core';
import { DrugOrigin } from '@hub/customs/drug/drug.entity.ts';
import { agencies } from '@hub/embedded/demo/organisations.ts';
import { KnownDrug } from '@hub/safety/drug/drug.entity.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { Agency } from '@hub/whitelists/agency/agency.entity.ts';
import { Disease } from '@hub/whitelists/disease/disease.entity.ts';
import { Drug } from '@hub/whitelists/drug/drug.entity.ts';
import { Importer } from '@hub/whitelists/importer/importer.entity.ts';
import { Institution } from '@hub/whitelists/institution/institution.entity.ts';
import { ListMember, ListVersion } from '@hub/whitelists/list-version/list-version.entity.ts';
import { CaseSignature } from '@hub/shared/procedure/procedure.entity.ts';
import { Setting } from '@hub/shared/setting/setting.entity.ts';
import { ListDraft } from '@hub/whitelists/list-draft/list-draft.entity.ts';
import type { Licence } from '@hub/whitelists/listing-application/listing-application.entity.ts';
import { PilotPeriod } from '@hub/whitelists/pilot-period/pilot-period.entity.ts';
import { parties } from './callers.ts';
import { drugId, publishedListId, thirdInstitutionId } from './trail.ts';

/** The draft of the published lists. */
const draftId = newId();
/** The case with the signatures under them. */
const signedCaseId = newId();
export const lists = { INSTITUTION: publishedListId, IMPORTER: newId(), DRUG: newId() };

/** What everyone may read. */
export const insertRegister: Readonly<Record<string, (em: EntityManager) => void>> = {
  whitelists(em) {
    const names = { name: 'n', nameEn: 'n' };
    const licence: Licence = { number: 'n', scope: ['CHEMICAL'], validUntil: '2024-12-31' };
    const { importer, otherImporter, institution, otherInstitution } = parties;
    for (const agency of agencies) em.create(Agency, agency);
    em.create(Disease, { code: '2-001', batch: 2, number: 1, ...names, searchText: '' });
    for (const [id, district] of [
      [institution, '西城区'],
      [otherInstitution, '朝阳区'],
      [thirdInstitutionId, '海淀区'],
    ] as const)
      em.create(Institution, { id, ...names, searchText: '', district });
    for (const id of [importer, otherImporter])
      em.create(Importer, { id, ...names, searchText: '', customsCode: '1111600001', creditCode: 'c', licence });
    const party = { name: 'n', address: 'a' };
    const texts = { dosageForm: 'f', specification: 's', unit: 'u', origin: 'o', port: 'p', searchText: '' };
    const companies = { holder: party, manufacturer: party, diseaseCodes: ['2-001'] };
    em.create(Drug, {
      id: drugId,
      line: 1,
      ...names,
      ...texts,
      ...companies,
      excludedClass: 'PSYCHOTROPIC',
      licenceScope: ['CHEMICAL'],
    });
    em.create(ListDraft, { id: draftId, line: 9, kind: 'INSTITUTION', number: 9, submittedAt: new Date(0) });
    const setting = { key: 'institution.registeredCases', value: '1', validFrom: '2024-01-01', setBy: 'BJHC' };
    em.create(Setting, { id: newId(), line: 1, ...setting, setAt: new Date(0), documentHash: 'h' });
    const signature = { byKind: 'AGENCY', byId: 'BJMPA', sha256: 's', signedAt: new Date(0) } as const;
    em.create(CaseSignature, { caseId: signedCaseId, ...signature });
    const members = { INSTITUTION: institution, IMPORTER: importer, DRUG: drugId };
    for (const kind of ['INSTITUTION', 'IMPORTER', 'DRUG'] as const) {
      const version = { version: 1, effectiveFrom: '2024-01-01', publishedAt: new Date(0), publishedBy: 'BJMPA' };
      const bound = { inForceFrom: new Date('2024-01-01T00:00:00Z'), reason: 'r', draftId, signedCaseId };
      em.create(ListVersion, { id: lists[kind], kind, ...version, ...bound });
      em.create(ListMember, {
        listVersionId: lists[kind],
        memberId: members[kind],
        institutionIds: [institution],
        justification: 'j',
      });
    }
    // The list before had another institution, whose removal led to the published one.
    const before = {
      id: newId(),
      kind: 'INSTITUTION',
      version: 0,
      effectiveFrom: '2023-01-01',
      publishedBy: 'BJHC',
    } as const;
    em.create(ListVersion, { ...before, publishedAt: new Date(0), inForceFrom: new Date('2023-01-01T00:00:00Z') });
    for (const memberId of [institution, otherInstitution])
      em.create(ListMember, { listVersionId: before.id, memberId, institutionIds: [institution] });
    const period = { from: '2024-01-01', until: '2024-12-31', note: 'n', setBy: 's', setAt: new Date(0) };
    em.create(PilotPeriod, { id: newId(), ...period });
  },
  customs: (em) => void em.create(DrugOrigin, { drugId, manufacturer: 'M' }),
  safety: (em) => void em.create(KnownDrug, { drugId }),
};
