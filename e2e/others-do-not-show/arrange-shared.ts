import { loadDemo } from '@hub/embedded/demo/load-demo.ts';
import {
  applyForForm,
  deliver,
  issueForm,
  publishDrugList,
  recordApproval,
  registerAgreements,
  registerDrug,
  registerProtocol,
  release,
  stockShelved,
  traceCodes,
  use,
  type Parties,
} from '@hub/embedded/demo/steps.ts';
import { demoPrincipals } from '@hub/embedded/organisations.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { diseaseCode, newestDrugList, partiesOf } from '../arrange.ts';
import type { Twin } from './twin.ts';

export const manufacturer = 'Example Manufacturer of all (invented)';

/** What several organisations share, and each sees only its part of. */
export interface Shared {
  drugId: string;
  /** Names two hospitals. */
  ofTwo: string;
  /** Names one hospital, for which any importer with an agreement may clear. */
  ofOne: string;
  callId: string;
  today: string;
  /** When packs that the others deliver are used. */
  usedAt: Date;
}

/** The demonstration, and a drug that several importers bring to several hospitals under the same approvals. */
export async function arrangeShared(hub: Twin, now: Date): Promise<Shared> {
  await loadDemo(hub.hub, { clock: hub.clock, setUpAt: now });
  const parties = await partiesOf(hub);
  const usedAt = new Date(now.getTime() - 60_000);
  const shared = { ...(await arrangeDrug(parties)), ...(await openCall(hub, now)), usedAt };
  await registerAgreements(parties, manufacturer);
  await supply(parties, shared, { series: 900, approvalId: shared.ofTwo });
  await supply(parties, shared, { series: 901, approvalId: shared.ofOne });
  await hub.settle();
  return shared;
}

async function arrangeDrug(parties: Parties): Promise<Pick<Shared, 'drugId' | 'ofTwo' | 'ofOne'>> {
  const { bjmpa, institutionId } = parties;
  const texts = { dosageForm: '片剂', specification: '1 mg', manufacturer, origin: '虚构国', diseaseCode };
  const drugId = await registerDrug(parties, { name: '共用药品（虚构）', nameEn: 'Communimab (invented)', ...texts });
  const other = demoPrincipals.get('hospital2')!.organisation.id;
  const shares = [{ institutionId, quantity: 25 }, { institutionId: other }];
  const lines = [{ drugId, quantity: 60, shares }];
  const letter = { number: '共用-1（虚构）', date: '2024-03-01', lines };
  const ofTwo = (await bjmpa.command('recordApproval', letter, 'approvals { id }')).approvals[0].id;
  const ofOne = await recordApproval(parties, { drugId, number: '共用-2（虚构）', quantity: 40 });
  const { base, entries } = await newestDrugList(parties);
  await publishDrugList(parties, { base, entries: [...entries, { drugId, institutionIds: [institutionId, other] }] });
  return { drugId, ofTwo, ofOne };
}

async function openCall(hub: Twin, now: Date): Promise<Pick<Shared, 'callId' | 'today'>> {
  const today = dayOf(now);
  const opening = { kind: 'INSTITUTION', opensOn: today };
  const { call } = await (await hub.as('bjhc')).command('openApplicationCall', opening, 'call { id }');
  return { callId: call.id, today };
}

/** Brings packs of the shared drug to the hospital; some stay on each step of the way, one is used and reported on. */
export async function supply(
  parties: Parties,
  { drugId, usedAt }: Pick<Shared, 'drugId' | 'usedAt'>,
  { series, approvalId }: { series: number; approvalId: string },
): Promise<void> {
  const { institution, importer } = parties;
  const codes = traceCodes(series, 8);
  await stockShelved(parties, { drugId, lotNumber: `SHARED-${series}（虚构）`, codes });
  const formId = await applyForForm(parties, { approvalId, quantity: 6 });
  await issueForm(parties, formId, `共用通关单-${series}（虚构）`);
  await applyForForm(parties, { approvalId, quantity: 1 });
  const releaseId = await release(parties, formId, codes.slice(0, 4));
  await deliver(parties, releaseId, codes.slice(0, 2));
  await importer.command('scanOut', { releaseId, codes: [codes[2]] }, 'items { code }');
  await registerProtocol(parties, drugId, diseaseCode);
  await use(parties, codes[0]!, diseaseCode, usedAt);
  const times = { onsetDate: '2027-01-01', learnedAt: usedAt.toISOString() };
  const report = { code: codes[0], reaction: '住院（虚构）', criteria: ['HOSPITALISATION'], ...times };
  await institution.command('reportAdverseReaction', report, 'report { id }');
}
