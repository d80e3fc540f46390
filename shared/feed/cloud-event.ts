import type { Refusal } from '../refusal/refusal.ts';
import { refuse } from '../refusal/refuse.ts';
import type { FeedEventRow } from './feed.entity.ts';

/** A published fact in transport, as a CloudEvents 1.0 event. */
export interface CloudEvent<Data = unknown> {
  specversion: '1.0';
  /** Unique within its source. */
  id: string;
  /** The publishing agency's subgraph: `/hub/` and its name. */
  source: string;
  /** Past tense, for example `StockReleased`. */
  type: string;
  /** The id of what the fact is about. */
  subject: string;
  /** When its command made the decision, RFC 3339. */
  time: string;
  datacontenttype: 'application/json';
  /** Position in the source's log: 1, 2, 3 … in commit order, without a gap. */
  position: number;
  data: Data;
}

export function toCloudEvent(owner: string, row: FeedEventRow): CloudEvent {
  return {
    specversion: '1.0',
    id: row.id,
    source: `/hub/${owner}`,
    type: row.type,
    subject: row.subject,
    time: row.time.toISOString(),
    datacontenttype: 'application/json',
    position: row.position,
    data: row.data,
  };
}

/** The transported size of an event. */
export function eventBytes(event: CloudEvent): number {
  return Buffer.byteLength(JSON.stringify(event));
}

export function eventTooLarge(event: CloudEvent, maxBytes: number): Refusal {
  return refuse('EVENT_TOO_LARGE', { type: event.type, bytes: eventBytes(event), maxBytes });
}
