import { statementChannel, type SentStatement } from '../database/statement-channel.ts';

/** The statements that this process sends while `work` runs, in order. */
export async function statementsDuring(work: () => Promise<unknown>): Promise<SentStatement[]> {
  const sent: SentStatement[] = [];
  const record = (message: unknown) => void sent.push(message as SentStatement);
  statementChannel.subscribe(record);
  try {
    await work();
  } finally {
    statementChannel.unsubscribe(record);
  }
  return sent;
}
