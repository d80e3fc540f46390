import { Procedure } from '@hub/shared/procedure/procedure.ts';

/** The six members of the joint mechanism (R98). */
export const members = ['BJHC', 'BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'TIANZHU'] as const;
/** The joint office sits in the Tianzhu committee (R99, D12). */
export const office = 'TIANZHU';

/** The way of a draft list through its deliberation (R22–R24). */
export const listDeliberation = new Procedure({
  name: 'list-deliberation',
  kind: 'ListDraft',
  owners: ['INSTITUTION'],
  steps: {
    submitForDeliberation: {
      from: [],
      to: ['SUBMITTED'],
      by: { agencies: ['BJHC'] },
      clause: 'R23',
      documents: [{ type: 'DRAFT_LIST', name: '送审稿', clause: 'R23' }],
      starts: [
        {
          name: 'CONVENE',
          clause: 'R22',
          due: { workingDays: 3 },
          on: { agency: office },
          text: '召集成员单位集体审议',
        },
      ],
    },
    conveneDeliberation: {
      from: ['SUBMITTED'],
      to: ['CONVENED'],
      by: { agencies: [office] },
      clause: 'R22',
      stops: ['CONVENE'],
      notices: [
        {
          kind: 'DELIBERATION',
          clause: 'R22',
          to: { agencies: members },
          text: '参加集体审议并发表意见',
          due: 'NAMED',
        },
      ],
    },
    giveDeliberationOpinion: {
      from: ['CONVENED'],
      to: ['CONVENED'],
      by: { agencies: members },
      clause: 'R121',
      answers: ['DELIBERATION'],
    },
    concludeDeliberation: {
      from: ['CONVENED'],
      to: ['AGREED', 'REJECTED'],
      by: { agencies: [office] },
      clause: 'R22',
      stops: ['DELIBERATION'],
      documents: [{ type: 'MINUTES', name: '会议纪要', clause: 'R121' }],
      notices: [{ kind: 'CONCLUDED', clause: 'R22', to: { agencies: ['BJHC'] }, text: '集体审议已有结果' }],
    },
    publishInstitutionList: { from: ['AGREED'], to: ['PUBLISHED'], by: { agencies: ['BJHC'] }, clause: 'R24' },
  },
});
