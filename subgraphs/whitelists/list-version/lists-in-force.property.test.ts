import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dialect } from '@hub/shared/database/open-database.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { addDays } from '@hub/shared/time/day.ts';
import { paper, removalOf } from '../testing/listing-steps.ts';
import { drugRemovalOf } from '../testing/drug-list-steps.ts';
import { newestDrugList } from '../testing/newest-list.ts';
import { arrangeWhitelists, hospitalIds, hospitals, type Hospital, type Whitelists } from '../arrange.ts';

const drugs = [0, 1, 2] as const;
const beginning = new Date('2024-09-18T09:00:00+08:00');
/** Minutes from one command to the next. */
const pauses = [0, 1, 60, 24 * 60, 3 * 24 * 60];

const drug = fc.constantFrom(...drugs);
const hospital = fc.constantFrom(...hospitals);
/** Mostly those that are approved from the first, so that most lists may be published. */
const permitted = fc.constantFrom<Hospital[]>(['H1'], ['H2'], ['H1', 'H2'], ['H2', 'H3'], ['H1', 'H3', 'H4']);
const acts = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constant('publish' as const),
      entries: fc.uniqueArray(fc.tuple(drug, permitted), {
        selector: ([of]) => of,
        minLength: 1,
        maxLength: 2,
      }),
      inDays: fc.constantFrom(undefined, undefined, undefined, -1, 0, 1, 5),
      /** Whether the drugs of the list before stay as they are, if it does not say otherwise. */
      keeps: fc.nat({ max: 7 }).map((drawn) => drawn > 0),
      isStale: fc.nat({ max: 7 }).map((drawn) => drawn === 0),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('approve' as const),
      drug,
      hospitals: fc.subarray([...hospitals], { minLength: 1 }),
      forDays: fc.constantFrom(undefined, 0, 2),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('end' as const), drug }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('removeDrug' as const), drug }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('removeInstitution' as const), hospital }) },
);
type Act = typeof acts extends fc.Arbitrary<infer Value> ? Value : never;
const walks = fc.array(fc.tuple(acts, fc.constantFrom(...pauses)), { minLength: 6, maxLength: 16 });

interface Approved {
  id: string;
  drugId: string;
  institutionIds: readonly string[];
  validUntil: string | undefined;
  isEnded: boolean;
}

/** A register with three drugs, and what it was told of approvals. */
class Walk {
  readonly #register: Whitelists;
  readonly #drugIds: readonly string[];
  readonly #approved: Approved[] = [];
  /** What bound at instants that have passed. */
  readonly #bound: { query: string; answer: unknown }[] = [];
  #now = beginning;
  /** How many versions were published, so that a walk that only meets refusals shows. */
  published = 0;
  /** What was listed without an approval. */
  readonly unapproved: string[] = [];

  private constructor(register: Whitelists, drugIds: readonly string[]) {
    this.#register = register;
    this.#drugIds = drugIds;
  }

  static async begin(dialect: Dialect): Promise<Walk> {
    const register = await arrangeWhitelists(dialect, hospitals);
    const drugIds = [];
    for (const _ of drugs) drugIds.push(await register.registeredDrug());
    const walk = new Walk(register, drugIds);
    for (const of of drugs)
      await walk.take({ act: 'approve', drug: of, hospitals: ['H1', 'H2', 'H3'], forDays: undefined });
    return walk;
  }

  close(): Promise<void> {
    return this.#register.close();
  }

