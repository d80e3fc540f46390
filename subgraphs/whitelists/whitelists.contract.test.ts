import { newId } from '@hub/shared/id/new-id.ts';
import { contractOf } from '@hub/shared/testing/contract-of-subgraph.ts';
import { row } from '@hub/shared/testing/contract-rows.ts';
import { Agency } from './agency/agency.entity.ts';
import { Agreement } from './agreement/agreement.entity.ts';
import { Approval } from './approval/approval.entity.ts';
import { Disease } from './disease/disease.entity.ts';
import { Drug } from './drug/drug.entity.ts';
import { Importer } from './importer/importer.entity.ts';
import { Institution } from './institution/institution.entity.ts';
import { ListVersion } from './list-version/list-version.entity.ts';
import { whitelists } from './subgraph.ts';
import { drugRows } from './testing/drug-rows.ts';
import { listingRows } from './testing/listing-rows.ts';
import { supervisionRows } from './testing/supervision-rows.ts';

const drugId = newId();
const importerId = newId();
const institutionId = newId();
const approvalId = newId();
const agreementId = newId();
const listVersionId = newId();
const at = new Date('2024-04-01T08:00:00Z');
const party = { name: 'M', address: 'M, X' };

contractOf(whitelists, {
  folder: import.meta.dirname,
  rows: {
    Agency: row(Agency, { code: 'BJHC', name: '市卫生健康委', nameEn: 'Health commission' }),
    Disease: row(Disease, {
      code: '2-001',
      batch: 2,
      number: 1,
      name: '示例病',
      nameEn: 'Example disease',
      searchText: '',
    }),
    Institution: row(Institution, {
      id: institutionId,
      name: '示例医院',
      nameEn: 'Hospital',
      district: '西城区',
      searchText: '',
    }),
    Importer: row(Importer, {
      id: importerId,
      name: '示例企业',
      nameEn: 'Importer',
      customsCode: '1111600001',
      searchText: '',
    }),
    Drug: row(Drug, {
      id: drugId,
      line: 1,
      name: '示例药',
      nameEn: 'Drug',
      searchText: '',
      dosageForm: '注射剂',
      specification: '1 mg',
      unit: '盒',
      holder: party,
      manufacturer: party,
      origin: 'X',
      port: '北京天竺',
      diseaseCodes: ['2-001'],
    }),
    ListVersion: row(ListVersion, {
      id: listVersionId,
      kind: 'DRUG',
      version: 1,
      effectiveFrom: '2024-03-15',
      publishedAt: at,
      publishedBy: 'BJHC',
      inForceFrom: at,
    }),
    ...listingRows({ institutionId, importerId, listVersionId, at }),
    ...drugRows({ institutionId, drugId, at }),
    ...supervisionRows(institutionId, at),
    Approval: row(Approval, { id: approvalId, line: 1, number: 'N-1', date: '2024-03-01', drugId, quantity: 9 }),
    Agreement: row(Agreement, {
      id: agreementId,
      line: 1,
      kind: 'INSTITUTION_IMPORTER',
      importerId,
      institutionId,
      validFrom: '2024-01-01',
      validUntil: '2030-12-31',
      documentHash: 'a'.repeat(64),
      registeredAt: at,
    }),
  },
  reader: { subject: 'test', organisation: { kind: 'AGENCY', id: 'BJHC' }, scopes: [] },
  openQueries: [
    'agencies',
    'applicationCalls',
    'creditRecords',
    'disease',
    'diseases',
    'drug',
    'drugs',
    'importer',
    'importers',
    'institution',
    'institutions',
    'listAt',
    'listChanges',
    'listVersions',
    'me',
    'pilotPeriod',
    'publishedList',
    'removals',
    'settings',
  ],
});
