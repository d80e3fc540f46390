import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Agency } from '../command/agency.ts';
import { inProcessTransport } from '../feed/in-process.ts';
import { RestrictedSubject } from '../restriction/restriction.entity.ts';
import { newId } from '../id/new-id.ts';
import type { SubgraphDefinition } from '../subgraph/definition.ts';
import { allSubgraphs } from './contract-neighbours.ts';
import { startTestedSubgraph } from './contract-subgraph.ts';

/** Samples of each published fact, by type. */
export type FactSamples = Readonly<Record<string, readonly object[]>>;

/** Followers can read everything that a subgraph publishes, and everything that it follows is published. */
export function factsContract(definition: SubgraphDefinition, folder: string, samples: FactSamples): void {
  const { name, reactions } = definition;
  const types = Object.keys(samples).sort();

  describe('facts', () => {
    test('every declared fact has a sample and is published', () => {
      const declared = matches(join(folder, 'feed', 'events.ts'), /^export interface (\w+)/gm);
      expect(declared.sort()).toEqual(types);
      const sources = globSync('**/*.ts', { cwd: folder, exclude: ['node_modules', 'generated', '**/*.test.ts'] });
      const published = sources.flatMap((file) => matches(join(folder, file), /\bpublish\(\{\s*type: '(\w+)'/g));
      expect([...new Set(published)].sort()).toEqual(types);
    });

    test('followers only follow facts that are published here, and can read each sample', async () => {
      const follows = (await allSubgraphs()).flatMap((follower) =>
        follower.reactions
          .filter(({ upstream }) => upstream === name)
          .map((reaction) => ({ follower: follower.name, reaction })),
      );
      for (const { follower, reaction } of follows) {
        expect(types, `${follower} follows a fact that is not published`).toContain(reaction.type);
        for (const sample of samples[reaction.type]!) reaction.parse(structuredClone(sample));
      }
    });

    test('it follows only other subgraphs, and each of their facts once', async () => {
      const others = (await allSubgraphs()).map((each) => each.name).filter((other) => other !== name);
      for (const { upstream } of reactions) expect(others).toContain(upstream);
      const followed = reactions.map(({ upstream, type }) => `${upstream}.${type}`);
      expect(followed).toEqual([...new Set(followed)]);
    });

    test('every follower applies the samples from the log, and a replay changes nothing', async () => {
      const transport = inProcessTransport();
      const owner = await startTestedSubgraph(definition, { transport });
      await owner.publish(factsOf(samples));
      for (const other of await allSubgraphs()) {
        if (other.reactions.every(({ upstream }) => upstream !== name)) continue;
        let ticks = 0;
        const subgraph = await startTestedSubgraph(other, { transport, clock: () => new Date(ticks++) });
        const follower = subgraph.followers.get(name)!;
        await follower.catchUp();
        const once = await copiesOf(other, subgraph.agency);
        const lastApplied = ticks;
        await follower.replay();
        expect(ticks, `${other.name} does not apply the facts of ${name} again`).toBeGreaterThan(lastApplied);
        expect(await copiesOf(other, subgraph.agency)).toBe(once);
        await subgraph.close();
      }
      await owner.close();
    });

    test('after a replay of a log that lost the samples, no follower has copies of them', async () => {
      for (const other of await allSubgraphs()) {
        if (other.reactions.every(({ upstream }) => upstream !== name)) continue;
        const transport = inProcessTransport();
        const owner = await startTestedSubgraph(definition, { transport });
        const subgraph = await startTestedSubgraph(other, { transport });
        const before = await copiesOf(other, subgraph.agency);
        await owner.publish(factsOf(samples));
        const follower = subgraph.followers.get(name)!;
        await follower.catchUp();
        expect(await copiesOf(other, subgraph.agency)).not.toBe(before);
        const restored = await startTestedSubgraph(definition, { transport });
        await follower.replay();
        expect(await copiesOf(other, subgraph.agency)).toBe(before);
        for (const each of [subgraph, owner, restored]) await each.close();
      }
    });
  });
}

function factsOf(samples: FactSamples) {
  return Object.entries(samples).flatMap(([type, ofType]) => ofType.map((data) => ({ type, subject: newId(), data })));
}

/** The contents of an agency's own tables, as one text. What is only a lock is ignored. */
async function copiesOf({ entities }: SubgraphDefinition, { database }: Agency): Promise<string> {
  const em = database.orm.em.fork();
  const tables: unknown[][] = [];
  for (const entity of entities) if (entity !== RestrictedSubject) tables.push(await em.find(entity, {}));
  return JSON.stringify(tables);
}

function matches(file: string, pattern: RegExp): string[] {
  return [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, found]) => found!);
}
