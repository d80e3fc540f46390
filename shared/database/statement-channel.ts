import { channel } from 'node:diagnostics_channel';

/** A statement as it is sent to a database, with the values for its placeholders. */
export interface SentStatement {
  /** Identifies the database within this process. */
  database: string;
  sql: string;
  parameters: readonly unknown[];
}

/** Tells whoever subscribes, for example a measurement, of every statement that this process sends. */
export const statementChannel = channel('hub:statement');
