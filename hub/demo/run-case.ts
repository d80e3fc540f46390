import { dayOf } from '@hub/shared/time/day.ts';
import type { HubClient } from '../client.ts';
import type { DemoCase } from './cases.ts';
import { partiesOf, type Scene } from './scene.ts';
import { applyForForm, issueForm, registerProtocol, release, traceCodes, use, type Parties } from './steps.ts';
import { agreeToSupply, binOf, countLot, destroy, passCustoms, plan, throughGate } from './supply-steps.ts';

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
export async function runCase(scene: Scene, running: RunningCase, setUpAt: Date): Promise<CaseOutcome> {
  const { demoCase, series, drugId } = running;
  const parties = partiesOf(scene, demoCase);
  const customs = scene.as('customs');
  const codes = traceCodes(series, demoCase.entered);
  const lotId = await stock(parties, running, codes, setUpAt);
  await registerProtocol(parties, drugId, demoCase.drug.diseaseCode);
  const releaseId = demoCase.cleared > 0 ? await supply(parties, customs, running, codes, setUpAt) : undefined;
  await putRight(parties, customs, demoCase, { lotId, codes });
  for (const [index, code] of codes.slice(0, demoCase.used).entries()) {
    await use(parties, code, demoCase.drug.diseaseCode, daysFrom(setUpAt, -index - 2));
  }
  const seriousReports = await reportReactions(parties, demoCase, codes, setUpAt);
  return { drugId, releaseId, inTransit: codes.slice(demoCase.received, demoCase.scannedOut), seriousReports };
}

const daysFrom = (start: Date, days: number): Date => new Date(start.getTime() + days * dayMs);

/** A lot is planned, entered and taken through the steps of tracing; the id of the lot. */
async function stock(
  parties: Parties,
  { demoCase, series, drugId }: RunningCase,
  codes: readonly string[],
  setUpAt: Date,
): Promise<string> {
  const { importer } = parties;
  const planId = await plan(parties, { drugId, quantity: demoCase.entered, by: dayOf(daysFrom(setUpAt, 30)) });
  const lot = {
    lotNumber: `DEMO-${String(series).padStart(3, '0')}（虚构）`,
    expiryDate: dayOf(daysFrom(setUpAt, demoCase.expiresInDays)),
    quantity: demoCase.entered,
    binCode: binOf(series),
  };
  const entered = await importer.command('enterBondedStock', { drugId, planId, lots: [lot] }, 'lots { id }');
  const lotId = entered.lots[0].id;
  await importer.command('codeItems', { lotId, codes: codes.slice(0, demoCase.coded) }, 'items { code }');
  for (const [step, count] of [
    ['scanIn', demoCase.scannedIn],
    ['shelve', demoCase.shelved],
  ] as const) {
    if (count > 0) await importer.command(step, { codes: codes.slice(0, count) }, 'items { code }');
  }
  return lotId;
}

/**
 * The institution asks, a form is issued, customs passes what is shelved, and packs are released in two portions: one leaves
 * the zone, the other waits in it. The id of the first.
 */
async function supply(
  parties: Parties,
  customs: HubClient,
  { demoCase, series, drugId, approvalId }: RunningCase,
  codes: readonly string[],
  setUpAt: Date,
): Promise<string> {
  const { cleared, shelved, released, scannedOut, received } = demoCase;
  const neededBy = dayOf(daysFrom(setUpAt, 30));
  const supplyRequestId = await agreeToSupply(parties, { drugId, quantity: released, neededBy });
  const formId = await applyForForm(parties, { approvalId, quantity: cleared });
  await issueForm(parties, formId, `通关单-${series}（虚构）`);
  const declaredOn = dayOf(setUpAt);
  const number = `0110${declaredOn.slice(0, 4)}1${String(series).padStart(9, '0')}`;
  await passCustoms(parties, customs, { formId, number, quantity: Math.min(shelved, cleared), declaredOn });
  const first = codes.slice(0, scannedOut);
  const releaseId = await release(parties, formId, first, supplyRequestId);
  await throughGate(parties, customs, { releaseId, codes: first });
  if (received > 0) {
    await parties.institution.command('receive', { releaseId, codes: codes.slice(0, received) }, 'items { code }');
  }
  if (released > scannedOut) await release(parties, formId, codes.slice(scannedOut, released), supplyRequestId);
  return releaseId;
}

/** What is not as it should be: a count that finds less, packs that are destroyed, a lot that customs holds. */
async function putRight(
  parties: Parties,
  customs: HubClient,
  { counted, destroyed = 0, held }: DemoCase,
  { lotId, codes }: { lotId: string; codes: readonly string[] },
): Promise<void> {
  if (counted !== undefined) await countLot(parties, customs, { lotId, found: counted });
  if (destroyed > 0) await destroy(parties, { lotId, codes: codes.slice(-destroyed) });
  if (held) await customs.command('placeHold', { lotId, reason: '查验（虚构）' }, 'hold { id }');
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