  async take(act: Act): Promise<void> {
    const today = this.#register.today();
    switch (act.act) {
      case 'publish': {
        const { base, entries: before } = await newestDrugList(this.#register.em());
        const named = act.entries.map(([at, names]) => {
          return { drugId: this.#drugIds[at]!, institutionIds: names.map((name) => hospitalIds[name]) };
        });
        const kept = before.filter(({ drugId }) => act.keeps && !named.some((each) => each.drugId === drugId));
        const entries = [...kept, ...named];
        const effectiveFrom = act.inDays === undefined ? undefined : addDays(today, act.inDays);
        const input = { base: act.isStale ? base - 1 : base, entries, effectiveFrom };
        const { codes } = await this.#register.send('BJMPA', 'publishDrugList', input);
        if (codes.length > 0) return;
        this.published += 1;
        for (const { drugId, institutionIds } of entries)
          for (const id of institutionIds)
            if (!this.#isApproved(drugId, id, effectiveFrom ?? today)) this.unapproved.push(`${drugId} at ${id}`);
        return;
      }
      case 'approve': {
        const drugId = this.#drugIds[act.drug]!;
        const institutionIds = act.hospitals.map((name) => hospitalIds[name]);
        const validUntil = act.forDays === undefined ? undefined : addDays(today, act.forDays);
        const shares = institutionIds.map((institutionId) => ({ institutionId }));
        const answer = await this.#register.recordApproval({ drugId, shares, validUntil });
        const [recorded] = (answer as { approvals?: { id: string }[] }).approvals ?? [];
        if (recorded) this.#approved.push({ id: recorded.id, drugId, institutionIds, validUntil, isEnded: false });
        return;
      }
      case 'end': {
        const ended = this.#approved.find(({ drugId }) => drugId === this.#drugIds[act.drug]);
        const ending = { approvalId: ended?.id, status: 'ENDED', reason: 'R', document: paper('ENDING') };
        if (ended && (await this.#register.send('BJMPA', 'endApproval', ending)).codes.length === 0)
          ended.isEnded = true;
        return;
      }
      case 'removeDrug':
        await this.#register.send('BJMPA', 'removeDrug', drugRemovalOf(this.#drugIds[act.drug]!));
        return;
      case 'removeInstitution':
        await this.#register.send('BJHC', 'removeInstitution', removalOf(act.hospital, 'ILLEGAL_ACT'));
    }
  }

  /** Time goes on; what bound at the instant that has passed is remembered. */
  async wait(minutes: number): Promise<void> {
    if (minutes === 0) return;
    const queries = (['DRUG', 'INSTITUTION'] as const).map((kind) => {
      const entry = 'drug { id } institution { id } permittedInstitutions { id }';
      return `{ listAt(kind: ${kind}, at: "${this.#now.toISOString()}") { version reason inForceFrom entries { ${entry} } } }`;
    });
    for (const query of queries) this.#bound.push({ query, answer: await this.#register.ask(undefined, query) });
    this.#now = new Date(this.#now.getTime() + minutes * 60_000);
    const beijing = new Date(this.#now.getTime() + 8 * 3_600_000).toISOString();
    this.#register.at(beijing.slice(0, 16).replace('T', ' '));
  }

  /** What bound at each instant that has passed, as it was answered then and as it is now. */
  async bound(): Promise<{ first: unknown; later: unknown }[]> {
    const answers = [];
    for (const { query, answer: first } of this.#bound)
      answers.push({ first, later: await this.#register.ask(undefined, query) });
    return answers;
  }

  #isApproved(drugId: string, institutionId: string, firstDay: string): boolean {
    return this.#approved.some(
      (each) =>
        each.drugId === drugId &&
        each.institutionIds.includes(institutionId) &&
        !each.isEnded &&
        (each.validUntil === undefined || each.validUntil >= firstDay),
    );
  }
}

/** A server takes longer to set up a register for each walk: there they are few, and chosen so that lists are published. */
const runs: Readonly<Record<Dialect, { numRuns: number; seed?: number }>> = {
  sqlite: { numRuns: 15 },
  mysql: { numRuns: 2, seed: 3 },
};

test.each(databases)(
  '[D33] [R27] [R30] whatever the order of commands and the clock, what bound at an instant stays, and no drug is published without an approval for each of its institutions, on %s',
  async (dialect) => {
    let published = 0;
    await fc.assert(
      fc.asyncProperty(walks, async (steps) => {
        const walk = await Walk.begin(dialect);
        try {
          for (const [act, minutes] of steps) {
            await walk.take(act);
            await walk.wait(minutes);
          }
          for (const { first, later } of await walk.bound()) expect(later).toEqual(first);
          expect(walk.unapproved).toEqual([]);
          published += walk.published;
        } finally {
          await walk.close();
        }
      }),
      runs[dialect],
    );
    expect(published).toBeGreaterThan(3);
  },
);
