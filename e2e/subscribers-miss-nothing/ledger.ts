import type { Data } from '@hub/embedded/client.ts';
import { release, type Parties } from '@hub/embedded/demo/steps.ts';
import { agree, clearedDrug, partiesOf } from '../arrange.ts';
import type { TestHub } from '../test-hub.ts';

/** What a partner selects of a movement: fields from customs, white lists, trace and safety. */
const selection = `
  id kind quantity onHandAfter drug { name activeMeasures { id } } institution { name }
  lot { lotNumber items(first: 2) { nodes { code } } }`;

/** Subscribes to stock changes after the cursor `$after`. */
export const stockChanged = `subscription ($after: Cursor) {
  stockChanged(after: $after) { cursor movement { ${selection} } }
}`;

/** One importer's stock, whose ledger grows through real commands. */
export class Ledger {
  readonly #hub: TestHub;
  readonly #parties: Parties;
  readonly #formId: string;
  readonly #codes: string[];

  private constructor(hub: TestHub, parties: Parties, { formId, codes }: { formId: string; codes: string[] }) {
    this.#hub = hub;
    this.#parties = parties;
    this.#formId = formId;
    this.#codes = codes;
  }

  /** Three lines: packs entered, cleared, and one of them released. */
  static async begin(hub: TestHub, { series = 1, importer = 'keyuan', institution = 'bch' } = {}): Promise<Ledger> {
    const parties = await partiesOf(hub, importer, institution);
    await agree(parties);
    const ledger = new Ledger(hub, parties, await clearedDrug(parties, series, 40));
    await ledger.grow();
    return ledger;
  }

  /** Adds a line: one more pack is released. */
  async grow(): Promise<void> {
    await release(this.#parties, this.#formId, [this.#codes.shift()!]);
  }

  /** The lines that an organisation may see, in order and with the selection of a subscription. */
  async lines(organisation = 'bjmpa'): Promise<Data[]> {
    const client = await this.#hub.as(organisation);
    const { ledger } = await client.query(`{ ledger(order: OLDEST_FIRST, first: 200) { nodes { ${selection} } } }`);
    return ledger.nodes;
  }
}

/** The movements in the events received; a heartbeat has none. */
export const movements = (received: readonly Data[]): Data[] =>
  received.map(({ movement }) => movement).filter((movement) => movement !== null);
