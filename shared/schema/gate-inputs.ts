import {
  defaultFieldResolver,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  type InputValueDefinitionNode,
} from 'graphql';
import type { Refusal } from '../refusal/refusal.ts';
import { badInput } from '../refusal/refuse.ts';
import { throwRefusals } from '../refusal/throw-refusals.ts';
import type { TextKind } from './max-length.ts';
import { isTextKind, textRefusal } from './text-kinds.ts';
import { dayRefusal, instantRefusal } from './times.ts';

/** Returns the refusals for the texts, times and numbers in a value; `field` is its path in the input. */
type Check = (value: unknown, field: string) => Refusal[];

/**
 * Guards every resolver that takes a text, time or number: each `String` and `ID` must be of the kind that its `@text` declares,
 * each `Date` and `DateTime` must exist, each `Float` be a number of some size, or the field is refused with BAD_INPUT before any command or query begins.
 */
export function gateInputs(schema: GraphQLSchema): GraphQLSchema {
  const ofInputs = new Map<GraphQLInputObjectType, Check>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const checks = field.args.flatMap(({ name, type, astNode }) => {
        const check = checkOf(type, astNode, ofInputs);
        // Input fields of a mutation are named without its only argument, `input`.
        return check ? [{ name, at: name === 'input' ? '' : name, check }] : [];
      });
      if (checks.length === 0) continue;
      const pass = (args: Record<string, unknown>) =>
        throwRefusals(checks.flatMap(({ name, at, check }) => check(args[name], at)));
      const { resolve = defaultFieldResolver, subscribe } = field;
      field.resolve = (source, args, context, info) => {
        pass(args);
        return resolve(source, args, context, info);
      };
      if (!subscribe) continue;
      field.subscribe = (source, args, context, info) => {
        pass(args);
        return subscribe(source, args, context, info);
      };
    }
  }
  return schema;
}

/** The kind that `@text` declares for an argument or input field. */
export function declaredKind(node: InputValueDefinitionNode | null | undefined): TextKind | undefined {
  const directive = node?.directives?.find(({ name }) => name.value === 'text');
  const kind = directive?.arguments?.find(({ name }) => name.value === 'kind')?.value;
  return kind?.kind === Kind.STRING && isTextKind(kind.value) ? kind.value : undefined;
}

function checkOf(
  type: GraphQLInputType,
  node: InputValueDefinitionNode | null | undefined,
  ofInputs: Map<GraphQLInputObjectType, Check>,
): Check | undefined {
  if (isNonNullType(type)) return checkOf(type.ofType, node, ofInputs);
  if (isListType(type)) {
    const ofElement = checkOf(type.ofType, node, ofInputs);
    return ofElement && ((value, field) => listed(value).flatMap((each, at) => ofElement(each, `${field}[${at}]`)));
  }
  if (isInputObjectType(type)) return checkOfInput(type, ofInputs);
  const ofScalar = Object.hasOwn(scalars, type.name) ? scalars[type.name] : undefined;
  if (ofScalar) return ofScalar;
  if (type.name !== 'String' && type.name !== 'ID') return undefined;
  const kind = declaredKind(node);
  if (!kind) throw new Error(`No kind of text is declared for ${node?.name.value ?? type.name}`);
  return (value, field) => one(typeof value === 'string' ? textRefusal(kind, field, value) : undefined);
}

const scalars: Readonly<Record<string, Check>> = {
  Date: (value, field) => one(typeof value === 'string' ? dayRefusal(field, value) : undefined),
  DateTime: (value, field) => one(value instanceof Date ? instantRefusal(field, value) : undefined),
  Float: (value, field) => one(typeof value === 'number' ? numberRefusal(field, value) : undefined),
};

/** A literal may be too large for a number, which is then infinite. */
const largest = 1_000_000_000;

function numberRefusal(field: string, value: number): Refusal | undefined {
  if (value > largest) return badInput(field, 'ABOVE', { max: largest });
  return value < -largest ? badInput(field, 'BELOW', { min: -largest }) : undefined;
}

function checkOfInput(type: GraphQLInputObjectType, ofInputs: Map<GraphQLInputObjectType, Check>): Check {
  const known = ofInputs.get(type);
  if (known) return known;
  const checks: [name: string, check: Check][] = [];
  const check: Check = (value, field) =>
    checks.flatMap(([name, ofField]) =>
      ofField((value as Record<string, unknown> | null | undefined)?.[name], field === '' ? name : `${field}.${name}`),
    );
  // Registered before its fields are read, because input types may be recursive.
  ofInputs.set(type, check);
  for (const { name, type: fieldType, astNode } of Object.values(type.getFields())) {
    const ofField = checkOf(fieldType, astNode, ofInputs);
    if (ofField) checks.push([name, ofField]);
  }
  return check;
}

const one = (refusal: Refusal | undefined): Refusal[] => (refusal ? [refusal] : []);
const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
