import { Procedure } from '@hub/shared/procedure/procedure.ts';
import type { DocumentRule } from '@hub/shared/procedure/rules.ts';

/** A paper of the institution carries its seal (R20). */
const sealed = (type: string, name: string, clause: string): DocumentRule => ({
  type,
  name,
  clause,
  seals: ['OFFICIAL', 'EVERY_PAGE'],
});

/** The papers of annex 1; a business licence only "if any" (R124). */
const annex1: readonly DocumentRule[] = [
  sealed('CAPABILITY', '诊疗能力情况说明', 'R132'),
  sealed('THREE_YEAR_SUMMARY', '近三年药品临床使用工作总结', 'R125'),
  sealed('PURCHASE_CONDITIONS', '采购条件及有关制度', 'R132'),
  sealed('REGISTRATION', '合法登记文件', 'R124'),
  sealed('COMMITMENT', '工作承诺书', 'R133'),
  sealed('PLANNED_DRUGS', '拟进口药品清单', 'R19'),
  { ...sealed('BUSINESS_LICENCE', '营业执照', 'R124'), isOptional: true },
  // On file as soon as there are any: what asks for them is the first use, not the list.
  { ...sealed('LIABILITY_RULES', '责任风险分担和免责相关规定', 'R109'), isOptional: true },
];

/** States of an application that has not ended. */
export const underWay = ['SUBMITTED', 'REVIEWED', 'IN_DRAFT', 'AGREED'] as const;

/** An institution's application to the institution list (R10–R26). */
export const institutionListing = new Procedure({
  name: 'institution-listing',
  kind: 'ListingApplication',
  owners: ['INSTITUTION'],
  steps: {
    applyForInstitutionList: {
      from: [],
      to: ['SUBMITTED'],
      by: { kind: 'INSTITUTION' },
      clause: 'R10',
      documents: annex1,
      starts: [
        { name: 'REVIEW', clause: 'R21', due: { workingDays: 10 }, on: { agency: 'BJHC' }, text: '评审医疗机构的申请' },
      ],
    },
    withdrawListingApplication: {
      from: ['SUBMITTED'],
      to: ['WITHDRAWN'],
      by: 'OWNER',
      clause: 'R10',
      stops: ['REVIEW'],
      notices: [{ kind: 'WITHDRAWN', clause: 'R10', to: { agencies: ['BJHC'] }, text: '医疗机构已撤回申请' }],
    },
    reviewInstitutionApplication: {
      from: ['SUBMITTED'],
      to: ['REVIEWED', 'NOT_RECOMMENDED', 'RETURNED'],
      by: { agencies: ['BJHC'] },
      clause: 'R21',
      documents: [{ type: 'REVIEW_OPINION', name: '评审意见', clause: 'R21' }],
      stops: ['REVIEW'],
      notices: [{ kind: 'REVIEWED', clause: 'R21', to: 'OWNER', text: '申请已评审' }],
    },
    submitForDeliberation: { from: ['REVIEWED'], to: ['IN_DRAFT'], by: { agencies: ['BJHC'] }, clause: 'R23' },
    removeInstitution: {
      from: underWay,
      to: ['REJECTED'],
      by: { agencies: ['BJHC'] },
      clause: 'R25, R26',
      stops: ['REVIEW'],
    },
    concludeDeliberation: {
      from: ['IN_DRAFT'],
      to: ['AGREED', 'REJECTED'],
      by: { agencies: ['TIANZHU'] },
      clause: 'R22',
    },
    publishInstitutionList: {
      from: ['AGREED'],
      to: ['LISTED'],
      by: { agencies: ['BJHC'] },
      clause: 'R24',
      notices: [{ kind: 'LISTED', clause: 'R24', to: 'OWNER', text: '已列入医疗机构“白名单”' }],
    },
  },
});
