import { clearanceCommands } from './clearance-commands.ts';
import { releaseCommands } from './release-commands.ts';
import { stockCommands } from './stock-commands.ts';
import { supplyCommands } from './supply-commands.ts';
import type { Arrange } from './work.ts';

/** Commands of customs about one pack or lot, by name. */
export const singleCommands: Readonly<Record<string, Arrange>> = {
  ...releaseCommands,
  ...stockCommands,
  ...supplyCommands,
  ...clearanceCommands,
};
