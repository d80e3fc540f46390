import {
  coerceInputValue,
  GraphQLError,
  isNonNullType,
  typeFromAST,
  valueFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type Source,
} from 'graphql';
import { InvalidRequest, maxMistakes } from './invalid-request.ts';

/** A variable declared by an operation. */
export interface OperationVariable {
  name: string;
  type: GraphQLInputType;
  /** `undefined` if there is none. */
  defaultValue: unknown;
  /** Where it is declared. */
  source: Source | undefined;
  position: number;
}

export function readVariables(
  { variableDefinitions = [] }: OperationDefinitionNode,
  schema: GraphQLSchema,
): OperationVariable[] {
  return variableDefinitions.map(({ variable, type: typeNode, defaultValue, loc }) => {
    const type = typeFromAST(schema, typeNode) as GraphQLInputType;
    return {
      name: variable.name.value,
      type,
      defaultValue: defaultValue && valueFromAST(defaultValue, type),
      source: loc?.source,
      position: loc?.start ?? 0,
    };
  });
}

/** Coerces all variables, applying defaults; throws `InvalidRequest` if a value does not match its type. */
export function coerceVariables(
  variables: readonly OperationVariable[],
  given: Record<string, unknown>,
): Record<string, unknown> {
  const mistakes: GraphQLError[] = [];
  const coerced: Record<string, unknown> = Object.create(null);
  for (const variable of variables) {
    const value = coerceOne(variable, given, (message) => {
      const { source, position } = variable;
      mistakes.push(new GraphQLError(message, source ? { source, positions: [position] } : {}));
      if (mistakes.length === maxMistakes) throw new InvalidRequest('BAD_USER_INPUT', mistakes);
    });
    if (value !== undefined) coerced[variable.name] = value;
  }
  if (mistakes.length > 0) throw new InvalidRequest('BAD_USER_INPUT', mistakes);
  return { ...coerced };
}

/** Like GraphQL's own `getVariableValues`, which repeats the whole value in the message for any part of it. */
function coerceOne(
  { name, type, defaultValue }: OperationVariable,
  given: Record<string, unknown>,
  onMistake: (message: string) => void,
): unknown {
  if (!Object.hasOwn(given, name)) {
    if (defaultValue === undefined && isNonNullType(type))
      onMistake(`Variable "$${name}" of required type "${String(type)}" was not provided.`);
    return defaultValue;
  }
  return coerceInputValue(given[name], type, (path, _, { message }) => {
    const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
    onMistake(`Variable "$${name}" got an invalid value${place && ` at "${name}${place}"`}; ${message}`);
  });
}
