import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Pool } from 'undici';
import { fetchBody, type FetchStep, type Step } from '../../gateway/execution/compile-plan.ts';
import { LoadedSupergraph } from '../../gateway/supergraph/loaded-supergraph.ts';
import { treatObjectsAsShortLived } from '../../shared/subgraph/short-lived-objects.ts';

// What no gateway can do without: the hub's own requests to the subgraphs, each answer parsed and joined to the data by
// reference, and the whole written as it is. Planned once; nothing is authorized, timed, checked, copied or shaped, and
// the response has the fetched keys beside what was asked for.
treatObjectsAsShortLived();
const [supergraphFile, port] = process.argv.slice(2);
const supergraph = new LoadedSupergraph(readFileSync(supergraphFile!, 'utf8'));
const pools = new Map(
  supergraph.subgraphs.map(({ name, url }) => {
    const { origin, pathname } = new URL(url);
    return [name, { path: pathname, pool: new Pool(origin, { connections: 64, headersTimeout: 0, bodyTimeout: 0 }) }];
  }),
);
const headers = { 'content-type': 'application/json', accept: 'application/json' };
const plans = new Map<string, Step>();

type Data = Record<string, unknown>;

function planOf(query: string): Step {
  const known = plans.get(query);
  if (known) return known;
  const plan = supergraph.prepare(query).operation.decideBy({ conditions: [], overrides: new Map() }).step!;
  plans.set(query, plan);
  return plan;
}

async function run(step: Step, objects: readonly Data[], variables: Data): Promise<void> {
  switch (step.kind) {
    case 'sequence':
      for (const inner of step.steps) await run(inner, objects, variables);
      return;
    case 'parallel':
      await Promise.all(step.steps.map((inner) => run(inner, objects, variables)));
      return;
    case 'flatten': {
      const found: Data[] = [];
      for (const object of objects) collect(object, step.path, 0, found);
      return run(step.step, found, variables);
    }
    case 'fetch':
      if (!step.representation) Object.assign(objects[0]!, await fetched(step, fetchBody(step, variables)));
      else if (objects.length > 0) await joinEntities(step, objects, variables);
  }
}

function collect(value: unknown, path: readonly string[], index: number, found: Data[]): void {
  if (value === null || value === undefined) return;
  const key = path[index];
  if (key === undefined) found.push(value as Data);
  else if (key === '@') for (const element of value as unknown[]) collect(element, path, index + 1, found);
  else collect((value as Data)[key], path, index + 1, found);
}

async function joinEntities(step: FetchStep, objects: readonly Data[], variables: Data): Promise<void> {
  const places = new Map<string, Data[]>();
  for (const object of objects) {
    const representation = step.representation!(object, noLosses as never) as string;
    const known = places.get(representation);
    if (known) known.push(object);
    else places.set(representation, [object]);
  }
  const { _entities: entities } = await fetched(step, fetchBody(step, variables, `[${[...places.keys()].join()}]`));
  let index = 0;
  for (const same of places.values()) {
    for (const object of same) Object.assign(object, (entities as Data[])[index]);
    index += 1;
  }
}

const noLosses = { isEmpty: true };

async function fetched({ subgraph }: FetchStep, body: string): Promise<Data> {
  const { pool, path } = pools.get(subgraph)!;
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const chunks: Buffer[] = [];
  pool.dispatch(
    { path, method: 'POST', headers, body },
    {
      onRequestStart() {},
      onResponseStart() {},
      onResponseData: (_, chunk) => void chunks.push(chunk),
      onResponseEnd: () => resolve((chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString()),
      onResponseError: (_, error) => reject(error),
    },
  );
  return (JSON.parse(await promise) as { data: Data }).data;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { query, variables = {} } = JSON.parse(await textOf(request)) as { query: string; variables?: Data };
  const data: Data = {};
  if (query === '{ __typename }') data['__typename'] = 'Query';
  else await run(planOf(query), [data], variables);
  const text = JSON.stringify({ data });
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
}

createServer((request, response) => void answer(request, response)).listen(Number(port), '127.0.0.1');
