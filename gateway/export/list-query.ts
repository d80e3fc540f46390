import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { ExportedColumn, ExportedList } from '@hub/shared/export/exported-list.ts';
import { badInput } from '@hub/shared/refusal/refuse.ts';

/** As many rows as a page may have. */
const pageSize = 200;
const inCommitOrder = 'OLDEST_FIRST';
/** Arguments of a list that do not say which rows it has. */
const ofPages = new Set(['first', 'after', 'order', 'orderBy']);

/** How an exported list is read from the graph, page by page. */
export interface ListQuery {
  /** Takes the variable `after`, and one for each filter of the list. */
  query: string;
  /** The variables for the parameters of a request; throws BAD_INPUT if the list has no such filter. */
  variablesOf: (parameters: URLSearchParams) => Record<string, unknown>;
}

/** The query of an exported list, with all filters that its field has in the schema. */
export function listQuery(schema: GraphQLSchema, { list, columns }: ExportedList): ListQuery {
  const { args, type: page } = schema.getQueryType()!.getFields()[list]!;
  const filters = args.filter(({ name }) => !ofPages.has(name));
  const after = args.find(({ name }) => name === 'after')!;
  const order = args.find(({ type }) => isEnumType(type) && type.getValue(inCommitOrder) !== undefined);
  const declared = [after, ...filters].map(({ name, type }) => `$${name}: ${String(type)}`);
  const given = [after, ...filters].map(({ name }) => `${name}: $${name}`);
  const ordered = order ? [`${order.name}: ${inCommitOrder}`] : [];
  return {
    query: `query (${declared.join(', ')}) {
      list: ${list}(first: ${pageSize}, ${[...given, ...ordered].join(', ')}) {
        nodes { ${selectionOf(schema, fieldOf(getNamedType(page), 'nodes'), columns.map(selected))} }
        pageInfo { endCursor hasNextPage }
      }
    }`,
    variablesOf: (parameters) => variablesOf(filters, parameters),
  };
}

/** Under another name, an object that its owner does not know is null, and what the list's own agency has of it is not. */
export const asOwned = (field: string) => `${field}OfOwner`;

/** Where the value of a column stands in a row of the answer. */
export function answerPath({ path, ofOwner }: ExportedColumn): readonly string[] {
  const [field, ...rest] = path.split('.') as [string, ...string[]];
  return [ofOwner ? asOwned(field) : field, ...rest];
}

interface Selected {
  /** The field as it is selected, with its other name if it has one. */
  field: string;
  name: string;
  rest: readonly string[];
}

function selected({ path, ofOwner }: ExportedColumn): Selected {
  const [name, ...rest] = path.split('.') as [string, ...string[]];
  return { field: ofOwner ? `${asOwned(name)}: ${name}` : name, name, rest };
}

const nested = ([name, ...rest]: readonly string[]): Selected => ({ field: name!, name: name!, rest });

function fieldOf(type: GraphQLNamedType, name: string): GraphQLNamedType {
  return getNamedType((type as GraphQLObjectType).getFields()[name]!.type);
}

/** Of a type that stands for several, each has the fields that it knows. */
function selectionOf(schema: GraphQLSchema, type: GraphQLNamedType, fields: readonly Selected[]): string {
  if (isAbstractType(type))
    return schema
      .getPossibleTypes(type)
      .map((each) => [each, fields.filter(({ name }) => Object.hasOwn(each.getFields(), name))] as const)
      .filter(([, known]) => known.length > 0)
      .map(([each, known]) => `... on ${each.name} { ${selectionOf(schema, each, known)} }`)
      .join(' ');
  return [...Map.groupBy(fields, ({ field }) => field)]
    .map(([field, alike]) => {
      const inner = alike.filter(({ rest }) => rest.length > 0).map(({ rest }) => nested(rest));
      return inner.length > 0 ? `${field} { ${selectionOf(schema, fieldOf(type, alike[0]!.name), inner)} }` : field;
    })
    .join(' ');
}

function variablesOf(filters: readonly GraphQLArgument[], parameters: URLSearchParams): Record<string, unknown> {
  const unread = new Set(parameters.keys());
  const read = (input: GraphQLArgument | GraphQLInputField): unknown => {
    unread.delete(input.name);
    return valueOf(input, parameters.getAll(input.name));
  };
  const variables = filters.flatMap((argument): [string, unknown][] => {
    const type = getNullableType(argument.type);
    if (!isInputObjectType(type)) {
      if (isRequiredArgument(argument) && !parameters.has(argument.name)) throw badInput(argument.name, 'MISSING');
      const value = read(argument);
      return value === undefined ? [] : [[argument.name, value]];
    }
    const fields = Object.values(type.getFields())
      .filter((field) => !isInputObjectType(getNamedType(field.type)))
      .map((field) => [field.name, read(field)] as const)
      .filter(([, value]) => value !== undefined);
    return fields.length > 0 ? [[argument.name, Object.fromEntries(fields)]] : [];
  });
  for (const name of unread) throw badInput(name, 'UNKNOWN');
  return Object.fromEntries(variables);
}

/** The value of a parameter that is given so many times; `undefined` if it is not. */
function valueOf({ name, type }: GraphQLArgument | GraphQLInputField, texts: readonly string[]): unknown {
  const [text, again] = texts;
  if (text === undefined) return undefined;
  if (isListType(getNullableType(type))) return texts.map((each) => read(name, type, each));
  if (again !== undefined) throw badInput(name, 'ALREADY_USED', { value: again });
  return read(name, type, text);
}

function read(name: string, type: GraphQLInputType, text: string): unknown {
  const named = getNamedType(type);
  if (isEnumType(named) && named.getValue(text) === undefined) throw badInput(name, 'UNKNOWN');
  if (named.name === 'Boolean') {
    if (text !== 'true' && text !== 'false') throw badInput(name, 'UNKNOWN');
    return text === 'true';
  }
  if (named.name === 'Float') {
    if (!/^-?\d{1,16}(\.\d{1,16})?$/.test(text)) throw badInput(name, 'NOT_NUMBER');
    return Number(text);
  }
  if (named.name !== 'Int' && named.name !== 'Quantity') return text;
  if (!/^\d{1,16}$/.test(text)) throw badInput(name, 'NOT_WHOLE');
  return Number(text);
}
