/** A text in both languages of the hub. `{name}` marks a parameter, `[…]` a part dropped without its parameters. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** The message of a code, and the requirement behind it. */
export interface Message extends Words {
  readonly requirement?: string;
}

/** Translations of values, by the name of the parameter that has them. */
export type WordTables = Readonly<Record<string, Readonly<Record<string, Words>>>>;
