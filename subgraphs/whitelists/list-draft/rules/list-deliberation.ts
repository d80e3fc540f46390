import { Procedure } from '@hub/shared/procedure/procedure.ts';
import type { NoticeRule, StepRule } from '@hub/shared/procedure/rules.ts';

/** The six members of the joint mechanism (R98). */
export const members = ['BJHC', 'BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'TIANZHU'] as const;
/** The joint office sits in the Tianzhu committee (R99, D12). */
export const office = 'TIANZHU';
/** The agencies that publish the importer list jointly (R69). */
export const signatories = ['BJMPA', 'CUSTOMS', 'TIANZHU'] as const;

type State = 'SUBMITTED' | 'CONVENED' | 'AGREED' | 'REJECTED' | 'PUBLISHED';
type Step = 'submitForDeliberation' | 'conveneDeliberation' | 'giveDeliberationOpinion' | 'concludeDeliberation';

interface Deliberated {
  /** The agency whose list it is. */
  owner: string;
  submit: string;
  convene: string;
  /** Whom the result asks for something. */
  asks?: readonly NoticeRule[];
}

/** What the ways of the lists through their deliberation have in common. */
const deliberated = ({ owner, submit, convene, asks = [] }: Deliberated): Record<Step, StepRule<State>> => ({
  submitForDeliberation: {
    from: [],
    to: ['SUBMITTED'],
    by: { agencies: [owner] },
    clause: submit,
    documents: [{ type: 'DRAFT_LIST', name: '送审稿', clause: submit }],
    starts: [
      {
        name: 'CONVENE',
        clause: convene,
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
    clause: convene,
    stops: ['CONVENE'],
    notices: [
      {
        kind: 'DELIBERATION',
        clause: convene,
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
    clause: convene,
    stops: ['DELIBERATION'],
    documents: [{ type: 'MINUTES', name: '会议纪要', clause: 'R121' }],
    notices: [{ kind: 'CONCLUDED', clause: convene, to: { agencies: [owner] }, text: '集体审议已有结果' }, ...asks],
  },
});

/** The way of a draft of the institution list (R22–R24). */
export const institutionDeliberation = new Procedure<State, Step | 'publishInstitutionList'>({
  name: 'list-deliberation',
  kind: 'ListDraft',
  owners: ['AGENCY'],
  steps: {
    ...deliberated({ owner: 'BJHC', submit: 'R23', convene: 'R22' }),
    publishInstitutionList: { from: ['AGREED'], to: ['PUBLISHED'], by: { agencies: ['BJHC'] }, clause: 'R24' },
  },
});

/** The way of a draft of the importer list: it is published by the last of three signatures (R68, R69). */
export const importerDeliberation = new Procedure<State, Step | 'signImporterList'>({
  name: 'importer-list-deliberation',
  kind: 'ListDraft',
  owners: ['AGENCY'],
  steps: {
    ...deliberated({
      owner: 'TIANZHU',
      submit: 'R68',
      convene: 'R68',
      asks: [
        {
          kind: 'SIGNATURE',
          clause: 'R69',
          ifTo: 'AGREED',
          to: { agencies: signatories },
          text: '签署药品进口企业“白名单”',
          isTask: true,
        },
      ],
    }),
    signImporterList: {
      from: ['AGREED'],
      to: ['AGREED', 'PUBLISHED'],
      by: { agencies: signatories },
      clause: 'R69',
      answers: ['SIGNATURE'],
    },
  },
});
