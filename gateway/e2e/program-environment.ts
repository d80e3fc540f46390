import { dirname } from 'node:path';

/** The clock of programs that run as processes of their own: the machine's, or this run's where that is a shifted one. */
// oxlint-disable-next-line hub/no-machine-time -- there is no way to hand a program another clock
export const programClock = (): Date => new Date();

/** What a program takes over from this process, beside its own settings: the Node that runs it, its cache, and a shifted clock. */
export const programEnvironment: NodeJS.ProcessEnv = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => /^(LD_PRELOAD|FAKETIME|NODE_COMPILE_CACHE)/.test(name)),
  ),
  PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
};
