/** The class that a drug's name tells, by names that are known for it; else the one that the applicant says (R42). */
export function classOfDrug(name: string, said: string | null, known: ReadonlyMap<string, string>): string | null {
  const lower = name.toLowerCase();
  const told = [...known].find(([word]) => lower.includes(word.toLowerCase()));
  return told?.[1] ?? said;
}
