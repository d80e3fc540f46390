import { deliberate } from './deliberate.ts';
import { importers } from './organisations.ts';
import { creditCode, paper } from './paper.ts';
import type { Scene } from './scene.ts';

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
const reviewers = ['bjmpa', 'customs'];
const signatories = ['tianzhu', 'bjmpa', 'customs'];

/** The importers of the demonstration come to their list, from a call to the third signature (R50–R69). */
export async function listImporters(scene: Scene): Promise<void> {
  const { as, at } = scene;
  const tianzhu = as('tianzhu');
  at('2024-10-16 09:00');
  const opening = { kind: 'IMPORTER', opensOn: '2024-10-16', closesOn: '2024-10-25' };
  const { call } = await tianzhu.command('openApplicationCall', opening, 'call { id }');
  const applicationIds: string[] = [];
  at('2024-10-18 10:00');
  for (const [index, importer] of importers.entries()) {
    const input = { ...applicationOf(importer.customsCode, index + 1), callId: call.id };
    const { application } = await as(importer.key).command('applyForImporterList', input, 'application { id }');
    applicationIds.push(application.id);
  }
  at('2024-10-21 10:00');
  for (const applicationId of applicationIds) {
    await tianzhu.command('acceptImporterApplication', { applicationId, accepted: true }, 'application { id }');
  }
  at('2024-10-28 15:00');
  for (const reviewer of reviewers) {
    for (const applicationId of applicationIds)
      await as(reviewer).command('giveImporterOpinion', opinionOn(applicationId), 'application { id }');
  }
  const days = {
    submitted: '2024-10-30 10:00',
    convened: '2024-10-31 10:00',
    meets: '2024-11-04 14:00',
    concluded: '2024-11-04 16:00',
  };
  const draftId = await deliberate(scene, { owner: 'tianzhu', applicationIds, days });
  at('2024-11-05 14:00');
  const { listDraft } = await tianzhu.query(`{ listDraft(id: "${draftId}") { text { base sha256 } } }`);
  const signature = { draftId, base: listDraft.text.base, textSha256: listDraft.text.sha256 };
  for (const signatory of signatories) await as(signatory).command('signImporterList', signature, 'draft { id }');
}

function applicationOf(customsCode: string, number: number) {
  return {
    creditCode: creditCode(`91110113DEM${String(number).padStart(6, '0')}`),
    customsCode,
    customsFiling: `BA-${number}（虚构）`,
    registeredInZone: true,
    insideFence: true,
    licence: { number: `京AA010000${number}（虚构）`, scope: ['CHEMICAL', 'BIOLOGICAL'], validUntil: '2030-12-31' },
    separateArea: true,
    codingReady: true,
    majorViolationIn2Years: false,
    documents: annex3.map((type) => paper(type, 'ENTERPRISE')),
  };
}

const opinionOn = (applicationId: string) => ({
  applicationId,
  activities: ['DOCUMENT_REVIEW', 'ON_SITE_CHECK'],
  recommended: true,
  opinion: '符合条件（虚构）',
  document: paper('REVIEW_OPINION', 'NONE'),
});
