import type { EntityManager } from '@mikro-orm/core';
import { Agreement as KnownAgreement } from '@hub/customs/agreement/agreement.entity.ts';
import { ApprovalQuota, ShareQuota } from '@hub/customs/approval/approval.entity.ts';
import { Bin } from '@hub/customs/bin/bin.entity.ts';
import { BinStock } from '@hub/customs/bin-stock/bin-stock.entity.ts';
import { BondedLot } from '@hub/customs/bonded-lot/bonded-lot.entity.ts';
import { DailyUse, HospitalStock } from '@hub/customs/hospital-pack/hospital-pack.entity.ts';
import { LotRecipient } from '@hub/customs/lot-recipient/lot-recipient.entity.ts';
import { ClearanceForm } from '@hub/customs/clearance-form/clearance-form.entity.ts';
import { CustomsDeclaration } from '@hub/customs/customs-declaration/customs-declaration.entity.ts';
import { Release } from '@hub/customs/release/release.entity.ts';
import { SupplyRequest } from '@hub/customs/supply-request/supply-request.entity.ts';
import { LotEntry } from '@hub/customs/lot-entry/lot-entry.entity.ts';
import { StockPlan, StockPlanLine } from '@hub/customs/stock-plan/stock-plan.entity.ts';
import { StorageArea } from '@hub/customs/storage-area/storage-area.entity.ts';
import { StockCount, StockCountLine } from '@hub/customs/stock-count/stock-count.entity.ts';
import { StockRemoval } from '@hub/customs/stock-removal/stock-removal.entity.ts';
import { Hold } from '@hub/customs/hold/hold.entity.ts';
import { ZoneItem } from '@hub/customs/item/item.entity.ts';
import { StockMovement } from '@hub/customs/stock-movement/stock-movement.entity.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { Setting } from '@hub/shared/setting/setting.entity.ts';
import { AssessmentSignature, JointAssessment } from '@hub/safety/joint-assessment/joint-assessment.entity.ts';
import { ControlMeasure } from '@hub/safety/control-measure/control-measure.entity.ts';
import { AdverseReactionReport } from '@hub/safety/adverse-reaction-report/adverse-reaction-report.entity.ts';
import { TraceAlert } from '@hub/trace/trace-alert/trace-alert.entity.ts';
import { Item, ItemStep } from '@hub/trace/item/item.entity.ts';
import { Lot } from '@hub/trace/bonded-lot/bonded-lot.entity.ts';
import { ClinicalProtocol } from '@hub/trace/clinical-protocol/clinical-protocol.entity.ts';
import { ItemUse } from '@hub/trace/item-use/item-use.entity.ts';
import { Approval, ApprovalShare } from '@hub/whitelists/approval/approval.entity.ts';
import { insertItem } from './insert-item.ts';
import { insertDrugs } from './rows-of-drugs.ts';
import { insertImporterListing } from './rows-of-importers.ts';
import { insertAgreement } from './rows-of-agreement.ts';
import { insertListing } from './rows-of-listing.ts';
import { insertSupervision } from './rows-of-supervision.ts';
import { drugId, thirdInstitutionId, type Trail } from './trail.ts';

