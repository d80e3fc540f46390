import * as fc from 'fast-check';
import Type from 'typebox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../id/new-id.ts';
import { startTestAgency, type TestAgency } from '../testing/test-agency.ts';
import { databases } from '../testing/test-databases.ts';
import { testEvent } from '../testing/test-event.ts';
import { command } from './command.ts';
import type { CommandInput } from './definition.ts';

interface EchoInput extends CommandInput {
  value: unknown;
}

const Echoed = testEvent('Echoed', { value: Type.Unknown() });

const echo = command<EchoInput, unknown>({
  name: 'echo',
  async run({ publish }, { value }) {
    publish(Echoed, 'echo', { value });
    return value;
  },
});

/** JSON as it arrives: without -0 and without unsafe integers. */
const plainJson = fc.jsonValue({ stringUnit: 'binary' }).map((value) => {
  const countable = (_: string, inner: unknown) =>
    typeof inner === 'number' && Math.abs(inner) > 2 ** 53 - 1 ? 0 : inner;
  return JSON.parse(JSON.stringify(value), countable) as unknown;
});

describe.each(databases)('whatever JSON a command returns, on %s', (dialect) => {
  let agency: TestAgency;

  beforeAll(async () => {
    agency = await startTestAgency(dialect);
  });
  afterAll(() => agency.close());

  test('a repeated request gets the same value, and so does the published fact', async () => {
    await fc.assert(
      fc.asyncProperty(plainJson, async (value) => {
        const input = { idempotencyKey: newId(), value };
        const first = await echo(agency.as(), input);
        expect(await echo(agency.as(), input)).toEqual(first);
        const { position } = await agency.agency.feed.head();
        const { events } = await agency.agency.feed.pull(position - 1, 1);
        expect(events[0]?.data).toEqual({ value });
      }),
      { numRuns: 50, examples: [['5'], ['null'], [null], ['{"a":1}'], [[]], [0], [''], [true], [['😀 样品']]] },
    );
  });
});
