import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '@hub/shared/time/day.ts';
import { forecast, measuredDays, type UsablePacks } from './forecast.ts';

const today = '2024-04-01';
const lot = fc.record({ expiresIn: fc.integer({ min: -3, max: 60 }), packs: fc.integer({ min: 0, max: 30 }) });
const situation = fc.record({
  used: fc.integer({ min: 0, max: 400 }),
  lots: fc
    .array(lot, { maxLength: 6 })
    .map((lots) =>
      lots.map(({ expiresIn, packs }, index) => ({ lotId: `${index}`, expiryDate: addDays(today, expiresIn), packs })),
    ),
  permitted: fc.option(fc.integer({ min: 0, max: 60 })),
});

/** Day by day, from the lot that expires first: how many days are supplied in full, and what is left of each lot. */
function dayByDay(used: number, lots: readonly UsablePacks[]) {
  const left = lots
    .map((each) => ({ ...each, parts: each.packs * measuredDays }))
    .sort((a, b) => a.expiryDate.localeCompare(b.expiryDate));
  for (let days = 0; ; days += 1) {
    let wanted = used;
    for (const each of left) {
      if (each.expiryDate < addDays(today, days)) continue;
      const taken = Math.min(wanted, each.parts);
      each.parts -= taken;
      wanted -= taken;
    }
    if (wanted > 0) return { days, left };
  }
}

test('[R73] a forecast is that of using packs day by day, never beyond what there is, and its first limit is the smallest day', () => {
  fc.assert(
    fc.property(situation, ({ used, lots, permitted }) => {
      const found = forecast({ today, used, lots, permitted });
      if (used === 0) {
        expect(found).toEqual({ runsOutOn: null, firstLimit: 'NONE', expiring: [] });
        return;
      }
      const { days, left } = dayByDay(used, lots);
      const last = (packs: number) => Math.floor((packs * measuredDays) / used);
      const stock = lots.filter(({ expiryDate }) => expiryDate >= today).reduce((sum, { packs }) => sum + packs, 0);
      const limits = { STOCK: last(stock), APPROVAL: permitted === null ? Infinity : last(permitted), EXPIRY: days };
      const smallest = Math.min(...Object.values(limits));
      expect(found.runsOutOn).toBe(addDays(today, smallest));
      expect(found.runsOutOn! <= addDays(today, limits.STOCK)).toBe(true);
      expect(found.firstLimit).toBe(Object.entries(limits).find(([, day]) => day === smallest)![0]);
      const wasted = left.filter(({ parts }) => parts >= measuredDays);
      expect(found.expiring).toEqual(
        wasted.map(({ lotId, parts }) => ({ lotId, packs: Math.floor(parts / measuredDays) })),
      );
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['a pack a day, for as many days', 90, [['2030-01-01', 10]], null, '2024-04-11', 'STOCK', []],
  ['the approval first', 90, [['2030-01-01', 10]], 4, '2024-04-05', 'APPROVAL', []],
  ['the last day of use counts', 90, [['2024-04-03', 10]], null, '2024-04-04', 'EXPIRY', [7]],
  ['nothing usable', 90, [['2024-03-31', 10]], null, '2024-04-01', 'STOCK', [10]],
  [
    'what expires first is used first',
    90,
    [
      ['2030-01-01', 5],
      ['2024-04-05', 5],
    ],
    null,
    '2024-04-11',
    'STOCK',
    [],
  ],
  ['beyond the horizon', 1, [['2200-01-01', 1000]], null, null, 'NONE', [286]],
] as const)('[R73] %s', (_, used, lots, permitted, runsOutOn, firstLimit, expiring) => {
  const given = lots.map(([expiryDate, packs], index) => ({ lotId: `${index}`, expiryDate, packs }));
  const found = forecast({ today, used, lots: given, permitted });
  expect({ ...found, expiring: found.expiring.map(({ packs }) => packs) }).toEqual({ runsOutOn, firstLimit, expiring });
});
