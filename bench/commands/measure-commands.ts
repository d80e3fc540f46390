import { randomUUID } from 'node:crypto';
import { agree, clearedDrug, approvedDrug, partiesOf } from '../../e2e/arrange.ts';
import { startTestHub, type TestHub } from '../../e2e/test-hub.ts';
import { applyForForm, issueForm, traceCodes } from '../../hub/demo/steps.ts';
import { demoPrincipals } from '../../hub/organisations.ts';
import { subgraphNames, type SubgraphName } from '../../hub/agencies.ts';
import type { SentStatement } from '../../shared/database/statement-channel.ts';
import { enterBondedStock } from '../../subgraphs/customs/bonded-lot/enter-bonded-stock.ts';
import { releaseFromZone } from '../../subgraphs/customs/release/release-from-zone.ts';
import { receive } from '../../subgraphs/trace/release/receive.ts';
import { scanOut } from '../../subgraphs/trace/release/scan-out.ts';
import { codeItems } from '../../subgraphs/trace/item/code-items.ts';
import { scanIn } from '../../subgraphs/trace/item/scan-in.ts';
import { shelve } from '../../subgraphs/trace/item/shelve.ts';
import type { BenchDatabase } from '../bench-databases.ts';
import { copyDatabases } from './bare-copy.ts';
import type { CommandsOptions } from './options.ts';
import { recordStatements } from '../recorded-statements.ts';
import { profiled } from '../profile.ts';
import { measure, runWith, type Used } from '../used.ts';

export interface CommandMeasurement {
  database: BenchDatabase;
  what: string;
  callers: number;
  /** Statements of one command. */
  statements: number;
  hub: Used;
  bare: Used;
}

type Say = (line: string) => void;

/** Measures commands without the gateway, each beside its own statements on the bare driver. */
export async function measureCommands(
  database: BenchDatabase,
  options: CommandsOptions,
  say: Say,
): Promise<CommandMeasurement[]> {
  const hub = await startTestHub(database);
  try {
    const parties = await partiesOf(hub);
    await agree(parties);
    // Commands still catch up before they decide; only following in the background would mix in its statements.
    for (const { followers } of Object.values(hub.subgraphs))
      for (const follower of followers.values()) await follower.stop();
    say(`${database}: commands with 1,000 codes`);
    const sets = await measureSets(database, hub, options);
    const single: CommandMeasurement[] = [];
    for (const callers of database === 'sqlite' ? [1] : [1, 16]) {
      say(`${database}: releases of one code by ${callers} at once`);
      single.push(await measureReleases(database, hub, callers, options.single));
    }
    return [...single, ...sets];
  } finally {
    await hub.close();
  }
}

const sizeOfSet = 1000;
let series = 1;

async function measureReleases(database: BenchDatabase, hub: TestHub, callers: number, count: number) {
  const parties = await partiesOf(hub);
  const warmUp = Math.ceil(count / 4);
  const { formId, codes } = await clearedDrug(parties, (series += 1), warmUp + 2 * count);
  const call = as(hub, 'customs', 'keyuan');
  const release = (code: string) => async () => {
    await releaseFromZone(call(), { idempotencyKey: randomUUID(), formId, codes: [code] });
  };
  for (const code of codes.slice(0, warmUp)) await release(code)();
  const used = await profiled(() => measure(count, () => runWith(callers, codes.slice(warmUp + count).map(release))));
  const copy = await copyOf(hub);
  try {
    const recorded: SentStatement[][] = [];
    for (const code of codes.slice(warmUp, warmUp + count)) recorded.push(await recordStatements(release(code)));
    await runWith(
      1,
      recorded.slice(0, 50).map((statements) => () => copy.replay(statements)),
    );
    const replays = recorded.slice(50).map((statements) => () => copy.replay(statements));
    const bare = await measure(replays.length, () => runWith(callers, replays));
    // Several at once leave rows in another order.
    if (callers === 1) await copy.expectEqual();
    // Every hundredth command also signs a checkpoint of the audit.
    const statements = middle(recorded.map(({ length }) => length));
    return { database, what: 'releaseFromZone, 1 code', callers, statements, hub: used, bare };
  } finally {
    await copy.close();
  }
}

async function measureSets(database: BenchDatabase, hub: TestHub, { sets }: CommandsOptions) {
  const rounds: Record<string, { statements: number; hub: Used; bare: Used }[]> = {};
  const parties = await partiesOf(hub);
  const [importer, trace, hospital] = [
    as(hub, 'customs', 'keyuan'),
    as(hub, 'trace', 'keyuan'),
    as(hub, 'trace', 'bch'),
  ];
  for (let round = 0; round <= sets; round += 1) {
    const { drugId, approvalId } = await approvedDrug(parties, (series += 1), sizeOfSet);
    const codes = traceCodes(series, sizeOfSet);
    const lots = [{ lotNumber: `L${series}`, expiryDate: '2030-06-30', quantity: sizeOfSet }];
    const { lotIds } = await enterBondedStock(importer(), { idempotencyKey: randomUUID(), drugId, lots });
    const lotId = lotIds[0]!;
    const formId = await applyForForm(parties, { approvalId, quantity: sizeOfSet });
    await issueForm(parties, formId, `${series}`);
    let releaseId = '';
    const key = () => ({ idempotencyKey: randomUUID() });
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
      await hub.subgraphs.customs.agency.catchUp(['trace']);
      await hub.subgraphs.trace.agency.catchUp(['customs', 'whitelists']);
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
    hub: medianOf(all.map((each) => each.hub)),
    bare: medianOf(all.map((each) => each.bare)),
  }));
}

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;

function medianOf(all: readonly Used[]): Used {
  return {
    wallMs: middle(all.map(({ wallMs }) => wallMs)),
    processorMs: middle(all.map(({ processorMs }) => processorMs)),
  };
}

/** Makes calls to one agency's commands on behalf of a demonstration organisation. */
function as(hub: TestHub, agency: SubgraphName, organisation: string) {
  const principal = demoPrincipals.get(organisation);
  return () => ({ agency: hub.subgraphs[agency].agency, principal, requestId: randomUUID() });
}

/** Copies the databases of all agencies: a command also reads the others' logs. */
async function copyOf(hub: TestHub) {
  return copyDatabases(subgraphNames.map((name) => hub.databaseUrls[name]));
}
