import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command } from '../command/command.ts';
import type { CommandInput } from '../command/definition.ts';
import { deadlock } from '../testing/deadlock.ts';
import { newId } from '../id/new-id.ts';
import { refuse } from '../refusal/refuse.ts';
import { startTestAgency, type TestAgency } from '../testing/test-agency.ts';
import { databases } from '../testing/test-databases.ts';

interface Plan {
  facts: number;
  end: 'commits' | 'is run again first' | 'is refused' | 'fails';
}

interface PlannedInput extends CommandInput {
  plan: Plan;
}

const runsOf = new Map<string, number>();

const publishAsPlanned = command<PlannedInput, number>({
  name: 'publishAsPlanned',
  async run({ publish }, { plan, idempotencyKey: subject }) {
    const runs = (runsOf.get(subject) ?? 0) + 1;
    runsOf.set(subject, runs);
    for (let number = 1; number <= plan.facts; number += 1) publish({ type: 'Planned', subject, data: { number } });
    if (plan.end === 'fails') throw new Error('a bug');
    if (plan.end === 'is refused') throw refuse('FORBIDDEN', { what: 'this' });
    if (plan.end === 'is run again first' && runs === 1) throw deadlock('once more');
    return plan.facts;
  },
});

const plans = fc.array(
  fc.record<Plan>({
    facts: fc.nat(3),
    end: fc.constantFrom('commits', 'is run again first', 'is refused', 'fails'),
  }),
  { minLength: 5, maxLength: 20 },
);

describe.each(databases)('the log of concurrent commands, on %s', (dialect) => {
  let agency: TestAgency;

  beforeAll(async () => {
    agency = await startTestAgency(dialect);
  });
  afterAll(() => agency.close());

  test('numbers committed facts without a gap, each command’s together and in order', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (planned) => {
        const { position: before } = await agency.agency.feed.head();
        const commands = planned.map((plan) => ({ plan, idempotencyKey: newId() }));
        await Promise.allSettled(commands.map((input) => publishAsPlanned(agency.as(), input)));
        const { events, head } = await agency.agency.feed.pull(before, 1000);
        expect(events.map(({ position }) => position - before)).toEqual(events.map((_, index) => index + 1));
        expect(head).toBe(before + events.length);
        const committed = commands.filter(({ plan }) => plan.end === 'commits' || plan.end === 'is run again first');
        const expected = new Map(
          committed.map(({ plan, idempotencyKey }) => [
            idempotencyKey,
            Array.from({ length: plan.facts }, (_, index) => ({ number: index + 1 })),
          ]),
        );
        const inOrderOfCommit = [...new Set(events.map(({ subject }) => subject))];
        expect(events.map(({ data }) => data)).toEqual(inOrderOfCommit.flatMap((subject) => expected.get(subject)));
        expect(inOrderOfCommit).toHaveLength(committed.filter(({ plan }) => plan.facts > 0).length);
      }),
      { numRuns: 12 },
    );
  });
});
