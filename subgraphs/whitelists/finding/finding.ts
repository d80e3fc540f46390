import { findingsOf, type FindingOf } from '@hub/shared/finding/findings-of.ts';

const remarks = {
  DOSSIER_MISSING: {
    zh: '批复 {number} 未关联药品 {drug} 的临时进口申请材料。',
    en: 'Approval {number} is tied to no dossier for drug {drug}.',
    requirement: 'R33',
  },
  OTHER_VARIETY: {
    zh: '申报材料所列药品“{planned}”与登记的药品“{drug}”不是同一品种（名称、剂型、规格、持有人、生产企业）。',
    en: 'The drug of the dossier, {planned}, and the registered one, {drug}, differ in name, dosage form, specification, holder or manufacturer.',
    requirement: 'D32',
  },
} as const;

export type Finding = FindingOf<keyof typeof remarks>;

export const { findingMessage, findingRequirement } = findingsOf(remarks);
