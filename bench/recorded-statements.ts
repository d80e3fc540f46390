import { subscribe } from 'node:diagnostics_channel';
import type { SentStatement } from '../shared/database/statement-channel.ts';

let sent: SentStatement[] | undefined;

// Once for all, outside of what is measured.
subscribe('hub:statement', (message) => sent?.push(message as SentStatement));

/** Records the statements that `work` makes this process send, in order. */
export async function recordStatements(work: () => Promise<void>): Promise<SentStatement[]> {
  const recorded: SentStatement[] = [];
  sent = recorded;
  try {
    await work();
  } finally {
    sent = undefined;
  }
  return recorded;
}
