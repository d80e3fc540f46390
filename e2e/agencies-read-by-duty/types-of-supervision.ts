import { ofTrail, type Sample } from './sample.ts';

/** Who supervises a hospital of the district, and the hospital itself. */
const concerned = 'BJHC BJMPA TIANZHU XICHENG_AMR institution';

/** Inspections, violations and credit records. */
export const supervision: readonly Sample[] = [
  {
    type: 'Inspection',
    of: ofTrail('Inspection'),
    fields: { [concerned]: 'id subject inspectedOn findings recordedBy recordedAt procedure' },
  },
  {
    type: 'InspectionFinding',
    of: ofTrail('Inspection'),
    by: 'findings',
    fields: { [concerned]: 'text grade' },
  },
  {
    type: 'Violation',
    of: ofTrail('Violation'),
    fields: { [concerned]: 'id subject text basis inspection recordedBy recordedAt creditRecords procedure' },
  },
  {
    type: 'CreditRecord',
    of: ofTrail('CreditRecord'),
    fields: { everyone: 'id subject text basis publishedBy publishedAt withdrawnAt withdrawalReason' },
  },
];
