import { dayOf } from '@hub/shared/time/day.ts';
import type { DemoCase } from './cases.ts';
import { applyForForm, issueForm, registerProtocol, release, traceCodes, use, type Parties } from './steps.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** A case whose drug is approved. */
export interface RunningCase {
  demoCase: DemoCase;
  series: number;
  drugId: string;
  approvalId: string;
}

/** What a case leaves for later steps: packs still in transit, and reports. */
export interface CaseOutcome {
  drugId: string;
  releaseId: string | undefined;
  inTransit: readonly string[];
  seriousReports: readonly string[];
}

/** Takes the packs of a case as far as its counts say, through the commands of the responsible parties. */
export async function runCase(
  parties: Parties,
  { demoCase, series, drugId, approvalId }: RunningCase,
  setUpAt: Date,
): Promise<CaseOutcome> {
  const { importer, institution } = parties;
  const codes = traceCodes(series, demoCase.entered);
  const first = (count: number) => codes.slice(0, count);
  const lotNumber = `DEMO-${String(series).padStart(3, '0')}（虚构）`;
  const expiryDate = dayOf(new Date(setUpAt.getTime() + demoCase.expiresInDays * dayMs));
  const lots = [{ lotNumber, expiryDate, quantity: demoCase.entered }];
  const entered = await importer.command('enterBondedStock', { drugId, lots }, 'lots { id }');
  await importer.command('codeItems', { lotId: entered.lots[0].id, codes: first(demoCase.coded) }, 'items { code }');
  if (demoCase.scannedIn > 0) await importer.command('scanIn', { codes: first(demoCase.scannedIn) }, 'items { code }');
  if (demoCase.shelved > 0) await importer.command('shelve', { codes: first(demoCase.shelved) }, 'items { code }');
  await registerProtocol(parties, drugId, demoCase.drug.diseaseCode);
  if (demoCase.cleared === 0) return { drugId, releaseId: undefined, inTransit: [], seriousReports: [] };

  const formId = await applyForForm(parties, { approvalId, quantity: demoCase.cleared });
  await issueForm(parties, formId, `通关单-${series}（虚构）`);
  const releaseId = await release(parties, formId, first(demoCase.released));
  await importer.command('scanOut', { releaseId, codes: first(demoCase.scannedOut) }, 'items { code }');
  if (demoCase.received > 0) {
    await institution.command('receive', { releaseId, codes: first(demoCase.received) }, 'items { code }');
  }
  for (const [index, code] of first(demoCase.used).entries()) {
    await use(parties, code, demoCase.drug.diseaseCode, new Date(setUpAt.getTime() - (index + 2) * dayMs));
  }
  const seriousReports = await reportReactions(parties, demoCase, codes, setUpAt);
  return { drugId, releaseId, inTransit: codes.slice(demoCase.received, demoCase.scannedOut), seriousReports };
}

async function reportReactions(
  { institution }: Parties,
  { reactions }: DemoCase,
  codes: readonly string[],
  setUpAt: Date,
): Promise<string[]> {
  const serious: string[] = [];
  for (const [index, isSerious] of reactions.entries()) {
    const input = {
      code: codes[index],
      reaction: isSerious ? '用药后住院（虚构）' : '注射部位红肿（虚构）',
      criteria: isSerious ? ['HOSPITALISATION'] : [],
      onsetDate: dayOf(new Date(setUpAt.getTime() - dayMs)),
      learnedAt: setUpAt.toISOString(),
    };
    const { report } = await institution.command('reportAdverseReaction', input, 'report { id }');
    if (isSerious) serious.push(report.id);
  }
  return serious;
}
