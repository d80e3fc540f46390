import { paper } from '../journey.ts';

const annex1 = [
  'CAPABILITY',
  'THREE_YEAR_SUMMARY',
  'PURCHASE_CONDITIONS',
  'REGISTRATION',
  'COMMITMENT',
  'PLANNED_DRUGS',
];
const party = { name: 'Example Manufacturer (invented)', address: 'Invented' };

/** An application that lacks nothing. */
export const application = {
  practiceLicence: 'PL-1',
  creditCode: '91350100M000100Y43',
  registeredCases: 3001,
  visitsLastYear: 0,
  diseaseCodesLastYear: [] as string[],
  majorSafetyEventIn3Years: false,
  networkMember: true,
  nationalCentre: false,
  internationalPilot: false,
  plannedDrugs: [
    {
      name: '示例药品（虚构）',
      dosageForm: '注射液',
      specification: '1 mg',
      quantity: 10,
      holder: party,
      manufacturer: party,
      origin: '虚构国',
      port: '北京天竺',
    },
  ],
  documents: annex1.map((type) => paper(type)),
};

/** Claims with twenty diseases of the catalogue. */
export const claims = (registeredCases: number, visitsLastYear: number) => ({
  registeredCases,
  visitsLastYear,
  diseaseCodesLastYear: Array.from({ length: 20 }, (_, index) => `1-${String(index + 1).padStart(3, '0')}`),
});

export const reviewOf = (applicationId: string, outcome = 'RECOMMENDED') => ({
  applicationId,
  activities: ['DOCUMENT_REVIEW', 'ON_SITE_CHECK'],
  outcome,
  opinion: '已评审',
  document: paper('REVIEW_OPINION', 'NONE'),
});

export const opinionOn = (draftId: string) => ({ draftId, stance: 'AGREE', opinion: '同意' });

export const removalOf = (institutionId: string, cause: string, mayUseDelivered: boolean) => ({
  institutionId,
  cause,
  reason: cause === 'ILLEGAL_ACT' ? '违法使用（虚构）' : '已不具备能力（虚构）',
  mayUseDelivered,
  document: paper('DECISION'),
});

export const inspectionOf = (subjectId: string, inspectedOn: string) => ({
  subjectId,
  inspectedOn,
  findings: [{ text: '药品储存条件不符合规定（虚构）', grade: 'CRITICAL' }],
  document: paper('INSPECTION_RECORD'),
});

export const violationOf = (subjectId: string) => ({
  subjectId,
  text: '违法使用的调查情况（虚构）',
  document: paper('VIOLATION_DECISION'),
});
