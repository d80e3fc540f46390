/** A signal to the whole process group comes once more from each process above this one that hands it on. */
const handedOnWithinMs = 500;

/** Stops once on Ctrl-C or SIGTERM, then ends the process; a second signal that is not the first handed on ends it at once. */
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
