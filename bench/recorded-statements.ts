import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { SentStatement } from '../shared/database/statement-channel.ts';

/** Records the statements that `work` makes this process send, in order. */
export async function recordStatements(work: () => Promise<void>): Promise<SentStatement[]> {
  const sent: SentStatement[] = [];
  const record = (message: unknown) => sent.push(message as SentStatement);
  subscribe('hub:statement', record);
  try {
    await work();
  } finally {
    unsubscribe('hub:statement', record);
  }
  return sent;
}