const at = new Date('2024-04-01T08:00:00Z');
const day = '2024-04-01';
export const insertRows: Readonly<Record<string, (em: EntityManager, trail: Trail) => void>> = {
  whitelists(em, trail) {
    const { number: line, institutionId, ids } = trail;
    insertListing(em, trail);
    insertDrugs(em, trail);
    insertSupervision(em, trail);
    insertImporterListing(em, trail);
    const approvalId = ids.Approval;
    const ending = { endedAs: 'ENDED' as const, endedAt: at, endReason: 'r', inForceAt: at, unconfirmed: ['trace'] };
    const terms = { date: day, drugId, quantity: 9, validUntil: day, ...ending };
    em.create(Approval, { id: approvalId, line, number: `${line}`, ...terms });
    for (const share of [institutionId, thirdInstitutionId])
      em.create(ApprovalShare, { approvalId, institutionId: share, drugId, quantity: 4 });
    insertAgreement(em, trail);
  },
  customs(em, { number: line, importerId, institutionId, ids, zoneCode }) {
    const { Approval: approvalId, BondedLot: lotId, ClearanceForm: formId, Release: releaseId } = ids;
    const number = `${line}`;
    em.create(ApprovalQuota, { id: approvalId, number, date: day, drugId, approved: 9, cleared: 3 });
    for (const share of [institutionId, thirdInstitutionId])
      em.create(ShareQuota, { approvalId, institutionId: share, share: 4, drugId });
    em.create(KnownAgreement, {
      id: ids.Agreement,
      importerId,
      institutionId,
      validFrom: day,
      validUntil: day,
      confirmed: true,
    });
    const lot = { drugId, importerId, expiryDate: day };
    const counts = { entered: 10, released: 3, onHand: 7 };
    const stored = { binned: 3, storageMin: 2, storageMax: 8 };
    em.create(BondedLot, { id: lotId, line, ...lot, lotNumber: number, ...stored, ...counts, enteredAt: at });
    const entry = { lotId, importerId, quantity: 5, enteredAt: at, dueOn: day };
    em.create(LotEntry, { id: newId(), ...entry, number: 'E', recordedAt: at });
    em.create(LotEntry, { id: newId(), ...entry });
    em.create(StockPlan, { id: ids.StockPlan, line, importerId, drugId, madeAt: at, withdrawnAt: at, reason: 'r' });
    em.create(StockPlanLine, { planId: ids.StockPlan, position: 0, institutionId, quantity: 5, by: day });
    const area = { importerId, name: number, rareDiseaseOnly: true, minTemperature: 2, maxTemperature: 8 };
    em.create(StorageArea, { id: ids.StorageArea, line, ...area, openedAt: at, closedAt: at, reason: 'r' });
    const binId = newId();
    em.create(Bin, { id: binId, areaId: ids.StorageArea, importerId, code: number });
    em.create(BinStock, { lotId, binId, importerId, code: number, quantity: 3 });
    const counted = { booked: 7, found: 6, reason: 'r' };
    em.create(StockCount, { id: ids.StockCount, line, importerId, state: 'BOOKED', countedAt: at, confirmedAt: at });
    em.create(StockCountLine, { countId: ids.StockCount, lotId, ...counted });
    const removed = { kind: 'DESTROYED', lotId, importerId, quantity: 1, documentHash: 'h', removedAt: at } as const;
    em.create(StockRemoval, { id: newId(), ...removed, executor: 'e', witness: 'w', reason: 'r' });
    em.create(LotRecipient, { institutionId, lotId, line, ...lot });
    const stock = { drugId, importerId, institutionId };
    em.create(HospitalStock, { ...lot, lotId, institutionId, packs: 2 });
    em.create(DailyUse, { ...stock, day, packs: 3 });
    const form = { status: 'ISSUED', applicantKind: 'ENTRUSTED_IMPORTER', mandateHash: 'h' } as const;
    const packs = {
      quantity: 3,
      released: 2,
      declared: 2,
      namedLots: [{ id: lotId, lotNumber: number }],
      appliedAt: at,
      issuedAt: at,
    };
    const ended = { endedAt: at, reason: 'r' };
    em.create(ClearanceForm, { id: formId, line, number, approvalId, ...stock, ...form, ...packs, ...ended });
    const declared = { number, status: 'RECORDED', declaredOn: day, recordedAt: at, quantity: 2 } as const;
    const dated = { passedAt: at, withdrawnAt: at, revokedAt: at, reason: 'r' };
    em.create(CustomsDeclaration, {
      id: ids.CustomsDeclaration,
      line,
      formId,
      releaseId,
      ...stock,
      ...declared,
      ...dated,
    });
    const passed = {
      state: 'PASSED_GATE',
      gatePassedAt: at,
      passedQuantity: 2,
      supplyRequestId: ids.SupplyRequest,
    } as const;
    em.create(Release, { id: releaseId, line, formId, ...stock, quantity: 2, releasedAt: at, ...passed });
    em.create(ZoneItem, { code: zoneCode, lotId, state: 'SHELVED' });
    const asked = { ...stock, quantity: 2, supplied: 2, neededBy: day, askedAt: at };
    em.create(SupplyRequest, { id: ids.SupplyRequest, line, state: 'SUPPLIED', ...asked });
    const actor = { actorKind: 'AGENCY', actorId: 'CUSTOMS', reason: 'r' } as const;
    const of = { approvalId, lotId, formId, releaseId, ...actor };
    const moved = { kind: 'RELEASED', at, quantity: 2, onHandAfter: 7 } as const;
    em.create(StockMovement, { id: ids.StockMovement, line, ...stock, ...of, ...moved });
    const hold = { lotId, drugId, importerId, reason: 'r', placedBy: 'CUSTOMS', placedAt: at };
    em.create(Hold, { id: ids.Hold, line, ...hold });
    insertItem(em, { kind: 'IMPORTER', id: importerId }, { line, kind: 'STOCK_ABOVE_APPROVALS', about: drugId });
    insertItem(em, { kind: 'INSTITUTION', id: institutionId }, { line: line + 10, kind: 'RELEASED', about: releaseId });
    if (line === 1) {
      insertItem(em, { kind: 'AGENCY', id: 'BJMPA' }, { line: 30, kind: 'CLEARANCE_APPLIED', about: formId });
      const setting = { key: 'customs.releaseNeedsRequest', value: 'REFUSE', validFrom: day, setBy: 'CUSTOMS' };
      em.create(Setting, { id: newId(), line, ...setting, setAt: at, documentHash: 'h' });
    }
  },
  trace(em, { number: line, importerId, institutionId, ids, code, zoneCode, sentCode }) {
    const pack = { lotId: ids.BondedLot, drugId, importerId };
    const coded = { lotNumber: `${line}`, expiryDate: day, quantity: 9 };
    em.create(Lot, { id: ids.BondedLot, drugId, importerId, ...coded });
    em.create(Item, { code: zoneCode, ...pack, state: 'SHELVED', steps: 3 });
    em.create(Item, { code, ...pack, institutionId, releaseId: ids.Release, state: 'USED', steps: 3 });
    em.create(Item, { code: sentCode, ...pack, institutionId, releaseId: ids.Release, state: 'SCANNED_OUT', steps: 3 });
    const steps = [
      ['SHELVED', 'IMPORTER', importerId],
      ['RECEIVED', 'INSTITUTION', institutionId],
      ['USED', 'INSTITUTION', institutionId],
    ] as const;
    for (const [seq, [state, byKind, byId]] of steps.entries())
      em.create(ItemStep, { code, seq, state, at, byKind, byId });
    em.create(ItemStep, { code: zoneCode, seq: 0, state: 'CODED', at, byKind: 'IMPORTER', byId: importerId });
    const consent = { consentBy: 'PATIENT', consentExplainedBy: 'd', consentedAt: at, consentHash: 'h' } as const;
    const use = { department: 'd', doctor: 'd', diseaseCode: '2-001', patientPseudonym: 'p', usedAt: at };
    em.create(ItemUse, { id: ids.ItemUse, code, institutionId, importerId, ...use, ...consent });
    const departments = [{ name: 'd', doctors: ['d'] }];
    const protocol = { diseaseCodes: ['2-001'], patientGroup: 'g', departments, registeredAt: at };
    em.create(ClinicalProtocol, { id: ids.ClinicalProtocol, line, institutionId, drugId, ...protocol });
    const alert = { kind: 'WRONG_INSTITUTION', code, raisedAt: at } as const;
    em.create(TraceAlert, { id: ids.TraceAlert, line, ...alert, institutionId, importerId });
    insertItem(em, { kind: 'INSTITUTION', id: institutionId }, { line, kind: 'RECEIVE', about: ids.Release });
    const removed = { kind: 'DRUG_REMOVED', about: ids.DrugRemoval };
    insertItem(em, { kind: 'INSTITUTION', id: institutionId }, { line: line + 20, ...removed });
    const astray = { kind: 'WRONG_INSTITUTION', about: ids.TraceAlert };
    insertItem(em, { kind: 'IMPORTER', id: importerId }, { line: line + 10, ...astray });
    if (line === 1) insertItem(em, { kind: 'AGENCY', id: 'BJMPA' }, { line: 30, ...astray });
  },
  safety(em, { number: line, importerId, institutionId, ids, code: itemCode }) {
    const { AdverseReactionReport: reportId, JointAssessment: assessmentId, ControlMeasure: measureId } = ids;
    const used = { itemCode, drugId, lotId: ids.BondedLot, institutionId, importerId };
    const times = { onsetDate: day, learnedAt: at, reportedAt: at, dueBy: day };
    const coded = [{ text: 'r', dictionary: 'd', version: '1', code: 'c' }];
    const reaction = { reaction: 'r', coded, serious: true };
    em.create(AdverseReactionReport, { id: reportId, line, ...used, ...reaction, criteria: ['DEATH'], ...times });
    const slight = { reaction: 'r', criteria: [], serious: false };
    em.create(AdverseReactionReport, { id: ids.SlightReport, line: line + 10, ...used, ...slight, ...times });
    const agency = line === 1 ? 'BJMPA' : 'BJHC';
    const serious = { kind: 'SERIOUS_ADVERSE_REACTION', about: reportId };
    insertItem(em, { kind: 'IMPORTER', id: importerId }, { line, ...serious });
    insertItem(em, { kind: 'AGENCY', id: agency }, { line: line + 10, ...serious });
    const stop = { line: line + 20, kind: 'STOP_USE', about: measureId };
    insertItem(em, { kind: 'INSTITUTION', id: institutionId }, stop);
    const target = { drugId, scope: 'LOT', lotId: ids.BondedLot, itemCode, institutionId } as const;
    const opened = { reportIds: [reportId], openedBy: 'BJMPA', openedAt: at };
    const status = line === 1 ? 'STOP_USE' : 'OPEN';
    em.create(JointAssessment, { id: assessmentId, line, ...target, ...opened, status });
    const signature = { agency: 'BJMPA', decision: 'STOP_USE', opinion: 'o', signedAt: at } as const;
    em.create(AssessmentSignature, { assessmentId, ...signature });
    const measure = { orderedAt: at, inForceAt: at, unconfirmed: ['trace'] };
    em.create(ControlMeasure, { id: measureId, assessmentId, ...target, ...measure });
  },
};
