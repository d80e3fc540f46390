/** The same in both languages of the hub. `{name}` marks a parameter, `[…]` what is left out without one. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What one code says, and the clause that it upholds. */
export interface Message extends Words {
  readonly requirement?: string;
}
