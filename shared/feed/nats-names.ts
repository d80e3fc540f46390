/** What a hub's subjects and streams are called on its broker. Hubs that share a broker have namespaces of their own. */
export class NatsNames {
  readonly #namespace: string;

  constructor(namespace: string) {
    this.#namespace = parseNamespace(namespace);
  }

  /** The stream that carries an owner's log. */
  stream(owner: string): string {
    return `${this.#namespace}_${owner}`;
  }

  /** Every message of the stream has this subject. It names the log, so facts of two logs are never taken for one. */
  facts(owner: string, epoch: string): string {
    return `${this.#namespace}.feed.${owner}.${epoch}`;
  }

  /** Asks the owner where its log ends. */
  head(owner: string): string {
    return `${this.#namespace}.head.${owner}`;
  }

  /** Tells everyone that the log has grown. */
  appended(owner: string): string {
    return `${this.#namespace}.appended.${owner}`;
  }

  /** Asks a follower to catch up with the owner's log. */
  nudge(owner: string, follower: string): string {
    return `${this.#namespace}.nudge.${follower}.${owner}`;
  }
}

/** Of letters, digits and hyphens alone, for it becomes part of names in which `.`, `_`, `*` and `>` have a meaning. */
export function parseNamespace(text: string): string {
  if (!/^[a-z0-9-]{1,32}$/i.test(text)) throw new Error('a namespace is 1 to 32 letters, digits and hyphens');
  return text;
}
