import { applyForDrugs, assess, closeDemandList, fileDemands, type Wanted } from './apply-for-drugs.ts';
import type { DemoCase } from './cases.ts';
import type { RunningCase } from './run-case.ts';
import { partiesOf, type Scene } from './scene.ts';
import { publishDrugList, recordApproval, registerDrug } from './steps.ts';

/** The drugs of the demonstration come to their list, from demands to a version with all of them (R28–R46). */
export async function approveDrugs(scene: Scene, cases: readonly DemoCase[]): Promise<RunningCase[]> {
  const demandIds = await fileDemands(scene, cases);
  const wanted = cases.map((demoCase, at) => ({ demoCase, quantity: demoCase.approved[0]!, demandId: demandIds[at]! }));
  const days = { applied: '2024-11-11 10:00', closed: '2024-11-15 10:00', assessed: '2024-11-29 15:00' };
  const { assessmentId, dossierIds } = await assessDrugs(scene, wanted, days);
  scene.at('2024-12-16 10:00');
  const running: RunningCase[] = [];
  for (const [index, demoCase] of cases.entries()) {
    const drugId = await registerDrug(partiesOf(scene, demoCase), demoCase.drug);
    const letter = { date: '2024-12-13', number: letterOf(2024, index + 1), quantity: demoCase.approved[0]! };
    const tied = { ...letter, drugId, dossierIds: [dossierIds[index]!] };
    const approvalId = await recordApproval(partiesOf(scene, demoCase), tied);
    running.push({ demoCase, series: index + 1, drugId, approvalId });
  }
  await publishLists(scene, running);
  await approveMore(scene, running, assessmentId);
  return running;
}

/** The first list has one drug, the second all. */
async function publishLists(scene: Scene, running: readonly RunningCase[]): Promise<void> {
  const entries = running.map(({ demoCase, drugId }) => {
    return { drugId, institutionIds: [partiesOf(scene, demoCase).institutionId] };
  });
  const [{ demoCase }] = running as [RunningCase];
  scene.at('2024-12-17 10:00');
  await publishDrugList(partiesOf(scene, demoCase), { base: 0, entries: entries.slice(0, 1) });
  scene.at('2024-12-20 10:00');
  await publishDrugList(partiesOf(scene, demoCase), { base: 1, entries });
}

/** Some institutions apply again: only the quantity is judged anew (R35). */
async function approveMore(scene: Scene, all: readonly RunningCase[], reusesAssessmentId: string): Promise<void> {
  const repeated = all.flatMap(({ demoCase, ...rest }) =>
    demoCase.approved.slice(1).map((quantity) => ({ ...rest, demoCase, quantity, reusesAssessmentId })),
  );
  const days = { applied: '2024-12-23 10:00', closed: '2024-12-25 10:00', assessed: '2024-12-30 15:00' };
  const { dossierIds } = await assessDrugs(scene, repeated, days);
  scene.at('2025-01-13 10:00');
  for (const [index, { demoCase, series, drugId, quantity }] of repeated.entries()) {
    const letter = { date: '2025-01-10', number: letterOf(2025, series), quantity };
    await recordApproval(partiesOf(scene, demoCase), { ...letter, drugId, dossierIds: [dossierIds[index]!] });
  }
}

const letterOf = (year: number, series: number) => `国药监临〔${year}〕${String(series).padStart(3, '0')}号（虚构）`;

/** From applications over one demand list to its assessment. */
async function assessDrugs(
  scene: Scene,
  wanted: readonly Wanted[],
  days: { applied: string; closed: string; assessed: string },
): Promise<{ assessmentId: string; dossierIds: string[] }> {
  scene.at(days.applied);
  const dossierIds = await applyForDrugs(scene, wanted);
  scene.at(days.closed);
  const demandListId = await closeDemandList(scene, dossierIds);
  scene.at(days.assessed);
  const rows = wanted.map(({ reusesAssessmentId }, at) => ({ dossierId: dossierIds[at]!, reusesAssessmentId }));
  return { assessmentId: await assess(scene, demandListId, rows), dossierIds };
}
