import { Procedure } from '@hub/shared/procedure/procedure.ts';
import { inspectors } from '../inspection/rules/inspectors.ts';

/** The way of a violation, 违法违规, into the credit record and out of it (R104). */
export const violationProcedure = new Procedure({
  name: 'violation',
  kind: 'Violation',
  owners: ['INSTITUTION', 'IMPORTER'],
  steps: {
    recordViolation: {
      from: [],
      to: ['RECORDED'],
      by: { agencies: inspectors },
      clause: 'R104',
      documents: [{ type: 'VIOLATION_DECISION', name: '违法违规处理决定', clause: 'R104' }],
      notices: [
        { kind: 'VIOLATION', clause: 'R104', to: 'OWNER', text: '违法违规情况已记录' },
        { kind: 'VIOLATION', clause: 'R104', to: { agencies: ['TIANZHU'] }, text: '有违法违规情况，待纳入信用记录' },
        { kind: 'VIOLATION_IN_DISTRICT', clause: 'R102', to: 'NAMED', text: '本区医疗机构的违法违规情况已记录' },
      ],
    },
    publishCreditRecord: {
      // What was withdrawn may be published again, put right.
      from: ['RECORDED', 'WITHDRAWN'],
      to: ['PUBLISHED'],
      by: { agencies: ['TIANZHU'] },
      clause: 'R104',
      notices: [
        { kind: 'CREDIT_RECORD_PUBLISHED', clause: 'R104', to: 'OWNER', text: '违法违规信息已纳入信用记录并公布' },
      ],
    },
    withdrawCreditRecord: {
      from: ['PUBLISHED'],
      to: ['WITHDRAWN'],
      by: { agencies: ['TIANZHU'] },
      clause: 'R104',
      notices: [{ kind: 'CREDIT_RECORD_WITHDRAWN', clause: 'R104', to: 'OWNER', text: '信用记录已撤回' }],
    },
  },
});
