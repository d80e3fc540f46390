/** What one code says, in both languages of the hub, and the clause that it upholds. `{name}` marks a parameter, `[…]` what is left out without one. */
export interface Message {
  readonly zh: string;
  readonly en: string;
  readonly requirement?: string;
}
