import { newId } from '@hub/shared/id/new-id.ts';
import { contractOf } from '@hub/shared/testing/contract-of-subgraph.ts';
import { row, rowless } from '@hub/shared/testing/contract-rows.ts';
import { TraceAlert } from './trace-alert/trace-alert.entity.ts';
import { Item } from './item/item.entity.ts';
import { ClinicalProtocol } from './clinical-protocol/clinical-protocol.entity.ts';
import { trace } from './subgraph.ts';
import { ItemUse } from './item-use/item-use.entity.ts';

const drugId = newId();
const importerId = newId();
const institutionId = newId();
const lotId = newId();
const releaseId = newId();
const useId = newId();
const protocolId = newId();
const alertId = newId();
const code = '80000000000000000001';
const at = new Date('2024-04-01T08:00:00Z');
const hash = 'a'.repeat(64);

contractOf(trace, {
  folder: import.meta.dirname,
  rows: {
    Inbox: rowless({ owner: 'AGENCY:BJMPA' }),
    Item: row(Item, { code, lotId, drugId, importerId, institutionId, releaseId, state: 'USED', steps: 6 }),
    ItemUse: row(ItemUse, {
      id: useId,
      code,
      institutionId,
      importerId,
      department: '内分泌科',
      doctor: '示例医生',
      diseaseCode: '2-001',
      patientPseudonym: hash,
      usedAt: at,
      consentBy: 'PATIENT',
      consentExplainedBy: '示例医生',
      consentedAt: at,
      consentHash: hash,
    }),
    ClinicalProtocol: row(ClinicalProtocol, {
      id: protocolId,
      line: 1,
      institutionId,
      drugId,
      diseaseCodes: ['2-001'],
      patientGroup: '经确诊的患者',
      departments: [{ name: '内分泌科', doctors: ['示例医生'] }],
      registeredAt: at,
    }),
    TraceAlert: row(TraceAlert, {
      id: alertId,
      line: 1,
      kind: 'WRONG_INSTITUTION',
      code,
      institutionId,
      importerId,
      raisedAt: at,
    }),
  },
  reader: { subject: 'test', organisation: { kind: 'AGENCY', id: 'BJMPA' }, scopes: [] },
  openQueries: [],
});
