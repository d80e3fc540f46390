const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** An instant in Beijing time: `2024-04-02 09:00:00`, with milliseconds if there are any. */
export function timeInBeijing(instant: Date): string {
  const ms = instant.getUTCMilliseconds();
  return `${format.format(instant)}${ms === 0 ? '' : `.${String(ms).padStart(3, '0')}`}`;
}

/** Whether a text is an instant in the format of `toISOString`. */
export function isInstant(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text);
}
