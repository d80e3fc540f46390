import { HubClient, inProcess, type Send } from '../client.ts';
import type { EmbeddedHub } from '../embedded-hub.ts';
import { demoPrincipals } from '../organisations.ts';
import { approveDrugs } from './approve-drugs.ts';
import { demoCases, type DemoCase } from './cases.ts';
import type { DatedClock } from './dated-clock.ts';
import { initialiseDemoRegister } from './initialise-register.ts';
import { listImporters } from './list-importers.ts';
import { listInstitutions } from './list-institutions.ts';
import { runCase, type CaseOutcome } from './run-case.ts';
import { partiesOf, type Scene } from './scene.ts';
import { openArea } from './supply-steps.ts';
import { agreeOnManufacture, agreeOnSupply, type Parties } from './steps.ts';

const tokenSeconds = 3600;

/** When the demonstration begins, in Beijing: on the first day of the pilot plan. */
export const demoBegins = '2024-09-14 09:00';

export interface DemoTimes {
  /** The clock of the hub: it stands at the days of the procedures, then shows the time again. */
  clock: DatedClock;
  /** The day of the stock and of its use. */
  setUpAt: Date;
  signal?: AbortSignal;
}

/**
 * Fills a new hub with the demonstration data through the organisations' own commands: the lists, approvals and agreements
 * on days of the past, then what happens under them. The idempotency keys never change, so a load that was interrupted,
 * by the signal or otherwise, resumes where it stopped, given the same `setUpAt`.
 */
export async function loadDemo(hub: EmbeddedHub, { clock, setUpAt, signal }: DemoTimes): Promise<void> {
  clock.at(demoBegins);
  await initialiseDemoRegister(hub.subgraphs.whitelists.agency);
  const clients = await demoClients(hub, signal);
  const scene: Scene = { as: (key) => clients.get(key)!, at: (beijing) => clock.at(beijing) };
  await listInstitutions(scene);
  await listImporters(scene);
  await registerDemoAgreements(scene);
  const running = await approveDrugs(scene, demoCases);
  clock.release();
  for (const importer of new Set(demoCases.map((each) => each.importer))) await openArea(scene.as(importer));
  for (const each of running) {
    const outcome = await runCase(scene, each, setUpAt);
    if (each.demoCase.stopped) await stopUse(scene, partiesOf(scene, each.demoCase), outcome);
  }
}

async function demoClients(hub: EmbeddedHub, signal: AbortSignal | undefined): Promise<Map<string, HubClient>> {
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
  return clients;
}

/** One agreement for each pair of importer and institution, and for each pair of importer and manufacturer (R105). */
async function registerDemoAgreements(scene: Scene): Promise<void> {
  scene.at('2024-11-06 10:00');
  const firstOf = (pairOf: (each: DemoCase) => string) =>
    demoCases.filter((each, at) => demoCases.findIndex((other) => pairOf(other) === pairOf(each)) === at);
  for (const each of firstOf(({ importer, institution }) => `${importer} ${institution}`))
    await agreeOnSupply(partiesOf(scene, each));
  for (const each of firstOf(({ importer, drug }) => `${importer} ${drug.manufacturer}`))
    await agreeOnManufacture(partiesOf(scene, each), each.drug.manufacturer);
}

/** Both agencies stop the use of a drug; packs that arrive afterwards are quarantined. */
async function stopUse(
  { as }: Scene,
  { institution }: Parties,
  { drugId, seriousReports, releaseId, inTransit }: CaseOutcome,
): Promise<void> {
  const opening = { drugId, reportIds: seriousReports, scope: 'DRUG' };
  const opened = await as('bjmpa').command('openJointAssessment', opening, 'assessment { id }');
  for (const assessor of ['bjmpa', 'bjhc']) {
    const signature = { assessmentId: opened.assessment.id, decision: 'STOP_USE', opinion: '演示（虚构）' };
    await as(assessor).command('signAssessment', signature, 'measure { id }');
  }
  await institution.command('receive', { releaseId, codes: inTransit }, 'items { code }');
}
