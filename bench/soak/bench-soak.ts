import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describeMachine, machineText } from '../machine.ts';
import { printedTable } from '../printed-table.ts';
import { residentMb } from '../process-usage.ts';
import { startHub } from './hub-process.ts';
import type { SoakOptions } from './options.ts';
import { answered, askAs, distinctQuery, distinctSubscription, giveCommands } from './requests.ts';
import { subscribeOnce } from './subscribe.ts';

const header = ['minute', 'heap MB', 'buffers MB', 'RSS MB', 'queries', 'calls of commands', 'subscriptions', 'failed'];

/** The number of commands that one call sends. */
const commandsPerCall = 3;
/** The maximum in flight per kind; further ticks are skipped, so a slow machine sets the pace. */
const maxInFlight = 4;

/** Loads the embedded hub over its port with unique operations and prints its memory once a minute. */
export async function benchSoak(options: SoakOptions): Promise<void> {
  const machine = describeMachine();
  const folder = mkdtempSync(join(tmpdir(), 'hub-soak-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const hub = await startHub(folder);
  const importer = askAs(hub, 'keyuan');
  const token = hub.tokenOf('keyuan');
  const { drugs } = answered(await importer('{ drugs(search: "Vosoritide") { nodes { id } } }'));
  const drugId: string = drugs.nodes[0].id;
  const agency = askAs(hub, 'bjmpa');

  const kinds = [
    new Kind('queries', options.queries, async (number) => answered(await agency(distinctQuery(number)))),
    new Kind('commands', options.commands / commandsPerCall, (number) => giveCommands(importer, drugId, number)),
    new Kind('subscriptions', options.subscriptions, (number) =>
      subscribeOnce(hub.url, token, distinctSubscription(number)),
    ),
  ];
  const rows: (string | number)[][] = [];
  const failed = () => kinds.reduce((sum, kind) => sum + kind.failed, 0);
  const tell = async (minute: number) => {
    const { heap, buffers } = await hub.heap.usedMb();
    const row = [minute, heap, buffers, residentMb(hub.pid), ...kinds.map(({ done }) => done), failed()];
    rows.push(row);
    process.stderr.write(`${row.map((cell) => Math.round(cell * 10) / 10).join('\t')}\n`);
  };

  process.stderr.write(`${header.join('\t')}\n`);
  await tell(0);
  for (const kind of kinds) kind.start();
  for (let minute = 1; minute <= options.minutes; minute += 1) {
    await delay(60_000);
    await tell(minute);
  }
  for (const kind of kinds) kind.stop();
  await hub.stop();
  process.stdout.write(`${printedTable(header, rows)}\n\n${machineText(machine)}\n`);
}

/** One kind of load, started at a fixed rate. */
class Kind {
  readonly #name: string;
  readonly #everyMs: number;
  readonly #work: (number: number) => Promise<unknown>;
  #inFlight = 0;
  #timer: NodeJS.Timeout | undefined;
  #started = 0;
  done = 0;
  failed = 0;

  constructor(name: string, perSecond: number, work: (number: number) => Promise<unknown>) {
    this.#name = name;
    this.#everyMs = 1000 / perSecond;
    this.#work = work;
  }

  start(): void {
    this.#timer = setInterval(() => {
      if (this.#inFlight >= maxInFlight) return;
      this.#inFlight += 1;
      void this.#one((this.#started += 1));
    }, this.#everyMs);
  }

  async #one(number: number): Promise<void> {
    try {
      await this.#work(number);
      this.done += 1;
    } catch (error) {
      process.stderr.write(`${this.#name}: ${(error as Error).message}\n`);
      this.failed += 1;
    }
    this.#inFlight -= 1;
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
