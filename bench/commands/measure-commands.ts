import { approvedDrug } from '../../e2e/arrange.ts';
import { startTestHub, type TestHub } from '../../e2e/test-hub.ts';
import { applyForForm, issueForm, traceCodes } from '../../hub/demo/steps.ts';
import { subgraphNames } from '../../hub/agencies.ts';
import type { SentStatement } from '../../shared/database/statement-channel.ts';
import { enterBondedStock } from '../../subgraphs/customs/bonded-lot/enter-bonded-stock.ts';
import { releaseFromZone } from '../../subgraphs/customs/release/release-from-zone.ts';
import { receive } from '../../subgraphs/trace/release/receive.ts';
import { scanOut } from '../../subgraphs/trace/release/scan-out.ts';
import { codeItems } from '../../subgraphs/trace/item/code-items.ts';
import { scanIn } from '../../subgraphs/trace/item/scan-in.ts';
import { shelve } from '../../subgraphs/trace/item/shelve.ts';
import type { BenchDatabase } from '../bench-databases.ts';
import { readNames } from '../command-line.ts';
import { median } from '../quantile.ts';
import { copyDatabases } from './bare-copy.ts';
import type { CommandsOptions } from './options.ts';
import { compared, type Compared } from './compared.ts';
import { key, sceneOf, type Scene } from './scene.ts';
import { singleCommands } from './single-commands.ts';
import type { Work } from './work.ts';
import { recordStatements } from '../recorded-statements.ts';
import { profiled } from '../profile.ts';
import { measure, runWith, type Used } from '../used.ts';

export interface CommandMeasurement extends Compared {
  database: BenchDatabase;
  what: string;
  callers: number;
  /** Statements of one command. */
  statements: number;
}

type Say = (line: string) => void;

/** Measures commands without the gateway, each beside its own statements on the bare driver. */
export async function measureCommands(
  database: BenchDatabase,
  options: CommandsOptions,
  say: Say,
): Promise<CommandMeasurement[]> {
  const isOnly = options.commands !== '';
  const all = Object.keys(singleCommands);
  const names = isOnly ? readNames('commands', options.commands, all) : all;
  const hub = await startTestHub(database);
  try {
    const scene = await sceneOf(hub);
    if (!isOnly) say(`${database}: commands with 1,000 codes`);
    const sets = isOnly ? [] : await measureSets(database, scene, options);
    const single = names.flatMap((name) =>
      atOnce(database, name).map((callers): Single => ({ database, name, callers, blocks: [] })),
    );
    for (let pass = 1; pass <= warmUps + passes; pass += 1) {
      say(`${database}: single commands, ${pass <= warmUps ? 'warming up' : `pass ${pass - warmUps} of ${passes}`}`);
      for (const each of single) {
        const blocks = await measureBlocks(scene, each, options.single / passes);
        if (pass > warmUps) each.blocks.push(...blocks);
      }
    }
    return [...single.map(measurementOf), ...sets];
  } finally {
    await hub.close();
  }
}

/** By how many callers at once a command is measured, in turn. */
const atOnce = (database: BenchDatabase, name: string): readonly number[] =>
  database === 'mysql' && name === 'releaseFromZone' ? [1, 16] : [1];

/** How often all commands take their turn before any is measured, as in a hub that has been up for a while. */
const warmUps = 2;

/** Over how many turns the measured commands are spread, so that a slow minute of the machine does not fall on one alone. */
const passes = 4;

const sizeOfSet = 1000;

interface Single {
  database: BenchDatabase;
  name: string;
  callers: number;
  blocks: Block[];
}

/** Some commands, and right after them as many replays. */
interface Block {
  hub: Used;
  bare: Used;
  /** How many statements each command sent. */
  statements: number[];
}

const measurementOf = ({ database, name, callers, blocks }: Single): CommandMeasurement => ({
  database,
  what: `${name}, 1 pack`,
  callers,
  // Every hundredth command also signs a checkpoint of the audit.
  statements: median(blocks.flatMap(({ statements }) => statements)),
  ...compared(blocks),
});

/** How many commands run before as many replays do, so that both meet the same load of the machine. */
const blockSize = 20;

