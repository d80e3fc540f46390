import { isDeepStrictEqual } from 'node:util';
import type { GatewayProcess } from '../gateways/gateway-process.ts';
import { sendLoad } from './load.ts';
import type { BenchQuery } from './queries.ts';

/** A gateway that has just started is slower. */
const warmUpSeconds = 1;

/** The answers to one query with each of its variables, by the gateway that was asked first. */
export interface Reference {
  gateway: string;
  answers: Buffer[];
}

/** The sizes in bytes of a gateway's correct answers, by index of the variables, for a cheap check under load. */
export type AnswerSizes = readonly number[];

export function requestBodies({ query, variables }: BenchQuery): Buffer[] {
  return variables.map((each) => Buffer.from(JSON.stringify({ query, variables: each })));
}

/**
 * Sends a query with each of its variables, which also warms up the gateway and the subgraphs, and compares the answers
 * with those of the first gateway.
 */
export async function expectAnswers(
  { name, url }: GatewayProcess,
  query: BenchQuery,
  reference: Reference,
): Promise<AnswerSizes> {
  const bodies = requestBodies(query);
  const sizes: number[] = [];
  const check = (index: number, status: number, answer: Buffer) => {
    sizes[index] = answer.length;
    const data = requireData(`${name}, ${query.name}`, status, answer);
    if (reference.gateway === name) {
      reference.answers[index] = answer;
      return;
    }
    const expected = requireData(reference.gateway, 200, reference.answers[index]!);
    if (isDeepStrictEqual(data, expected) || (name === 'floor' && contains(data, expected))) return;
    const variables = JSON.stringify(query.variables[index]);
    throw new Error(
      `${name} answers ${query.name} with ${variables} differently from ${reference.gateway}, at ${difference(data, expected)}`,
    );
  };
  await sendLoad({ url, bodies, until: { requests: bodies.length }, check });
  await sendLoad({ url, bodies, until: { seconds: warmUpSeconds }, check: checkSize(name, sizes) });
  return sizes;
}

/** A check that costs almost nothing: status, size and absence of errors. */
export function checkSize(
  gateway: string,
  sizes: AnswerSizes,
): (index: number, status: number, answer: Buffer) => void {
  return (index, status, answer) => {
    if (status !== 200 || answer.length !== sizes[index] || answer.includes('"errors":'))
      throw new Error(`${gateway} gave a wrong answer under load: ${status} ${answer.toString().slice(0, 500)}`);
  };
}

function requireData(who: string, status: number, answer: Buffer): unknown {
  const text = answer.toString();
  const { data, errors } = (status === 200 ? JSON.parse(text) : {}) as { data?: unknown; errors?: unknown };
  if (!data || errors) throw new Error(`${who}: answered ${status} ${text.slice(0, 1000)}`);
  return data;
}

/** Whether an answer has all of another: the floor's also has what was fetched only to join it. */
function contains(whole: unknown, part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return whole === part;
  if (typeof whole !== 'object' || whole === null) return false;
  if (Array.isArray(part) && (whole as unknown[]).length !== part.length) return false;
  return Object.entries(part).every(([key, value]) => contains((whole as Record<string, unknown>)[key], value));
}

/** The path of the first difference between two answers. */
function difference(left: unknown, right: unknown, path = 'data'): string {
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null)
    return `${path}: ${JSON.stringify(left)?.slice(0, 200)} and ${JSON.stringify(right)?.slice(0, 200)}`;
  const [one, other] = [left as Record<string, unknown>, right as Record<string, unknown>];
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)]))
    if (!isDeepStrictEqual(one[key], other[key])) return difference(one[key], other[key], `${path}.${key}`);
  return path;
}
