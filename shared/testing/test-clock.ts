/** In Beijing the year 2027 has begun; in UTC it has not. A test that takes the wrong one of the two days fails. */
const begin = new Date('2026-12-31T16:10:00Z');

/** A clock that shows this instant now and goes on as time passes. */
export function clockFrom(instant: Date): () => Date {
  const started = performance.now();
  return () => new Date(instant.getTime() + performance.now() - started);
}

/** The clock of the agencies that a test starts. Tests take times and days from it, never from the machine. */
export const testClock = clockFrom(begin);
