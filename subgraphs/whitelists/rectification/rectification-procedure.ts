import { Procedure } from '@hub/shared/procedure/procedure.ts';

/** One that has left the list has nothing left to rectify. */
const overtaken = {
  from: ['ORDERED'],
  to: ['OVERTAKEN'],
  by: { agencies: ['BJHC'] },
  clause: 'R25',
  stops: ['RECTIFICATION'],
} as const;

/** The way of an order to rectify, 责令限期整改 (R25). */
export const rectificationProcedure = new Procedure({
  name: 'rectification',
  kind: 'Rectification',
  owners: ['INSTITUTION'],
  steps: {
    orderRectification: {
      from: [],
      to: ['ORDERED'],
      by: { agencies: ['BJHC'] },
      clause: 'R25',
      documents: [{ type: 'ORDER', name: '责令整改通知书', clause: 'R25' }],
      starts: [{ name: 'RECTIFICATION', clause: 'R25', due: 'NAMED', on: 'OWNER', text: '限期整改' }],
    },
    closeRectification: {
      from: ['ORDERED'],
      to: ['ACCEPTED', 'FAILED'],
      by: { agencies: ['BJHC'] },
      clause: 'R25',
      stops: ['RECTIFICATION'],
      notices: [{ kind: 'RECTIFICATION_CLOSED', clause: 'R25', to: 'OWNER', text: '整改已核查' }],
    },
    removeInstitution: overtaken,
    publishInstitutionList: overtaken,
  },
});
