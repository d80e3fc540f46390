import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { shop } from '../execution/differential/shop.ts';
import { composeSupergraph } from './compose.ts';
import { LoadedSupergraph } from './loaded-supergraph.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const sdl = composeSupergraph(shop);
const megabyte = 1024 * 1024;
const page = 'products { id sku name brand { id name } ... on Product { rating estimate similar { id name } } }';
const pages = Array.from({ length: 20 }, (_, index) => `p${index}: ${page}`).join(' ');

/** Operations of each kind that differ only in name. */
const kinds = {
  'a large one': (index: number) => `query Q${index} { ${pages} }`,
  'a small one': (index: number) => `query Q${index} { me { name } }`,
  'one of several types': (index: number) =>
    `query Q${index} { search(text: "a") { ... on Item { id name brand { name } } ... on Brand { id } } matrix { ...F } } fragment F on Item { id sku name brand { id name } }`,
  'one with a comment': (index: number) => `query Q${index} { me { name } } # ${'as long as it may be '.repeat(5000)}`,
};

describe('cached operations', () => {
  test.each(Object.entries(kinds))('use between half and twice the estimated memory: %s', (_, queryOf) => {
    const supergraph = new LoadedSupergraph(sdl);
    const remember = (from: number, count: number) => {
      for (let index = from; index < from + count; index += 1) supergraph.prepare(queryOf(index)).operation.decided({});
    };
    remember(0, 3);
    const measured = () => {
      collectGarbage();
      return { heap: process.memoryUsage().heapUsed, counted: supergraph.cachedBytes };
    };
    const before = measured();
    remember(3, 120);
    const after = measured();
    const ratio = (after.heap - before.heap) / (after.counted - before.counted);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });

  test('are evicted, least recently used first, before they exceed the limit', () => {
    const supergraph = new LoadedSupergraph(sdl, megabyte);
    const large = kinds['a large one'];
    for (let index = 0; index < 20; index += 1) {
      supergraph.prepare(large(index)).operation.decided({});
      expect(supergraph.cachedBytes).toBeLessThanOrEqual(megabyte);
    }
    expect(supergraph.prepare(large(19)).operation.decisions()).toHaveLength(1);
    expect(supergraph.prepare(large(0)).operation.decisions()).toEqual([]);
  });

  test('count what is compiled with the first response, and each variant by their conditions', () => {
    const supergraph = new LoadedSupergraph(sdl);
    const { operation } = supergraph.prepare(
      'query ($a: Boolean!) { search(text: "a") { ... on Brand { id } } me @skip(if: $a) { name } }',
    );
    const sizes = [supergraph.cachedBytes];
    const compiled = operation.decided({ a: true });
    sizes.push(supergraph.cachedBytes);
    operation.decided({ a: false });
    sizes.push(supergraph.cachedBytes);
    const run = {
      report: () => {},
      reportMissing: () => {},
      reportNull: () => {},
      isExplained: () => false,
      isReported: () => false,
      introspection: () => '',
    };
    compiled.shape.write({ search: [{ __typename: 'Brand', id: 'b1' }] }, run);
    sizes.push(supergraph.cachedBytes);
    expect(sizes.toSorted((one, other) => one - other)).toEqual(sizes);
    expect(new Set(sizes).size).toBe(4);
  });
});
