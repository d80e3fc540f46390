import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { arrangeWhitelists, hospitalIds, today, tomorrow, type Whitelists } from '../arrange.ts';
import { Agreement } from './agreement.entity.ts';
import { importersServing } from './importers-serving.ts';

const { H1, H2, H3 } = hospitalIds;

describe.each(databases)('[D15] [D34] the importers that serve institutions, on %s', (dialect) => {
  let register: Whitelists;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect);
    const at = new Date(0);
    const agreed = {
      kind: 'INSTITUTION_IMPORTER',
      institutionId: H1,
      validFrom: today,
      validUntil: today,
      documentHash: 'h',
      registeredAt: at,
      confirmedAt: at as Date | null,
    } as const;
    const all: (Partial<Agreement> & { importerId: string })[] = [
      { importerId: 'b' },
      { importerId: 'b', validUntil: tomorrow },
      { importerId: 'a', institutionId: H2 },
      { importerId: 'other institution', institutionId: H3 },
      { importerId: 'proposed', confirmedAt: null },
      { importerId: 'withdrawn', confirmedAt: null, withdrawnAt: at },
      { importerId: 'coming', validFrom: tomorrow, validUntil: tomorrow },
      { importerId: 'over', validFrom: '2024-01-01', validUntil: '2024-09-17' },
      { importerId: 'ended', endedOn: today },
      { importerId: 'ending', validUntil: tomorrow, endedOn: tomorrow },
    ];
    const rows = all.map((each, index) => ({ ...agreed, id: newId(), line: index + 1, ...each }));
    await register.em().insertMany(Agreement, rows);
  });
  afterAll(() => register.close());

  test.each([
    ['have an agreement in force that day, each once', [H1, H2], today, ['a', 'b', 'ending']],
    ['are those of the institutions named', [H2], today, ['a']],
    ['are others on another day', [H1, H2], tomorrow, ['b', 'coming']],
    ['of none are none', [], today, []],
  ])('%s', async (_, institutionIds, day, expected) => {
    expect(await importersServing(register.em(), institutionIds, day)).toEqual(expected);
  });
});
