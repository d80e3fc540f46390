import { demoCases } from './cases.ts';
import { deliberate } from './deliberate.ts';
import { institutions } from './organisations.ts';
import { creditCode, paper } from './paper.ts';
import { variety } from './variety.ts';
import type { Scene } from './scene.ts';

const annex1 = [
  'CAPABILITY',
  'THREE_YEAR_SUMMARY',
  'PURCHASE_CONDITIONS',
  'REGISTRATION',
  'COMMITMENT',
  'PLANNED_DRUGS',
];

/** The institutions of the demonstration come to their list, from a call to its publication (R10–R24). */
export async function listInstitutions(scene: Scene): Promise<void> {
  const { as, at } = scene;
  const bjhc = as('bjhc');
  at('2024-09-18 09:00');
  const opening = { kind: 'INSTITUTION', opensOn: '2024-09-18', closesOn: '2024-09-30' };
  const { call } = await bjhc.command('openApplicationCall', opening, 'call { id }');
  const keys = institutions.flatMap(({ key }) =>
    demoCases.some(({ institution }) => institution === key) ? [key] : [],
  );
  const applicationIds: string[] = [];
  at('2024-09-20 10:00');
  for (const [index, key] of keys.entries()) {
    const input = { ...applicationOf(key, index + 1), callId: call.id };
    const { application } = await as(key).command('applyForInstitutionList', input, 'application { id }');
    applicationIds.push(application.id);
  }
  at('2024-09-27 15:00');
  for (const applicationId of applicationIds) {
    const review = {
      applicationId,
      activities: ['DOCUMENT_REVIEW', 'ON_SITE_CHECK'],
      outcome: 'RECOMMENDED',
      opinion: '符合条件（虚构）',
      document: paper('REVIEW_OPINION', 'NONE'),
    };
    await bjhc.command('reviewInstitutionApplication', review, 'application { id }');
  }
  const days = {
    submitted: '2024-10-08 10:00',
    convened: '2024-10-09 10:00',
    meets: '2024-10-11 14:00',
    concluded: '2024-10-11 16:00',
  };
  const draftId = await deliberate(scene, { owner: 'bjhc', applicationIds, days });
  at('2024-10-14 10:00');
  const publication = { draftId, base: 0, effectiveFrom: '2024-10-15' };
  await bjhc.command('publishInstitutionList', publication, 'list { version }');
}

/** An application that meets the conditions with its registered cases (R11). */
function applicationOf(key: string, number: number) {
  const own = demoCases.filter(({ institution }) => institution === key);
  return {
    practiceLicence: `DEMO-${number}（虚构）`,
    creditCode: creditCode(`12110000DEM${String(number).padStart(6, '0')}`),
    registeredCases: 3000 + 120 * number,
    visitsLastYear: 900,
    diseaseCodesLastYear: own.map(({ drug }) => drug.diseaseCode),
    majorSafetyEventIn3Years: false,
    networkMember: true,
    nationalCentre: number === 1,
    internationalPilot: false,
    plannedDrugs: own.map(({ drug, approved }) => ({ ...variety(drug), quantity: approved[0]! })),
    documents: annex1.map((type) => paper(type)),
  };
}
