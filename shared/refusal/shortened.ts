/** A text without its middle where it is longer than `maxLength`: it begins with what is wrong, and mostly ends with why. */
export function shortened(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const half = Math.floor(maxLength / 2);
  return `${text.slice(0, half - 1)}…${text.slice(-half)}`.toWellFormed();
}
