import { newId } from '@hub/shared/id/new-id.ts';
import { contractOf } from '@hub/shared/testing/contract-of-subgraph.ts';
import { row, rowless } from '@hub/shared/testing/contract-rows.ts';
import { JointAssessment } from './joint-assessment/joint-assessment.entity.ts';
import { ControlMeasure } from './control-measure/control-measure.entity.ts';
import { AdverseReactionReport } from './adverse-reaction-report/adverse-reaction-report.entity.ts';
import { safety } from './subgraph.ts';

const drugId = newId();
const importerId = newId();
const institutionId = newId();
const lotId = newId();
const reportId = newId();
const assessmentId = newId();
const measureId = newId();
const itemCode = '80000000000000000001';
const at = new Date('2024-04-01T08:00:00Z');
const used = { itemCode, drugId, lotId, institutionId, importerId };

contractOf(safety, {
  folder: import.meta.dirname,
  rows: {
    AdverseReactionReport: row(AdverseReactionReport, {
      id: reportId,
      line: 1,
      ...used,
      reaction: '示例反应',
      criteria: ['LIFE_THREATENING'],
      serious: true,
      onsetDate: '2024-04-01',
      learnedAt: at,
      reportedAt: at,
      dueBy: '2024-04-16',
    }),
    Inbox: rowless({ owner: 'AGENCY:BJMPA' }),
    JointAssessment: row(JointAssessment, {
      id: assessmentId,
      line: 1,
      drugId,
      reportIds: [reportId],
      status: 'STOP_USE',
      scope: 'LOT',
      lotId,
      openedBy: 'BJMPA',
      openedAt: at,
    }),
    ControlMeasure: row(ControlMeasure, {
      id: measureId,
      assessmentId,
      drugId,
      scope: 'LOT',
      lotId,
      orderedAt: at,
      inForceAt: at,
      unconfirmed: [],
    }),
  },
  reader: { subject: 'test', organisation: { kind: 'AGENCY', id: 'BJMPA' }, scopes: [] },
  openQueries: [],
});
