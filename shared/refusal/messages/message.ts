/** What one code says, in both languages of the hub, and the clause that it upholds. `{name}` marks a parameter. */
export interface Message {
  readonly zh: string;
  readonly en: string;
  readonly requirement?: string;
}
