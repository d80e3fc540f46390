/** The clock of programs that run as processes of their own: the machine's, or this run's where it is a shifted one. */
// oxlint-disable-next-line hub/no-machine-time -- there is no way to hand a program another clock
export const processClock = (): Date => new Date();

/** What a program needs in its environment to see the time that this process sees: nothing, or libfaketime's settings. */
export const clockSettings: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => /^(LD_PRELOAD|FAKETIME)/.test(name)),
);
