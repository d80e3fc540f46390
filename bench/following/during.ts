/** Repeats a step, one after the other, until `work` is over. */
export async function during(work: () => Promise<void>, step: () => Promise<void>): Promise<void> {
  const state = { isOver: false };
  const repeating = (async () => {
    while (!state.isOver) await step();
  })();
  try {
    await work();
  } finally {
    state.isOver = true;
    await repeating;
  }
}
