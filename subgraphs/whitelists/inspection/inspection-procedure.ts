import { Procedure } from '@hub/shared/procedure/procedure.ts';
import { inspectors } from './rules/inspectors.ts';

/** The way of an inspection, 监督检查, which one step records (R101, R102, R127). */
export const inspectionProcedure = new Procedure({
  name: 'inspection',
  kind: 'Inspection',
  owners: ['INSTITUTION', 'IMPORTER'],
  steps: {
    recordInspection: {
      from: [],
      to: ['FINDINGS', 'NO_FINDINGS'],
      by: { agencies: inspectors },
      clause: 'R101, R102, R127',
      documents: [{ type: 'INSPECTION_RECORD', name: '监督检查记录', clause: 'R101' }],
      notices: [
        { kind: 'INSPECTED', clause: 'R101', to: 'OWNER', text: '监督检查结果已记录' },
        { kind: 'INSPECTED_IN_DISTRICT', clause: 'R102', to: 'NAMED', text: '本区医疗机构的监督检查结果已记录' },
      ],
    },
  },
});
