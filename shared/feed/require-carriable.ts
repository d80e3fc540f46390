import { newId } from '../id/new-id.ts';
import type { Fact } from './append.ts';
import { eventBytes, eventTooLarge, toCloudEvent } from './cloud-event.ts';
import type { FeedTransport } from './transport.ts';

/** Throws unless the transport can carry every fact: a fact in the log that cannot be carried stops all followers. */
export function requireCarriable(facts: readonly Fact[], owner: string, { maxEventBytes }: FeedTransport): void {
  if (maxEventBytes === Number.POSITIVE_INFINITY) return;
  for (const fact of facts) {
    const row = { ...fact, id: newId(), time: new Date(0), position: Number.MAX_SAFE_INTEGER };
    const event = toCloudEvent(owner, row);
    if (eventBytes(event) > maxEventBytes) throw eventTooLarge(event, maxEventBytes);
  }
}
