/** Cuts the middle out of a text longer than `maxLength`: its beginning says what is wrong, and its end usually why. */
export function shortened(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const half = Math.floor(maxLength / 2);
  return `${text.slice(0, half - 1)}…${text.slice(-half)}`.toWellFormed();
}
