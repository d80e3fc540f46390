import type { GraphQLObjectType } from 'graphql';
import { getNamedType } from 'graphql';
import { commandDocument } from '@hub/embedded/client.ts';
import { commands, inputOf } from './commands.ts';
import { KnownIds } from './known-ids.ts';
import { Queries, type Left } from './queries.ts';
import { Random } from './random.ts';
import { tooMuch } from './too-much.ts';
import type { Request } from './twin.ts';
import type { Twins } from './twins.ts';

const operations = 500;
/** The differences that a failed test shows, and how much of each. */
const shown = 5;
const shownLength = 2000;

export interface Difference {
  operation: string;
  untouched: string;
  touched: string;
}

/** Asks both hubs the same, one after the other, and returns what they do not answer alike. */
export async function differences(
  { untouched, touched, shared }: Twins,
  caller: string | undefined,
  left: Left = new Set(),
): Promise<Difference[]> {
  const schema = touched.hub.gateway.supergraph.apiSchema;
  const random = new Random(20_270_101);
  const ids = new KnownIds(await touched.ids(), await untouched.ids());
  const queries = new Queries(schema, { random, ids, left });
  const mutations = schema.getMutationType()!.getFields();
  const found: Difference[] = [];

  const command = (at: number): Request => {
    const name = random.of(Object.keys(random.chance(0.8) ? commands : mutations));
    const payload = getNamedType(mutations[name]!.type) as GraphQLObjectType;
    const input = { idempotencyKey: `operation-${at}`, ...inputOf(mutations[name]!, caller, { random, ids, shared }) };
    return { query: commandDocument(name, queries.selectionOf(payload)), variables: { input } };
  };
  const compare = async (request: Request, isCommand: boolean) => {
    const answers = [await untouched.answer(caller, request), await touched.answer(caller, request)] as const;
    if (isCommand) await Promise.all([untouched.settle(), touched.settle()]);
    // A failure that both share is one all the same.
    const isFailure = answers.some((text) => text.includes('INTERNAL_SERVER_ERROR'));
    if (isFailure || answers[0] !== answers[1]) found.push(differenceOf(request, answers));
  };
  for (const request of caller ? tooMuch(shared, caller) : []) await compare(request, true);
  for (let at = 0; at < operations && found.length < shown; at += 1) {
    const isCommand = at % 3 === 2;
    const asked = isCommand ? command(at) : { query: queries.next() };
    await compare({ ...asked, language: random.of(['zh', 'en']) }, isCommand);
  }
  return found;
}

function differenceOf(request: Request, [one, other]: readonly [string, string]): Difference {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  // From a little before they part.
  const part = (text: string) => text.slice(one === other ? 0 : Math.max(0, same - 300)).slice(0, shownLength);
  return { operation: JSON.stringify(request).slice(0, shownLength), untouched: part(one), touched: part(other) };
}
