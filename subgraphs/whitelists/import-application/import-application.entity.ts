import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';
import { maxLength } from '@hub/shared/schema/max-length.ts';
import type { PlannedDrugInput } from '../generated/resolvers.ts';

/** An application for the temporary import of drugs, 临时进口申请 (R33), with a dossier for each. */
export const ImportApplication = defineEntity({
  name: 'ImportApplication',
  tableName: 'import_application',
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    submittedAt: p.datetime(3),
  },
});

export type DomesticStatus = 'NOT_REGISTERED' | 'NOT_PRODUCED' | 'NOT_SOON_AGAIN' | 'AVAILABLE';

/** The papers about one drug variety, 单独成册 (R44). Its state is that of the procedure case with the same id. */
export const DrugDossier = defineEntity({
  name: 'DrugDossier',
  tableName: 'drug_dossier',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    applicationId: p.uuid().index(),
    institutionId: p.uuid(),
    demandId: p.uuid().unique().nullable(),
    planned: p.json<PlannedDrugInput>(),
    diseaseCodes: p.json<string[]>(),
    inGuideline: p.boolean(),
    excludedClass: p.string().length(maxLength.term).nullable(),
    marketedAbroad: p.json<string[]>(),
    domesticStatus: p.string().$type<DomesticStatus>().length(16),
    /** Why it is an exception from what holds in principle (R38). */
    justification: p.text().nullable(),
    purpose: p.text(),
    necessity: p.text(),
    contact: p.string().length(maxLength.note),
    /** What NMPA approved of it. */
    approvalId: p.uuid().index().nullable(),
  },
  indexes: [{ properties: ['institutionId', 'line'] }],
});

export type ImportApplication = InferEntity<typeof ImportApplication>;
export type DrugDossier = InferEntity<typeof DrugDossier>;
