import { LoadedSupergraph } from '@hub/gateway/supergraph/loaded-supergraph.ts';
import { expect, test } from 'vitest';
import { compose } from './supergraph-on-disk.ts';
import { itemsSubgraph, stockSubgraph } from './warehouse.ts';

const { sdl } = itemsSubgraph('first');
const stock = { name: 'stock', sdl: stockSubgraph(async () => 'i1').sdl, url: 'http://127.0.0.1:1' };
const supergraph = (itemsSdl: string) =>
  new LoadedSupergraph(compose([{ name: 'items', sdl: itemsSdl, url: 'http://127.0.0.1:2' }, stock]));

test('recent operations are planned on a new supergraph before it is used, for each combination of conditions', async () => {
  const before = supergraph(sdl);
  const conditional = 'query ($a: Boolean!, $b: Boolean!) { items { name @skip(if: $a) onHand @include(if: $b) } }';
  const named = 'query One { items { id } } query Other { servedBy }';
  const withColour = '{ items { colour } }';
  before.prepare(conditional, undefined).operation.decided({ a: true, b: false });
  before.prepare(conditional, undefined).operation.decided({ a: false, b: true });
  before.prepare(named, 'Other').operation.decided({});
  before.prepare(withColour, undefined).operation.decided({});
  before.prepare('{ servedBy }', undefined);

  const after = supergraph(sdl.replace('colour: String', 'weight: Int'));
  await after.warmLike(before);
  const planned = (query: string, name?: string) =>
    after
      .prepare(query, name)
      .operation.decisions()
      .map(({ conditions }) => conditions);
  expect(planned(conditional).toSorted()).toEqual([
    [false, true],
    [true, false],
  ]);
  expect(planned(named, 'Other')).toEqual([[]]);
  expect(planned(named, 'One')).toEqual([]);
  expect(planned('{ servedBy }')).toEqual([]);
  // An operation that the new supergraph makes invalid is refused as if it were new.
  expect(() => after.prepare(withColour, undefined)).toThrow('Cannot query field "colour"');
});
