import { RequestFailed, type Data, type HubClient } from '@hub/embedded/client.ts';
import { demoPrincipals } from '@hub/embedded/organisations.ts';
import { inBeijing } from '@hub/embedded/demo/dated-clock.ts';
import type { Dialect } from '@hub/shared/database/open-database.ts';
import { startTestHub, type TestHub } from './test-hub.ts';

export { paper } from '@hub/embedded/demo/paper.ts';

const keys: Readonly<Record<string, string>> = {
  H1: 'bch',
  H2: 'hospital2',
  H3: 'hospital3',
  H4: 'hospital4',
  M1: 'keyuan',
};
const agencies = ['BJHC', 'BJMPA', 'TIANZHU', 'CUSTOMS', 'MIB', 'SHUNYI'];
/** Everybody who takes part, the national authorities, and an analyst. */
const everybody = [...agencies, 'NMPA', 'NHC', ...Object.keys(keys), 'analyst'];

/** A hub on a clock that the journey sets, with only those organisations on a list that it names. */
export class Journey {
  readonly hub: TestHub;
  /** What a step leaves for the next. */
  readonly known: Record<string, string> = {};
  readonly #clients = new Map<string, HubClient>();
  readonly #set: (now: Date) => void;

  private constructor(hub: TestHub, set: (now: Date) => void) {
    this.hub = hub;
    this.#set = set;
  }

  static async start(dialect: Dialect, begin: string, names: readonly string[] = []): Promise<Journey> {
    let now = inBeijing(begin);
    const listed = names.map((name) => keys[name]!);
    const hub = await startTestHub(dialect, { clock: () => now, listed });
    const journey = new Journey(hub, (next) => (now = next));
    for (const name of everybody) journey.#clients.set(name, await hub.as(keys[name] ?? name.toLowerCase()));
    journey.#clients.set('anyone', await hub.as(undefined));
    return journey;
  }

  /** Sets the time in Beijing, `YYYY-MM-DD HH:MM`. */
  at(time: string): void {
    this.#set(inBeijing(time));
  }

  as(name: string): HubClient {
    return this.#clients.get(name)!;
  }

  idOf(name: string): string {
    return demoPrincipals.get(keys[name]!)!.organisation.id;
  }

  /** A command that must succeed. */
  async send(by: string, name: string, input: Record<string, unknown>, selection = '__typename'): Promise<Data> {
    return this.as(by).command(name, input, selection);
  }

  /** The codes with which a command is refused; empty if it is not. */
  async refused(by: string, name: string, input: Record<string, unknown>): Promise<string> {
    try {
      await this.as(by).command(name, input, '__typename');
      return '';
    } catch (error) {
      if (error instanceof RequestFailed) return [...new Set(error.codes)].join();
      throw error;
    }
  }

  async ask(by: string, query: string): Promise<Data> {
    return this.as(by).query(query);
  }

  /** The items of an organisation's inbox about the lists, the oldest first. */
  async inbox(by: string): Promise<Data[]> {
    const fields = 'kind about clause answerBy provisional answeredAt overdue text';
    return (await this.ask(by, `{ inbox { lists { nodes { ${fields} } } } }`)).inbox.lists.nodes;
  }

  /** The deadlines that an organisation is responsible for, or of its own cases. */
  async deadlines(by: string): Promise<Data[]> {
    const fields = 'about procedure deadline { name startsOn rule dueOn provisional doneAt overdue }';
    const { listDeadlines } = await this.ask(by, `{ listDeadlines(first: 200) { nodes { ${fields} } } }`);
    return listDeadlines.nodes.map(({ deadline, ...rest }: Data) => ({ ...rest, ...deadline }));
  }

  /** The number and the members of the list that bound at a time in Beijing; null before the first. */
  async listAt(time: string, kind: 'INSTITUTION' | 'IMPORTER' = 'INSTITUTION'): Promise<unknown> {
    const at = inBeijing(time).toISOString();
    const query = `{ listAt(kind: ${kind}, at: "${at}") { version entries { member: ${kind.toLowerCase()} { id } } } }`;
    const { listAt } = await this.ask('anyone', query);
    const names = listAt?.entries.map(({ member }: Data) => this.nameOf(member.id));
    return listAt && [listAt.version, ...names];
  }

  nameOf(id: string): string {
    return Object.keys(keys).find((name) => this.idOf(name) === id) ?? id;
  }
}