async function measureBlocks(scene: Scene, { name, callers }: Single, count: number): Promise<Block[]> {
  const { hub } = scene;
  const blocks: Block[] = [];
  // What callers do at once is recorded from commands of its own, one after another.
  const perBlock = callers > 1 ? 2 * blockSize : blockSize;
  const works = await singleCommands[name]!(scene, blockSize + Math.ceil(count / blockSize) * perBlock);
  await catchUp(hub);
  for (const work of works.splice(0, blockSize)) await work();
  const copy = await copyOf(hub);
  try {
    while (works.length > 0) {
      const block = works.splice(0, blockSize);
      const recorded: SentStatement[][] = [];
      const recording = (work: Work) => async () => void recorded.push(await recordStatements(work));
      const measured = callers > 1 ? block : block.map(recording);
      const used = await profiled(() => measure(blockSize, () => runWith(callers, measured)));
      if (callers > 1) for (const work of works.splice(0, blockSize)) await recording(work)();
      const replays = recorded.map((statements) => () => copy.replay(statements));
      const bare = await measure(blockSize, () => runWith(callers, replays));
      blocks.push({ hub: used, bare, statements: recorded.map(({ length }) => length) });
    }
    // Several at once leave rows in another order.
    if (callers === 1) await copy.expectEqual();
    return blocks;
  } finally {
    await copy.close();
  }
}

async function measureSets(database: BenchDatabase, scene: Scene, { sets }: CommandsOptions) {
  const rounds: Record<string, { statements: number; hub: Used; bare: Used }[]> = {};
  const { hub, parties, importer, importerAtTrace: trace, institutionAtTrace: hospital } = scene;
  for (let round = 0; round <= sets; round += 1) {
    const series = scene.newSeries();
    const { drugId, approvalId } = await approvedDrug(parties, series, sizeOfSet);
    const codes = traceCodes(series, sizeOfSet);
    const lots = [{ lotNumber: `L${series}`, expiryDate: '2030-06-30', quantity: sizeOfSet }];
    const { lotIds } = await enterBondedStock(importer(), { ...key(), drugId, lots });
    const lotId = lotIds[0]!;
    const formId = await applyForForm(parties, { approvalId, quantity: sizeOfSet });
    await issueForm(parties, formId, `${series}`);
    let releaseId = '';
    const steps: Record<string, () => Promise<unknown>> = {
      codeItems: () => codeItems(trace(), { ...key(), lotId, codes }),
      scanIn: () => scanIn(trace(), { ...key(), codes }),
      shelve: () => shelve(trace(), { ...key(), codes }),
      releaseFromZone: async () => {
        ({ releaseId } = await releaseFromZone(importer(), { ...key(), formId, codes }));
      },
      scanOut: () => scanOut(trace(), { ...key(), releaseId, codes }),
      receive: () => receive(hospital(), { ...key(), releaseId, codes }),
    };
    for (const [name, step] of Object.entries(steps)) {
      await catchUp(hub);
      const copy = await copyOf(hub);
      let used: Used | undefined;
      const statements = await recordStatements(async () => {
        used = await profiled(() => measure(1, async () => void (await step())));
      });
      const bare = await measure(1, () => copy.replay(statements));
      await copy.expectEqual();
      await copy.close();
      // The first round warms up.
      if (round > 0) (rounds[name] ??= []).push({ statements: statements.length, hub: used!, bare });
    }
  }
  return Object.entries(rounds).map(([name, all]) => ({
    database,
    what: `${name}, 1,000 codes`,
    callers: 1,
    statements: all[0]!.statements,
    ...compared(all),
  }));
}

/** What others have committed before is not a part of a command. */
async function catchUp({ subgraphs: { customs, trace } }: TestHub): Promise<void> {
  await customs.agency.catchUp(['whitelists', 'trace', 'safety']);
  await trace.agency.catchUp(['customs', 'whitelists', 'safety']);
}

/** Copies the databases of all agencies: a command also reads the others' logs. */
async function copyOf(hub: TestHub) {
  return copyDatabases(subgraphNames.map((name) => hub.databaseUrls[name]));
}
