import { HubClient, inProcess, type Send } from '../client.ts';
import type { EmbeddedHub } from '../embedded-hub.ts';
import { demoPrincipals } from '../organisations.ts';
import { demoCases, type DemoCase } from './cases.ts';
import { initialiseDemoRegister } from './initialise-register.ts';
import { runCase, type CaseOutcome } from './run-case.ts';
import {
  agreeOnManufacture,
  agreeOnSupply,
  publishDrugList,
  recordApproval,
  registerDrug,
  type Parties,
} from './steps.ts';

const tokenSeconds = 3600;

/**
 * Fills a new hub with the demonstration data through the organisations' own commands. Their idempotency keys never
 * change, so a load that was interrupted, by the signal or otherwise, resumes where it stopped, given the same `setUpAt`.
 */
export async function loadDemo(hub: EmbeddedHub, setUpAt: Date, signal?: AbortSignal): Promise<void> {
  await initialiseDemoRegister(hub.subgraphs.whitelists.agency);
  const clients = new Map<string, HubClient>();
  for (const [key, principal] of demoPrincipals) {
    let count = 0;
    const send = inProcess(hub.gateway, await hub.issuer.issue(principal, tokenSeconds));
    const sendUnlessStopped: Send = async (query, variables) => {
      signal?.throwIfAborted();
      return send(query, variables);
    };
    clients.set(key, new HubClient(sendUnlessStopped, () => `demo-${key}-${(count += 1)}`));
  }
  const partiesOf = ({ importer, institution }: DemoCase): Parties => ({
    bjmpa: clients.get('bjmpa')!,
    importer: clients.get(importer)!,
    institution: clients.get(institution)!,
    importerId: demoPrincipals.get(importer)!.organisation.id,
    institutionId: demoPrincipals.get(institution)!.organisation.id,
  });

  const running = [];
  for (const [index, demoCase] of demoCases.entries()) {
    const parties = partiesOf(demoCase);
    const drugId = await registerDrug(parties, demoCase.drug);
    const approvalIds: string[] = [];
    for (const quantity of demoCase.approved) {
      const number = `国药监临〔2024〕${String(index + 1).padStart(3, '0')}-${approvalIds.length + 1}号（虚构）`;
      approvalIds.push(await recordApproval(parties, { drugId, number, quantity }));
    }
    running.push({ demoCase, parties, drugId, approvalId: approvalIds[0]!, series: index + 1 });
  }
  const entries = running.map(({ drugId, parties }) => ({ drugId, institutionIds: [parties.institutionId] }));
  await publishDrugList(running[0]!.parties, { base: 0, entries: entries.slice(0, 1) });
  await publishDrugList(running[0]!.parties, { base: 1, entries });
  await registerDemoAgreements(running);
  for (const { demoCase, parties, ...rest } of running) {
    const outcome = await runCase(parties, demoCase, rest, setUpAt);
    if (demoCase.stopped) await stopUse(clients, parties, outcome);
  }
}

/** One agreement for each pair of importer and institution, and for each pair of importer and manufacturer (R105). */
async function registerDemoAgreements(running: readonly { demoCase: DemoCase; parties: Parties }[]): Promise<void> {
  const made = new Set<string>();
  for (const { demoCase, parties } of running) {
    const { importerId, institutionId } = parties;
    const { manufacturer } = demoCase.drug;
    if (!made.has(`${importerId} ${institutionId}`)) {
      made.add(`${importerId} ${institutionId}`);
      await agreeOnSupply(parties);
    }
    if (!made.has(`${importerId} ${manufacturer}`)) {
      made.add(`${importerId} ${manufacturer}`);
      await agreeOnManufacture(parties, manufacturer);
    }
  }
}

/** Both agencies stop the use of a drug; packs that arrive afterwards are quarantined. */
async function stopUse(
  clients: ReadonlyMap<string, HubClient>,
  { institution }: Parties,
  { drugId, seriousReports, releaseId, inTransit }: CaseOutcome,
): Promise<void> {
  const opening = { drugId, reportIds: seriousReports, scope: 'DRUG' };
  const opened = await clients.get('bjmpa')!.command('openJointAssessment', opening, 'assessment { id }');
  for (const assessor of ['bjmpa', 'bjhc']) {
    const signature = { assessmentId: opened.assessment.id, decision: 'STOP_USE', opinion: '演示（虚构）' };
    await clients.get(assessor)!.command('signAssessment', signature, 'measure { id }');
  }
  await institution.command('receive', { releaseId, codes: inTransit }, 'items { code }');
}
