import { Procedure } from '@hub/shared/procedure/procedure.ts';
import type { ClockRule, DocumentRule } from '@hub/shared/procedure/rules.ts';
import { signatories } from '../../list-draft/rules/list-deliberation.ts';

/** A paper of an importer carries its own seal, whatever the annex says (R64, D3). */
const sealed = (type: string, name: string, clause: string): DocumentRule => ({
  type,
  name,
  clause,
  seals: ['ENTERPRISE'],
});

/** The papers of annex 3. */
const annex3: readonly DocumentRule[] = [
  sealed('ENTERPRISE_PROFILE', '申报企业情况说明', 'R134'),
  sealed('BUSINESS_LICENCE', '企业法人营业执照', 'R60'),
  sealed('DISTRIBUTION_LICENCE', '药品经营许可证', 'R61'),
  sealed('CUSTOMS_FILING', '报关单位备案证明', 'R61'),
  sealed('STORAGE', '药品存储场地及设施条件资料', 'R134'),
  sealed('QUALITY_RULES', '药品质量安全管理制度', 'R62'),
  sealed('CODING_RULES', '赋码追溯管理制度', 'R62'),
  sealed('RECALL_RULES', '药品召回处置制度', 'R62'),
  sealed('DELIVERY', '药品配送服务资料', 'R134'),
  sealed('COMMITMENT', '质量安全责任承诺书', 'R131'),
];

/** The agencies that review an importer's application; each gives an opinion (R66). */
export const reviewers = ['BJMPA', 'CUSTOMS'] as const;

/** Both opinions are due ten working days after the acceptance (R67). */
const review = (agency: string): ClockRule => ({
  name: 'REVIEW',
  clause: 'R67',
  ifTo: 'ACCEPTED',
  due: { workingDays: 10 },
  on: { agency },
  text: '审核药品进口企业的申请并出具审评意见',
});

/** States of an application that has not ended. */
export const importerUnderWay = ['SUBMITTED', 'ACCEPTED', 'PARTLY_REVIEWED', 'REVIEWED', 'IN_DRAFT', 'AGREED'] as const;

/** An importer's application to the importer list (R50–R70). */
export const importerListing = new Procedure({
  name: 'importer-listing',
  kind: 'ListingApplication',
  owners: ['IMPORTER'],
  steps: {
    applyForImporterList: {
      from: [],
      to: ['SUBMITTED'],
      by: { kind: 'IMPORTER' },
      clause: 'R65',
      documents: annex3,
      notices: [
        {
          kind: 'APPLICATION',
          clause: 'R65',
          to: { agencies: ['TIANZHU'] },
          text: '受理药品进口企业的申请',
          isTask: true,
        },
      ],
    },
    withdrawListingApplication: {
      from: ['SUBMITTED', 'ACCEPTED'],
      to: ['WITHDRAWN'],
      by: 'OWNER',
      clause: 'R65',
      stops: ['REVIEW', 'APPLICATION'],
      notices: [{ kind: 'WITHDRAWN', clause: 'R65', to: { agencies: signatories }, text: '药品进口企业已撤回申请' }],
    },
    acceptImporterApplication: {
      from: ['SUBMITTED'],
      to: ['ACCEPTED', 'RETURNED'],
      by: { agencies: ['TIANZHU'] },
      clause: 'R65',
      answers: ['APPLICATION'],
      starts: reviewers.map(review),
      notices: [
        { kind: 'ACCEPTED', clause: 'R65', ifTo: 'ACCEPTED', to: 'OWNER', text: '申请已受理' },
        { kind: 'RETURNED', clause: 'R65', ifTo: 'RETURNED', to: 'OWNER', text: '申请已退回' },
      ],
    },
    giveImporterOpinion: {
      from: ['ACCEPTED', 'PARTLY_REVIEWED'],
      to: ['PARTLY_REVIEWED', 'REVIEWED', 'NOT_RECOMMENDED'],
      by: { agencies: reviewers },
      clause: 'R66',
      documents: [{ type: 'REVIEW_OPINION', name: '审评意见', clause: 'R66' }],
      meets: ['REVIEW'],
      notices: ['REVIEWED', 'NOT_RECOMMENDED'].flatMap((ifTo) => [
        { kind: 'REVIEWED', clause: 'R66', ifTo, to: 'OWNER' as const, text: '申请已评审' },
        { kind: 'REVIEWED', clause: 'R66', ifTo, to: { agencies: ['TIANZHU'] }, text: '审评意见已齐' },
      ]),
    },
    submitForDeliberation: { from: ['REVIEWED'], to: ['IN_DRAFT'], by: { agencies: ['TIANZHU'] }, clause: 'R68' },
    signRemoval: {
      from: importerUnderWay,
      to: ['REJECTED'],
      by: { agencies: ['BJMPA', 'TIANZHU'] },
      clause: 'R70',
      stops: ['REVIEW', 'APPLICATION'],
    },
    concludeDeliberation: {
      from: ['IN_DRAFT'],
      to: ['AGREED', 'REJECTED'],
      by: { agencies: ['TIANZHU'] },
      clause: 'R68',
    },
    signImporterList: {
      from: ['AGREED'],
      to: ['LISTED'],
      by: { agencies: signatories },
      clause: 'R69',
      notices: [{ kind: 'LISTED', clause: 'R69', to: 'OWNER', text: '已列入药品进口企业“白名单”' }],
    },
  },
});
