/** A signal to the process group arrives again from every parent process that forwards it. */
const handedOnWithinMs = 500;

/** Stops on Ctrl-C or SIGTERM, then exits; a second signal, unless the first one forwarded, exits immediately. */
export function onStopSignal(stop: () => Promise<void>): void {
  let stoppingSince: number | undefined;
  const handle = () => {
    const now = performance.now();
    if (stoppingSince !== undefined) {
      if (now - stoppingSince > handedOnWithinMs) process.exit(130);
      return;
    }
    stoppingSince = now;
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, handle);
}
