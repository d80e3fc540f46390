import type { FormattedExecutionResult } from 'graphql';
import { readJson } from '../json/read-json.ts';

/** Parses a subgraph's response; throws if it is not a GraphQL result. */
export function asResult(text: string): FormattedExecutionResult {
  const value = readJson(text);
  if (isObject(value) && isResult(value)) return value;
  throw new Error('The response is not a GraphQL result');
}

/** Parses one event of a subscription. An empty object, which some servers send, is a result without data. */
export function asEvent(text: string): FormattedExecutionResult {
  const value = readJson(text);
  if (isObject(value)) return isResult(value) ? value : { data: null };
  throw new Error('The event is not a GraphQL result');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isResult(value: object): value is FormattedExecutionResult {
  return 'data' in value || 'errors' in value;
}
