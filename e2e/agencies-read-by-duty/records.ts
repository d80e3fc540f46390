import { getNamedType, isLeafType, isObjectType, type GraphQLObjectType } from 'graphql';
import type { FormattedExecutionResult } from 'graphql';
import type { Dialect } from '@hub/shared/database/open-database.ts';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { startAllSubgraphs, type AllSubgraphs } from '@hub/shared/testing/contract-all-subgraphs.ts';
import { entityQuery } from '@hub/shared/testing/contract-entities.ts';
import { declaredSchema, fieldsOf, type Field } from '@hub/shared/testing/contract-operations.ts';
import { register } from '@hub/whitelists/published/register.ts';
import { callers, parties } from './callers.ts';
import { fillColumns } from './fill-columns.ts';
import type { Root } from './lists.ts';
import { insertRegister } from './register.ts';
import { insertRows } from './rows.ts';
import { newTrail } from './trail.ts';
import type { Sample } from './sample.ts';
import { samples } from './samples.ts';

export const trails = {
  own: newTrail(1, parties.importer, parties.institution),
  other: newTrail(2, parties.otherImporter, parties.otherInstitution),
};

/** All subgraphs, with what two importers and two hospitals leave in the records. */
export async function startRecords(dialect: Dialect): Promise<AllSubgraphs> {
  const subgraphs = await startAllSubgraphs({ dialect, register, clock: () => new Date('2024-04-01T08:00:00Z') });
  for (const [name, insert] of Object.entries(insertRows)) {
    const { database } = subgraphs.of(name).agency;
    await inTransaction(database, async (em) => {
      insertRegister[name]?.(em);
      for (const trail of Object.values(trails)) insert(em, trail);
    });
    await inTransaction(database, (em) => fillColumns(em, samples[name]!, trails.own));
  }
  return subgraphs;
}

export const schemaOf = (subgraphs: AllSubgraphs, name: string) => declaredSchema(subgraphs.of(name).sdl);

/** The fields of a sample that a caller sees, in alphabetical order. */
export async function fieldsSeen(
  subgraphs: AllSubgraphs,
  subgraph: string,
  { type, of, by = '' }: Sample,
  caller: string,
): Promise<string[]> {
  const fields = fieldsOf(schemaOf(subgraphs, subgraph).getType(type) as GraphQLObjectType);
  const way = by.split(' ').filter((step) => step !== '');
  const steps = way.filter((step) => Number.isNaN(Number(step)));
  const inner = `... on ${type} { ${fields.map(selectionOf).join(' ')} }`;
  const selection = steps.reduceRight((within, step) => `${step} { ${within} }`, inner);
  const representation = of?.(trails.own);
  const query = representation ? entityQuery(String(representation['__typename']), selection) : `{ ${selection} }`;
  const data = await answer(subgraphs, subgraph, query, caller, representation ? { of: [representation] } : {});
  let found: unknown = representation ? (data?.['_entities'] as unknown[])?.[0] : data;
  for (const step of way) {
    const position = Number(step);
    found = Number.isNaN(position)
      ? firstOf(found)?.[step.split('(')[0]!]
      : (found as unknown[] | undefined)?.[position];
  }
  const row = firstOf(found) ?? {};
  return fields
    .map(({ name }) => name)
    .filter((name) => isShown(row[name]))
    .sort();
}

const firstOf = (found: unknown) => [found].flat()[0] as Record<string, unknown> | null | undefined;

/** The rows that a caller gets of a query, by the names in `lists.ts`. */
export async function rowsSeen(
  subgraphs: AllSubgraphs,
  subgraph: string,
  name: string,
  { one, args }: Root,
  caller: string,
): Promise<string[]> {
  const field = schemaOf(subgraphs, subgraph).getQueryType()!.getFields()[name]!;
  const type = getNamedType(field.type) as GraphQLObjectType;
  const ask = async (given: string | undefined, selection: string) => {
    const list = given === undefined ? '' : `(${given})`;
    return (await answer(subgraphs, subgraph, `{ row: ${name}${list} { ${selection} } }`, caller))?.['row'];
  };
  if (one) {
    const key = type.getFields()['id'] ? 'id' : 'code';
    const rows = await Promise.all(Object.values(trails).map((trail) => ask(one(trail), key)));
    return rows.filter((row) => row).map((row) => labelOf((row as Record<string, string>)[key]!));
  }
  if (!type.name.endsWith('Page')) return isShown(await ask(args, '__typename')) ? ['any'] : [];
  const row = getNamedType(type.getFields()['nodes']!.type) as GraphQLObjectType;
  const key = row.getFields()['id'] ? 'id' : 'code';
  const page = (await ask(args, `totalCount nodes { key: ${key} }`)) as Page | null | undefined;
  const nodes = page?.nodes ?? [];
  if (page && page.totalCount !== nodes.length) throw new Error(`${name} counts ${page.totalCount} rows`);
  const labels = [...new Set(nodes.map((node) => labelOf(node.key)))];
  return labels.sort();
}

interface Page {
  totalCount: number;
  nodes: { key: string }[];
}

function labelOf(key: string): string {
  for (const [owner, { ids, code, zoneCode, sentCode }] of Object.entries(trails)) {
    if (key === ids.SlightReport) return `${owner}Slight`;
    if (key === code || Object.values(ids).includes(key)) return owner;
    if (key === zoneCode) return `${owner}Zone`;
    if (key === sentCode) return `${owner}Sent`;
  }
  return 'any';
}

/** Not null, and not a list without rows. */
function isShown(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.length > 0;
  return (value as { totalCount?: number }).totalCount !== 0;
}

function selectionOf({ name, type }: Field): string {
  const result = getNamedType(type);
  if (isLeafType(result)) return name;
  const isPage = isObjectType(result) && result.name.endsWith('Page');
  return `${name} { ${isPage ? 'totalCount' : '__typename'} }`;
}

/** The data of an answer; the only errors are that a login is missing, or that the register does not know its agency. */
export async function answer(
  subgraphs: AllSubgraphs,
  subgraph: string,
  query: string,
  caller: string,
  variables: Record<string, unknown> = {},
): Promise<Record<string, unknown> | null | undefined> {
  const { data, errors = [] }: FormattedExecutionResult = await subgraphs
    .of(subgraph)
    .ask(query, callers[caller], variables);
  const codes = new Set(errors.map(({ extensions }) => extensions?.['code']));
  if (caller === 'anonymous') codes.delete('UNAUTHENTICATED');
  if (caller === 'unknown') codes.delete('FORBIDDEN');
  if (codes.size > 0) throw new Error(`${caller} gets ${errors[0]!.message} for ${query}`);
  return data;
}
