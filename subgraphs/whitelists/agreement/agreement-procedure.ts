import { Procedure } from '@hub/shared/procedure/procedure.ts';

const ended = { kind: 'AGREEMENT_ENDED', clause: 'R105', to: 'NAMED', text: '协议的对方已终止协议' } as const;

/**
 * The way of an agreement, 协议 (R105). It is confirmed once each party has signed the same text (D34). An overseas
 * manufacturer is no user of the hub: for its side stands the sealed document that the importer registers.
 */
export const agreementProcedure = new Procedure({
  name: 'agreement',
  kind: 'Agreement',
  owners: ['INSTITUTION', 'IMPORTER'],
  steps: {
    registerAgreement: {
      from: [],
      to: ['PROPOSED', 'CONFIRMED'],
      by: 'PARTY',
      clause: 'R105, R135',
      documents: [{ type: 'AGREEMENT', name: '协议', clause: 'R105', seals: ['OFFICIAL', 'EVERY_PAGE', 'ENTERPRISE'] }],
      notices: [{ kind: 'CONFIRM_AGREEMENT', clause: 'D34', to: 'NAMED', text: '确认协议', isTask: true }],
    },
    confirmAgreement: {
      from: ['PROPOSED'],
      to: ['PROPOSED', 'CONFIRMED'],
      by: 'PARTY',
      clause: 'D34',
      answers: ['CONFIRM_AGREEMENT'],
      notices: [{ kind: 'AGREEMENT_CONFIRMED', clause: 'D34', to: 'NAMED', text: '协议的对方已确认协议' }],
    },
    withdrawAgreement: {
      from: ['PROPOSED'],
      to: ['WITHDRAWN'],
      by: 'OWNER',
      clause: 'D34',
      stops: ['CONFIRM_AGREEMENT'],
      notices: [{ kind: 'AGREEMENT_WITHDRAWN', clause: 'D34', to: 'NAMED', text: '协议的对方已撤回协议' }],
    },
    endAgreement: { from: ['CONFIRMED', 'ENDED'], to: ['ENDED'], by: 'PARTY', clause: 'R105', notices: [ended] },
  },
});
