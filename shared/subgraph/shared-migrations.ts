import { storageProbe } from '../database/0005-storage-probe.ts';
import type { MigrationFile } from '../database/migration-file.ts';
import { eventIds } from '../feed/0004-event-ids.ts';
import { cursorRebuilds } from '../feed/0006-cursor-rebuilds.ts';
import { sealedCursors } from '../feed/0012-sealed-cursors.ts';

/**
 * Migrations of the tables that every agency's database has, in order. They follow the agency's own first three; none
 * needs a later one of the agency's own, whatever its number.
 */
export const sharedMigrations: readonly MigrationFile[] = [eventIds, storageProbe, cursorRebuilds, sealedCursors];
