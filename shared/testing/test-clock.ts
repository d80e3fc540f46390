/** In Beijing it is already 2027, in UTC still 2026, so a test that uses the UTC day fails. */
const begin = new Date('2026-12-31T16:10:00Z');

/** A clock that starts at this instant. */
export function clockFrom(instant: Date): () => Date {
  const started = performance.now();
  return () => new Date(instant.getTime() + performance.now() - started);
}

/** The clock of all test agencies. Tests take times and days from it, never from the system clock. */
export const testClock = clockFrom(begin);
