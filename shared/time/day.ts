const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** The calendar day of an instant in Asia/Shanghai, `YYYY-MM-DD`. Days compare as strings. */
export function dayOf(instant: Date): string {
  return format.format(instant);
}
