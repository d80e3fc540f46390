import { statementChannel, type SentStatement } from '@hub/shared/database/statement-channel.ts';

/** Where a command may be interrupted, in the order in which it gets there. */
export const points = [
  'before its key is claimed',
  'after its first row',
  'before its events',
  'before its audit row',
  'before its answer is stored',
  'before COMMIT',
  'during COMMIT',
  'after COMMIT',
] as const;

export type Point = (typeof points)[number];

/** The statement that follows each of these points. */
const statements: Partial<Record<Point, RegExp>> = {
  'before its key is claimed': /^insert into idempotency_record /,
  'before its events': /^insert into feed_event /,
  'before its audit row': /^insert into audit_row /,
  'before its answer is stored': /^update idempotency_record /,
  'before COMMIT': /^commit$/,
  'during COMMIT': /^commit$/,
};

const isWrite = /^(insert|update|delete) /;

/**
 * Calls `act` once, when a command with this key gets to a point: before the statement that follows it is sent.
 * Statements of others must not be sent to the database meanwhile. Returns how to stop waiting for it.
 */
export function atPoint(database: string, { key, point }: { key: string; point: Point }, act: () => void): () => void {
  let isClaimed = false;
  let isCommitted = false;
  let written = 0;
  const isThere = ({ sql, parameters }: SentStatement): boolean => {
    const claims = sql.startsWith('insert into idempotency_record ') && parameters.includes(key);
    isClaimed ||= claims;
    if (!isClaimed) return false;
    if (!claims && isWrite.test(sql)) written += 1;
    if (point === 'after its first row') return written === 2;
    if (point === 'after COMMIT' && isCommitted) return true;
    isCommitted ||= sql === 'commit';
    return statements[point]?.test(sql) ?? false;
  };
  const stop = () => statementChannel.unsubscribe(onStatement);
  const onStatement = (message: unknown) => {
    const statement = message as SentStatement;
    if (statement.database !== database || !isThere(statement)) return;
    stop();
    act();
  };
  statementChannel.subscribe(onStatement);
  return stop;
}
