import { newId } from '@hub/shared/id/new-id.ts';
import { contractOf } from '@hub/shared/testing/contract-of-subgraph.ts';
import { row, rowless } from '@hub/shared/testing/contract-rows.ts';
import { ApprovalQuota } from './approval/approval.entity.ts';
import { BondedLot } from './bonded-lot/bonded-lot.entity.ts';
import { ClearanceForm } from './clearance-form/clearance-form.entity.ts';
import { CustomsDeclaration } from './customs-declaration/customs-declaration.entity.ts';
import { Hold } from './hold/hold.entity.ts';
import { Release } from './release/release.entity.ts';
import { StockCount } from './stock-count/stock-count.entity.ts';
import { StockMovement } from './stock-movement/stock-movement.entity.ts';
import { SupplyRequest } from './supply-request/supply-request.entity.ts';
import { StockPlan } from './stock-plan/stock-plan.entity.ts';
import { StorageArea } from './storage-area/storage-area.entity.ts';
import { customs } from './subgraph.ts';

const drugId = newId();
const importerId = newId();
const institutionId = newId();
const approvalId = newId();
const lotId = newId();
const formId = newId();
const releaseId = newId();
const requestId = newId();
const declarationId = newId();
const movementId = newId();
const areaId = newId();
const planId = newId();
const at = new Date('2024-04-01T08:00:00Z');
const stock = { drugId, importerId, quantity: 2 };
const parties = { ...stock, institutionId };

contractOf(customs, {
  folder: import.meta.dirname,
  rows: {
    Inbox: rowless({ owner: 'AGENCY:CUSTOMS' }),
    Approval: row(ApprovalQuota, { id: approvalId, number: 'N-1', date: '2024-03-01', drugId, approved: 9 }),
    ApprovalQuota: row(ApprovalQuota, {
      id: newId(),
      number: 'N-2',
      date: '2024-03-01',
      drugId,
      approved: 9,
      cleared: 4,
    }),
    BondedLot: row(BondedLot, {
      id: lotId,
      line: 1,
      drugId,
      importerId,
      lotNumber: 'A',
      expiryDate: '2030-01-31',
      entered: 5,
      onHand: 3,
      released: 2,
      enteredAt: at,
    }),
    StockPlan: row(StockPlan, { id: planId, line: 1, importerId, drugId, madeAt: at }),
    StorageArea: row(StorageArea, {
      id: areaId,
      line: 1,
      importerId,
      name: 'Cold',
      rareDiseaseOnly: true,
      minTemperature: 2,
      maxTemperature: 8,
      openedAt: at,
    }),
    ClearanceForm: row(ClearanceForm, {
      id: formId,
      line: 1,
      status: 'ISSUED',
      number: 'F-1',
      approvalId,
      ...parties,
      applicantKind: 'INSTITUTION',
      released: 2,
      namedLots: [{ id: lotId, lotNumber: 'A' }],
      appliedAt: at,
      issuedAt: at,
    }),
    CustomsDeclaration: row(CustomsDeclaration, {
      id: declarationId,
      line: 1,
      status: 'RECORDED',
      number: '011020241000123456',
      formId,
      ...parties,
      declaredOn: '2024-04-01',
      recordedAt: at,
    }),
    Release: row(Release, { id: releaseId, line: 1, formId, ...parties, releasedAt: at, gatePassedAt: at }),
    Hold: row(Hold, {
      id: newId(),
      line: 1,
      lotId,
      drugId,
      importerId,
      quantity: 1,
      reason: 'r',
      placedBy: 'CUSTOMS',
      placedAt: at,
    }),
    SupplyRequest: row(SupplyRequest, {
      id: requestId,
      line: 1,
      state: 'ASKED',
      ...parties,
      neededBy: '2024-05-01',
      askedAt: at,
    }),
    StockCount: row(StockCount, { id: newId(), line: 1, importerId, state: 'EQUAL', countedAt: at }),
    StockMovement: row(StockMovement, {
      id: movementId,
      line: 1,
      kind: 'RELEASED',
      at,
      ...parties,
      approvalId,
      lotId,
      formId,
      releaseId,
      onHandAfter: 3,
    }),
  },
  reader: { subject: 'test', organisation: { kind: 'AGENCY', id: 'CUSTOMS' }, scopes: [] },
  openQueries: ['customsSettings'],
});
