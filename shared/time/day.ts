const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
const pattern = /^\d{4}-\d{2}-\d{2}$/;
const hourMs = 60 * 60 * 1000;
const dayMs = 24 * hourMs;

/** The hour that was asked for last, since 1970, and its day. No day begins within an hour. */
let last = { hour: 0, day: format.format(0) };

/** The calendar day of an instant in Asia/Shanghai, `YYYY-MM-DD`. Days compare as strings. */
export function dayOf(instant: Date): string {
  const hour = Math.floor(instant.getTime() / hourMs);
  if (hour !== last.hour) last = { hour, day: format.format(instant) };
  return last.day;
}

/** Whether a text is a day that exists, `YYYY-MM-DD`: JavaScript turns 30 February into 1 March. */
export function isDay(text: string): boolean {
  return pattern.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}

/** The day itself; an error if there is no such day. */
export function existingDay(text: string): string {
  if (!isDay(text)) throw new Error(`${JSON.stringify(text)} is not a calendar day, YYYY-MM-DD`);
  return text;
}

/** The day that is so many calendar days later, or earlier if the number is negative. */
export function addDays(day: string, n: number): string {
  if (!Number.isSafeInteger(n)) throw new Error(`${n} is not a whole number of days`);
  // A day of UTC always has 24 hours.
  const instant = new Date(Date.parse(existingDay(day)) + n * dayMs);
  return existingDay(instant.toISOString().slice(0, day.length));
}
