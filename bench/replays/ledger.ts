import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';

/** Adds ledger lines and their events to a stopped hub's customs database; if not given, for an importer that does not exist. */
export function addLines(file: string, count: number, drugId: string, importerId: string = randomUUID()): void {
  const database = new DatabaseSync(file);
  const { position: last } = database.prepare('select position from feed_head').get() as { position: number };
  const at = Date.now();
  const addEvent = database.prepare('insert into feed_event values (?, ?, ?, ?, ?, ?)');
  const hasLines = columnsOf(database, 'stock_movement').includes('line');
  const { count: lines } = database.prepare('select count(*) as count from stock_movement').get() as { count: number };
  const addLine = database.prepare(
    hasLines
      ? 'insert into stock_movement (id, kind, at, drug_id, importer_id, quantity, line) values (?, ?, ?, ?, ?, 1, ?)'
      : 'insert into stock_movement (id, kind, at, drug_id, importer_id, quantity) values (?, ?, ?, ?, ?, 1)',
  );
  database.exec('begin');
  let eventId = '';
  for (let number = 1; number <= count; number += 1) {
    const movementId = randomUUID();
    eventId = randomUUID();
    const data = { movementId, kind: 'ENTERED', drugId, importerId, institutionId: null };
    addLine.run(movementId, 'ENTERED', at, drugId, importerId, ...(hasLines ? [lines + number] : []));
    addEvent.run(last + number, eventId, 'StockMoved', movementId, at, JSON.stringify(data));
  }
  database.prepare('update feed_head set position = position + ?').run(count);
  if (columnsOf(database, 'feed_head').includes('event_id')) {
    database.prepare('update feed_head set event_id = ?').run(eventId);
  }
  database.exec('commit');
  database.close();
}

/** A drug of the demonstration data. */
export const demoDrug = (file: string): string => demoLine(file).drugId;

/** What a line of the demonstration data is about. */
export function demoLine(file: string): { drugId: string; importerId: string } {
  const database = new DatabaseSync(file);
  const line = database.prepare('select drug_id as drugId, importer_id as importerId from stock_movement').get();
  database.close();
  return line as { drugId: string; importerId: string };
}

/** The columns of a table, as the measured checkout may be an older one. */
function columnsOf(database: DatabaseSync, table: string): unknown[] {
  return database
    .prepare('select name from pragma_table_info(?)')
    .all(table)
    .map(({ name }) => name);
}
