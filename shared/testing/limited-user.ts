import { randomUUID } from 'node:crypto';
import mysql, { type Connection } from 'mysql2/promise';

/** A user of a MySQL or MariaDB server that may use one schema, over so many connections at the same time. */
export class LimitedUser {
  readonly #server: URL;
  readonly #name = `hub_test_${randomUUID().slice(0, 8)}`;
  readonly #limit: number;
  #taken: Connection[] = [];

  private constructor(server: URL, limit: number) {
    this.#server = server;
    this.#limit = limit;
  }

  static async of(databaseUrl: string, limit: number): Promise<LimitedUser> {
    const server = new URL(databaseUrl);
    const user = new LimitedUser(server, limit);
    await user.#onServer(async (root) => {
      await root.query(`create user ${user.#name}@'%' identified by ''`);
      await root.query(`alter user ${user.#name}@'%' with max_user_connections ${limit}`);
      await root.query(`grant all on ${server.pathname.slice(1)}.* to ${user.#name}@'%'`);
    });
    return user;
  }

  /** The URL of the schema for this user. */
  get url(): string {
    const url = new URL(this.#server);
    url.username = this.#name;
    url.password = '';
    return url.href;
  }

  /** Ends all connections of the user, and takes all that it may have. */
  async takeAll(): Promise<void> {
    await this.#onServer(async (root) => {
      const [rows] = await root.query('select id from information_schema.processlist where user = ?', [this.#name]);
      for (const { id } of rows as { id: number }[]) await root.query('kill ?', [id]);
    });
    while (this.#taken.length < this.#limit) {
      // The server counts a connection until its thread has ended.
      const taken = await mysql.createConnection(this.url).catch(() => undefined);
      if (taken) this.#taken.push(taken);
    }
  }

  /** Gives back what was taken. */
  async giveBack(): Promise<void> {
    await Promise.all(this.#taken.splice(0).map((connection) => connection.end()));
  }

  async drop(): Promise<void> {
    await this.giveBack();
    await this.#onServer((root) => root.query(`drop user ${this.#name}@'%'`));
  }

  async #onServer(act: (root: Connection) => Promise<unknown>): Promise<void> {
    const root = await mysql.createConnection(this.#server.href);
    try {
      await act(root);
    } finally {
      await root.end();
    }
  }
}
