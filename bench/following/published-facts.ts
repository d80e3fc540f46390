import { setTimeout as delay } from 'node:timers/promises';
import type { TestHub } from '../../e2e/test-hub.ts';
import { inTransaction } from '../../shared/database/transaction.ts';
import { appendFacts } from '../../shared/feed/append.ts';
import { fact } from '../../shared/feed/event.ts';
import { newId } from '../../shared/id/new-id.ts';
import { DrugRegistered } from '../../subgraphs/whitelists/published/events.ts';
import { during } from './during.ts';

/** Publishes facts of the white lists' agency that customs copies: drugs, of which nothing else is known. */
export async function publishFacts({ subgraphs, clock }: TestHub, count: number): Promise<void> {
  const { agency } = subgraphs.whitelists;
  const facts = Array.from({ length: count }, () => {
    const drugId = newId();
    return fact(DrugRegistered, drugId, {
      drugId,
      name: `示例药品 ${drugId}（虚构）`,
      manufacturer: 'Example Manufacturer (invented)',
      diseaseCodes: [],
    });
  });
  await inTransaction(agency.database, (em) => appendFacts(em, facts, clock()));
  agency.feed.appended();
}

const everyMs = 10;

/** Publishes facts at a rate while `work` runs; returns how many a second it came to. */
export async function whilePublishing(hub: TestHub, perSecond: number, work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  let published = 0;
  await during(work, async () => {
    const due = Math.floor(((performance.now() - begun) / 1000) * perSecond) - published;
    if (due > 0) await publishFacts(hub, due);
    published += Math.max(due, 0);
    await delay(everyMs);
  });
  return published / ((performance.now() - begun) / 1000);
}
