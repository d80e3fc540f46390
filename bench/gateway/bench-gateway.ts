import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readProfiles, startGateway, type GatewayProcess } from '../gateways/gateway-process.ts';
import { describeMachine } from '../machine.ts';
import { SubgraphProcess } from '../subgraphs/subgraph-process.ts';
import { expectAnswers, type AnswerSizes, type Reference } from './expected-answers.ts';
import { measureTurn, modes, type Turn } from './measure.ts';
import type { GatewayOptions } from './options.ts';
import { benchQueries } from './queries.ts';
import type { QueryName } from './query-names.ts';
import { reportGateway } from './report.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);

/** A warmed-up gateway and the sizes of its answers. */
interface Contender {
  gateway: GatewayProcess;
  sizes: Readonly<Partial<Record<QueryName, AnswerSizes>>>;
}

/** Compares gateways over the same subgraphs: checks that their answers are equal, then loads them in turn. */
export async function benchGateway(options: GatewayOptions): Promise<void> {
  const machine = describeMachine();
  const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const subgraphs = await SubgraphProcess.start('gateway', folder);
  const contenders = await startContenders(options, subgraphs);
  const turns: Turn[] = [];
  for (let round = 1; round <= options.rounds; round += 1)
    for (const name of options.queries)
      for (const mode of modes) {
        say(`Round ${round} of ${options.rounds}: ${name}, ${mode} requests`);
        // Every other round in reverse, so that no gateway always follows the same one.
        for (const { gateway, sizes } of round % 2 === 1 ? contenders : contenders.toReversed()) {
          const query = benchQueries[name];
          const request = { gateway, query, mode, sizes: sizes[name]!, until: options.until, subgraphs };
          turns.push(await measureTurn(request));
        }
      }
  reportGateway(machine, options, turns);
  await readProfiles(contenders.map(({ gateway }) => gateway));
}

/** Starts the gateways one by one, compares their answers, warms them up and suspends them. */
async function startContenders(
  { gateways, queries }: GatewayOptions,
  subgraphs: SubgraphProcess,
): Promise<readonly Contender[]> {
  const references = new Map<QueryName, Reference>(
    queries.map((name) => [name, { gateway: gateways[0]!, answers: [] }]),
  );
  const contenders: Contender[] = [];
  for (const name of gateways) {
    say(`Starting ${name} and checking its answers`);
    const gateway = await startGateway(name, subgraphs.supergraphFile);
    const sizes: Partial<Record<QueryName, AnswerSizes>> = {};
    for (const query of queries)
      sizes[query] = await expectAnswers(gateway, benchQueries[query], references.get(query)!);
    gateway.process.suspend();
    contenders.push({ gateway, sizes });
  }
  return contenders;
}
