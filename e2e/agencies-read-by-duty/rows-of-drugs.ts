import type { EntityManager } from '@mikro-orm/core';
import { CaseCriterion } from '@hub/shared/procedure/procedure.entity.ts';
import { DemandEntry, DemandList } from '@hub/whitelists/demand-list/demand-list.entity.ts';
import { DrugRegistration } from '@hub/whitelists/drug-registration/drug-registration.entity.ts';
import { DrugDemand } from '@hub/whitelists/drug-demand/drug-demand.entity.ts';
import { AssessmentRow, EarlyAssessment } from '@hub/whitelists/early-assessment/early-assessment.entity.ts';
import { DrugDossier, ImportApplication } from '@hub/whitelists/import-application/import-application.entity.ts';
import { insertCase } from './rows-of-listing.ts';
import { RemovalProposal } from '@hub/whitelists/removal-proposal/removal-proposal.entity.ts';
import { Removal } from '@hub/whitelists/removal/removal.entity.ts';
import { drugId, publishedListId, type Trail } from './trail.ts';

const at = new Date('2024-04-01T08:00:00Z');
const party = { name: 'n', address: 'a' };
const texts = { name: 'n', dosageForm: 'f', specification: 's', origin: 'o', port: 'p' };
const planned = { ...texts, quantity: 1, holder: party, manufacturer: party };
const diseaseCodes = ['2-001'];

/** What an institution leaves on the way of a drug to its approval, with everything that can be there. */
export function insertDrugs(em: EntityManager, { number: line, institutionId, ids }: Trail): void {
  const { DrugDemand: demandId, ImportApplication: applicationId, DrugDossier: dossierId } = ids;
  const { DemandList: demandListId, EarlyAssessment: assessmentId, Approval: approvalId } = ids;
  const need = { drugName: 'n', diseaseCodes, patients: 1, quantity: 1, need: 'n', filedAt: at };
  em.create(DrugDemand, { id: demandId, line, institutionId, ...need, guidance: 'g', guidedAt: at });
  em.create(ImportApplication, { id: applicationId, institutionId, submittedAt: at });
  const of = { applicationId, institutionId, demandId, approvalId, planned, diseaseCodes };
  const claims = { inGuideline: true, excludedClass: 'C', marketedAbroad: ['US'], justification: 'j' };
  const reasons = { domesticStatus: 'AVAILABLE', purpose: 'p', necessity: 'n', contact: 'c' } as const;
  em.create(DrugDossier, { id: dossierId, line, ...of, ...claims, ...reasons });
  em.create(DemandList, { id: demandListId, line, number: line, closedAt: at });
  em.create(DemandEntry, { dossierId, demandListId });
  em.create(EarlyAssessment, { id: assessmentId, demandListId, experts: ['e'], sentToNhcAt: at });
  const answers = { institutionCapable: true, clinicallyUrgent: true, quantityReasonable: true };
  const more = { recommendedQuantity: 1, others: 'o', reusesAssessmentId: assessmentId };
  em.create(AssessmentRow, { dossierId, assessmentId, ...answers, ...more });
  const registration = { id: ids.DrugRegistration, drugId, number: `${line}`, since: '2024-04-01', recordedAt: at };
  em.create(DrugRegistration, { ...registration, keptBecause: 'k', decidedAt: at });
  insertRemovals(em, line + 20, ids);
  const inPrinciple = { clause: 'R39', kind: 'IN_PRINCIPLE', outcome: 'MET' } as const;
  em.create(CaseCriterion, { caseId: dossierId, code: 'P', number: 2, ...inPrinciple });
  const owner = { ownerKind: 'INSTITUTION', ownerId: institutionId } as const;
  for (const [id, state] of [
    [demandId, 'APPLIED'],
    [dossierId, 'APPROVED'],
    [demandListId, 'ASSESSED'],
    [assessmentId, 'SENT'],
    [approvalId, 'ENDED'],
    [ids.DrugRegistration, 'KEPT'],
  ] as const)
    insertCase(em, id, state, owner, 'p');
}

/** A drug's removal, and one that waits for a signature. */
function insertRemovals(em: EntityManager, line: number, ids: Trail['ids']): void {
  const of = { line, kind: 'DRUG', subjectId: drugId, cause: 'RISK', reason: 'r', mayUseDelivered: true } as const;
  em.create(RemovalProposal, { id: ids.DrugProposal, ...of, textSha256: 's', proposedBy: 'BJMPA', proposedAt: at });
  const obeyed = { inForceAt: at, unconfirmed: ['trace'] };
  em.create(Removal, { id: ids.DrugRemoval, ...of, removedAt: at, listVersionId: publishedListId, ...obeyed });
}
