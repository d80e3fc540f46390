import type { HubClient } from '@hub/embedded/client.ts';
import { deliver, release, use, useInput, type Parties } from '@hub/embedded/demo/steps.ts';
import { agree, clearedDrug, diseaseCode, partiesOf } from '../arrange.ts';
import type { TestHub } from '../test-hub.ts';

/**
 * A hub in a valid state, so that each attempt is refused for its own fault: 10 packs approved and shelved, a form for
 * 9, 4 of them released and received, and the last of those used.
 */
export interface Situation extends Parties {
  hub: TestHub;
  stranger: HubClient;
  otherImporter: HubClient;
  drugId: string;
  approvalId: string;
  lotId: string;
  formId: string;
  releaseId: string;
  /** Trace codes by the state of their packs. */
  shelved: readonly string[];
  received: readonly string[];
  /** A pack that was used. */
  used: string;
  /** A valid use of a received pack. */
  goodUse: ReturnType<typeof useInput>;
}

export async function situationOf(hub: TestHub): Promise<Situation> {
  const parties = await partiesOf(hub);
  await agree(parties);
  const { codes, ...drug } = await clearedDrug(parties, 1, 10, 9);
  const received = codes.slice(0, 4);
  const releaseId = await release(parties, drug.formId, received);
  await deliver(parties, releaseId, received);
  const used = received[3]!;
  await use(parties, used, diseaseCode, new Date('2024-04-02T01:00:00Z'));
  return {
    ...parties,
    ...drug,
    hub,
    releaseId,
    stranger: await hub.as('hospital2'),
    otherImporter: await hub.as('importer2'),
    shelved: codes.slice(4),
    received,
    used,
    goodUse: useInput(received[0]!, diseaseCode, hub.clock()),
  };
}

/** What is wrong with a letter of one line, or with the line. */
export interface Letter {
  number?: string;
  date?: string;
  [ofLine: string]: unknown;
}

/** Tries to record a letter that is right but for what is given. */
export async function recordLetter(
  { bjmpa, drugId, institutionId }: Situation,
  { number = 'N', date = '2024-01-01', ...line }: Letter,
): Promise<unknown> {
  const lines = [{ drugId, quantity: 1, shares: [{ institutionId }], ...line }];
  return bjmpa.command('recordApproval', { number, date, lines }, 'approvals { id }');
}
