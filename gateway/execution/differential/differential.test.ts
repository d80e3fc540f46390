import { describe, expect, test } from 'vitest';
import { agree } from './essence.ts';
import { OperationGenerator, type GeneratedOperation } from './generate-operation.ts';
import { Monolith } from './monolith.ts';
import { Differential } from './run-both.ts';
import { shop, shopMonolith } from './shop.ts';
import { stockFaults } from './stock-faults.ts';

const count = 1000;
const values = { id: ['p1', 'p2', 'p3', 'nope'], emails: ['u1@example.org'], first: [1, 3] };
const rare = /fail|nickname|city|parcel/;

describe('generated operations over a supergraph with every federation feature', () => {
  const differential = Differential.of(shop);
  const monolith = new Monolith(differential.supergraph.apiSchema, shopMonolith);
  const operations = Array.from({ length: count }, (_, index): GeneratedOperation & { seed: number } => {
    const seed = index + 1;
    return {
      seed,
      ...new OperationGenerator(differential.supergraph.apiSchema, seed, { values, levels: 3, rare }).query(),
    };
  });

  test(
    `all ${count} match the reference implementation, and stock except for its known faults`,
    { timeout: 600_000 },
    async () => {
      const excused = new Map(stockFaults.map(({ why }) => [why, 0]));
      for (const operation of operations) {
        const { seed, query, variables } = operation;
        const own = await differential.own(operation);
        const right = await monolith.answer(operation);
        if (!agree(own, right))
          expect({ seed, query, variables, ...own }).toEqual({ seed, query, variables, ...right });
        const stock = await differential.stock(operation);
        if (agree(own, stock)) continue;
        const fault = stockFaults.find(({ applies }) => applies(stock, right, query));
        expect(fault?.why, `seed ${seed}: stock differs without a known fault\n${query}`).toBeDefined();
        excused.set(fault!.why, excused.get(fault!.why)! + 1);
      }
      // A fault that no operation shows any more must be removed from the list.
      for (const [why, times] of excused) expect(times, why).toBeGreaterThan(0);
    },
  );
});
