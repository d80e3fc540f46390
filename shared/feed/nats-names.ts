/** The names of a hub's subjects and streams on its broker. Hubs that share a broker use different namespaces. */
export class NatsNames {
  readonly #namespace: string;

  constructor(namespace: string) {
    this.#namespace = parseNamespace(namespace);
  }

  /** The stream that carries an owner's log. */
  stream(owner: string): string {
    return `${this.#namespace}_${owner}`;
  }

  /** The subject of every message of the stream. It contains the epoch, so facts of two logs are never mixed up. */
  facts(owner: string, epoch: string): string {
    return `${this.#namespace}.feed.${owner}.${epoch}`;
  }

  /** Requests the head of the owner's log. */
  head(owner: string): string {
    return `${this.#namespace}.head.${owner}`;
  }

  /** Announces that the log has grown. */
  appended(owner: string): string {
    return `${this.#namespace}.appended.${owner}`;
  }

  /** Asks a follower to catch up with the owner's log. */
  nudge(owner: string, follower: string): string {
    return `${this.#namespace}.nudge.${follower}.${owner}`;
  }
}

/** Only letters, digits and hyphens, because `.`, `_`, `*` and `>` have a meaning in the names built from it. */
export function parseNamespace(text: string): string {
  if (!/^[a-z0-9-]{1,32}$/i.test(text)) throw new Error('a namespace is 1 to 32 letters, digits and hyphens');
  return text;
}
