import { paper } from '../journey.ts';

const annex3 = [
  'ENTERPRISE_PROFILE',
  'BUSINESS_LICENCE',
  'DISTRIBUTION_LICENCE',
  'CUSTOMS_FILING',
  'STORAGE',
  'QUALITY_RULES',
  'CODING_RULES',
  'RECALL_RULES',
  'DELIVERY',
  'COMMITMENT',
];

/** An application that lacks nothing. */
export const application = {
  creditCode: '91110113MA01ABC25N',
  customsCode: '1111660001',
  customsFiling: 'BA-1（虚构）',
  registeredInZone: true,
  insideFence: true,
  licence: { number: '京AA0100001（虚构）', scope: ['CHEMICAL', 'BIOLOGICAL'], validUntil: '2029-06-30' },
  separateArea: true,
  codingReady: true,
  majorViolationIn2Years: false,
  documents: annex3.map((type) => paper(type, 'ENTERPRISE')),
};

/** A licence that covers more, for longer. */
export const renewedLicence = {
  number: '京AA0100009（虚构）',
  scope: ['CHEMICAL', 'BIOLOGICAL', 'ANABOLIC_PEPTIDE'],
  validUntil: '2030-06-30',
};

export const opinionOn = (applicationId: string, activities = ['DOCUMENT_REVIEW', 'ON_SITE_CHECK']) => ({
  applicationId,
  activities,
  recommended: true,
  opinion: '符合条件（虚构）',
  document: paper('REVIEW_OPINION', 'NONE'),
});

export const removalOf = (importerId: string, cause = 'SERIOUS_CONSEQUENCE') => ({
  importerId,
  cause,
  reason: '一批药品无法追溯（虚构）',
  document: paper('DECISION'),
});
