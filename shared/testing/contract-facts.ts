import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Agency } from '../command/agency.ts';
import type { Fact } from '../feed/append.ts';
import type { PublishedEvent } from '../feed/event.ts';
import { factParser } from '../feed/fact-parser.ts';
import { inProcessTransport } from '../feed/in-process.ts';
import { RestrictedSubject } from '../restriction/restriction.entity.ts';
import { newId } from '../id/new-id.ts';
import type { SubgraphDefinition } from '../subgraph/definition.ts';
import { allSubgraphs } from './contract-neighbours.ts';
import { startTestedSubgraph } from './contract-subgraph.ts';
import { formsWithoutSample } from './forms-of-event.ts';
import { publishedEvents } from './published-events.ts';

const notCommands = ['node_modules', 'generated', 'testing', '**/arrange*.ts', '**/*.test.ts'];

/** Followers can read everything that a subgraph publishes, and everything that it follows is published. */
export function factsContract(definition: SubgraphDefinition, folder: string): void {
  const { name, reactions } = definition;
  let events: ReadonlyMap<string, PublishedEvent>;
  let facts: readonly Fact[];

  beforeAll(async () => {
    events = await publishedEvents(folder);
    facts = [...events.values()].flatMap(({ type, samples }) =>
      samples.map((data) => ({ type, subject: newId(), data })),
    );
  });

  describe('facts', () => {
    test('every event in `published/` is this subgraph’s own, and its samples show each form of it', () => {
      for (const [exported, event] of events) {
        expect([exported, event.publisher]).toEqual([event.type.replace('.v', 'V'), name]);
        expect(formsWithoutSample(event), `${exported} has no sample of these forms`).toEqual([]);
        const parse = factParser(event, Object.keys(event.schema.properties) as never[]);
        for (const sample of event.samples) parse(structuredClone(sample));
      }
    });

    test('every event is published, unless a later version is, and nothing else', () => {
      const sources = globSync('**/*.ts', { cwd: folder, exclude: notCommands });
      const published = sources.flatMap((file) => matches(join(folder, file), /\bpublish\(\s*(\w+),/g));
      const newest = new Map([...events].toSorted(byVersion).map(([exported, event]) => [event.name, exported]));
      expect([...new Set(published)].sort()).toEqual([...newest.values()].sort());
    });

    test('followers only follow facts that are published here, and can read each sample', async () => {
      const declared = new Map([...events.values()].map((event) => [event.type, event]));
      for (const follower of await allSubgraphs())
        for (const reaction of follower.reactions.filter(({ upstream }) => upstream === name)) {
          const event = declared.get(reaction.type);
          expect(event, `${follower.name} follows ${reaction.type}, which is not in published/`).toBeDefined();
          for (const sample of event!.samples) reaction.parse(structuredClone(sample));
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
      await owner.publish(facts);
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
        await owner.publish(facts);
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

function byVersion([, a]: [string, PublishedEvent], [, b]: [string, PublishedEvent]): number {
  return a.version - b.version;
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
