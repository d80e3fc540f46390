import { dirname } from 'node:path';

/** The clock of programs in their own process: the machine's, or the shifted one of this run. */
// oxlint-disable-next-line hub/no-machine-time -- a separate program cannot be given another clock
export const programClock = (): Date => new Date();

/** What a program inherits from this process besides its settings: Node, its compile cache and a shifted clock. */
export const programEnvironment: NodeJS.ProcessEnv = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => /^(LD_PRELOAD|FAKETIME|NODE_COMPILE_CACHE)/.test(name)),
  ),
  PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
};
