interface Validity {
  validUntil?: string | null;
  endedAt?: unknown;
}

/** Whether an approval allows new clearance on a day: up to its last day, unless it was ended before (D13, R126). */
export function isValidOn({ validUntil, endedAt }: Validity, day: string): boolean {
  return !endedAt && day <= (validUntil ?? day);
}
