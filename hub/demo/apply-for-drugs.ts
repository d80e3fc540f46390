import type { DemoCase } from './cases.ts';
import { paper } from './paper.ts';
import { variety } from './variety.ts';
import type { Scene } from './scene.ts';

const annex2 = ['REGISTRATION', 'APPLICATION_REPORT', 'COMMITMENT', 'IMPORT_LIST'];

/** A drug that its institution applies for. */
export interface Wanted {
  demoCase: DemoCase;
  quantity: number;
  /** The demand that it was guided in. */
  demandId?: string;
  /** The assessment of an earlier application for the same drug. */
  reusesAssessmentId?: string | undefined;
}

/** Institutions tell BJHC which drugs they need, and it guides them (R28, R143). Returns the demands, in their order. */
export async function fileDemands({ as, at }: Scene, cases: readonly DemoCase[]): Promise<string[]> {
  const demandIds: string[] = [];
  at('2024-11-07 10:00');
  for (const { drug, approved, institution } of cases) {
    const what = { drugName: drug.name, diseaseCodes: [drug.diseaseCode], patients: 3, quantity: approved[0]! };
    const input = { ...what, need: '国内没有可替代的药品（虚构）' };
    const { demand } = await as(institution).command('fileDrugDemand', input, 'demand { id }');
    demandIds.push(demand.id);
  }
  at('2024-11-08 10:00');
  for (const demandId of demandIds) {
    const guidance = { demandId, guidance: '请按附件 2 备齐材料，每页加盖公章（虚构）' };
    await as('bjhc').command('guideDrugDemand', guidance, 'demand { id }');
  }
  return demandIds;
}

/** Each institution applies for all its drugs at once (R33). Returns the dossiers, in the order of the drugs. */
export async function applyForDrugs({ as }: Scene, wanted: readonly Wanted[]): Promise<string[]> {
  const dossierIds = new Map<Wanted, string>();
  for (const institution of new Set(wanted.map(({ demoCase }) => demoCase.institution))) {
    const own = wanted.filter(({ demoCase }) => demoCase.institution === institution);
    const input = { dossiers: own.map(dossierOf) };
    const selection = 'application { dossiers { id } }';
    const { application } = await as(institution).command('applyForTemporaryImport', input, selection);
    for (const [at, each] of own.entries()) dossierIds.set(each, application.dossiers[at].id);
  }
  return wanted.map((each) => dossierIds.get(each)!);
}

function dossierOf({ demoCase: { drug }, quantity, demandId }: Wanted) {
  return {
    demandId,
    planned: { ...variety(drug), quantity },
    diseaseCodes: [drug.diseaseCode],
    inGuideline: false,
    marketedAbroad: ['EU', 'US'],
    domesticStatus: 'NOT_REGISTERED',
    purpose: '用于罕见病患者的治疗（虚构）',
    necessity: '国内没有可替代的药品（虚构）',
    contact: '药学部（虚构）',
    documents: annex2.map((type) => paper(type, 'EVERY_PAGE')),
  };
}

/** BJHC sums up the dossiers in a demand list (R45). */
export async function closeDemandList({ as }: Scene, dossierIds: readonly string[]): Promise<string> {
  const { demandList } = await as('bjhc').command('closeDemandList', { dossierIds }, 'demandList { id }');
  return demandList.id;
}

/** The joint experts find the drugs of a demand list needed and their quantities reasonable (R34, R35). */
export async function assess(
  { as }: Scene,
  demandListId: string,
  dossiers: readonly { dossierId: string; reusesAssessmentId?: string | undefined }[],
): Promise<string> {
  const rows = dossiers.map(({ dossierId, reusesAssessmentId }) => ({
    dossierId,
    quantityReasonable: true,
    ...(reusesAssessmentId ? { reusesAssessmentId } : { institutionCapable: true, clinicallyUrgent: true }),
  }));
  const experts = ['示例专家甲（虚构）', '示例专家乙（虚构）'];
  const input = { demandListId, experts, rows, opinion: paper('ASSESSMENT_OPINION') };
  const { assessment } = await as('bjhc').command('giveEarlyAssessment', input, 'assessment { id }');
  return assessment.id;
}
