import type { FormattedExecutionResult } from 'graphql';
import { readJson } from '../json/read-json.ts';

/** What a subgraph answered; throws where it is not a GraphQL result. */
export function asResult(text: string): FormattedExecutionResult {
  const value = readJson(text);
  if (isObject(value) && isResult(value)) return value;
  throw new Error('The answer is not a GraphQL result');
}

/** One event of a subscription. An empty object, as some servers send it, is a result without data. */
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
