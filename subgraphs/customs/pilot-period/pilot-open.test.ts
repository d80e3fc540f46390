import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startTestedSubgraph, type TestedSubgraph } from '@hub/shared/testing/contract-subgraph.ts';
import { customs } from '../subgraph.ts';
import { pilotOpen } from './pilot-open.ts';
import { PilotPeriod } from './pilot-period.entity.ts';

describe('the pilot period', () => {
  let subgraph: TestedSubgraph;

  beforeEach(async () => {
    subgraph = await startTestedSubgraph(customs);
  });
  afterEach(() => subgraph.close());

  const em = () => subgraph.agency.database.orm.em.fork();
  const refusedOn = async (day: string) => (await pilotOpen.against(em(), { day })).map(({ code }) => code);

  test.each([
    ['the day before the first', '2024-09-13', ['PILOT_NOT_OPEN']],
    ['the first day', '2024-09-14', []],
    ['the last day', '2026-09-13', []],
    ['the day after the last', '2026-09-14', ['PILOT_NOT_OPEN']],
  ])('[R6] on %s', async (_, day, expected) => {
    await em().insert(PilotPeriod, { id: 1, from: '2024-09-14', until: '2026-09-13' });
    expect(await refusedOn(day)).toEqual(expected);
  });

  test('[R6] nothing is allowed before a period is known', async () => {
    expect(await refusedOn('2024-09-14')).toEqual(['PILOT_NOT_OPEN']);
  });
});
