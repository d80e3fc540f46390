import type { EntityManager } from '@mikro-orm/core';
import { newId } from '@hub/shared/id/new-id.ts';
import { CaseDocument, ProcedureCase } from '@hub/shared/procedure/procedure.entity.ts';
import { row, type TestRow } from '@hub/shared/testing/contract-rows.ts';
import { Agency } from '../agency/agency.entity.ts';
import { DemandList } from '../demand-list/demand-list.entity.ts';
import { DrugRegistration } from '../drug-registration/drug-registration.entity.ts';
import { DrugDemand } from '../drug-demand/drug-demand.entity.ts';
import { EarlyAssessment } from '../early-assessment/early-assessment.entity.ts';
import { DrugDossier, ImportApplication } from '../import-application/import-application.entity.ts';
import { dossierOf } from './drug-steps.ts';

/** A row that comes with others, for itself and for each of its copies. */
const rowWith = (testRow: TestRow, insertOthers: (em: EntityManager, id: string) => void): TestRow => ({
  data: testRow.data,
  insert: (em) => {
    testRow.insert(em);
    insertOthers(em, String(testRow.data['id']));
  },
  insertCopy: (em, number) => {
    const copy = testRow.insertCopy(em, number);
    insertOthers(em, String(copy['id']));
    return copy;
  },
});

/** A row of each type on the way of a drug to its approval, for the contract test. */
export function drugRows({ institutionId, drugId, at }: { institutionId: string; drugId: string; at: Date }) {
  const applicationId = newId();
  const demandListId = newId();
  const { documents: _, ...claims } = dossierOf('示例药', { diseaseCodes: ['2-001'] });
  const domesticStatus = 'NOT_REGISTERED';
  const need = { drugName: '示例药', diseaseCodes: [], patients: 1, quantity: 1, need: 'N', filedAt: at };
  const application = row(ImportApplication, { id: applicationId, institutionId, submittedAt: at });
  const dossier = { id: newId(), line: 1, applicationId, institutionId, ...claims, domesticStatus } as const;
  const assessment = row(EarlyAssessment, { id: newId(), demandListId, experts: ['E'], sentToNhcAt: at });
  const owner = { ownerKind: 'INSTITUTION', ownerId: institutionId } as const;
  const paper = { type: 'T', title: 'T', sha256: 's', pages: 1, seal: 'NONE', receivedAt: at } as const;
  return {
    DrugDemand: row(DrugDemand, { id: newId(), line: 1, institutionId, ...need }),
    ImportApplication: {
      ...application,
      insert: (em: EntityManager) => {
        application.insert(em);
        em.create(Agency, { code: 'BJMPA', name: '市药监局', nameEn: 'BJMPA' });
      },
    },
    DrugDossier: rowWith(row(DrugDossier, dossier), (em, id) =>
      em.create(ProcedureCase, { id, procedure: 'import-dossier', state: 'SUBMITTED', steps: 1, ...owner }),
    ),
    DrugRegistration: rowWith(
      row(DrugRegistration, { id: newId(), drugId, number: 'S20160580', since: '2024-04-01', recordedAt: at }),
      (em, id) => em.create(ProcedureCase, { id, procedure: 'drug-registration', state: 'KEPT', steps: 1, ...owner }),
    ),
    DemandList: row(DemandList, { id: demandListId, line: 1, number: 1, closedAt: at }),
    EarlyAssessment: rowWith(assessment, (em, id) =>
      em.create(CaseDocument, { caseId: id, seq: 1, number: 1, ...paper }),
    ),
  };
}
