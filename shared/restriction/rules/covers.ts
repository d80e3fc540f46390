/** What something is, by kinds of subjects: for example `{ box: '7', shelf: 'A' }`. What is not known is omitted. */
export type Subjects = Readonly<Record<string, string | undefined>>;

/** Whether a scope covers something: only what has all of its subjects. */
export function covers(scope: Subjects, about: Subjects): boolean {
  return Object.entries(scope).every(([kind, id]) => about[kind] === id);
}
