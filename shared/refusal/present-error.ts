import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { hasLostConnection, hasNoConnection } from '../database/free-connection.ts';
import type { WordTables } from './messages/message.ts';
import type { Language, Params } from './refusal-message.ts';
import { boundedParams, Refusal } from './refusal.ts';
import { refuse } from './refuse.ts';
import { shortened } from './shortened.ts';

/** GraphQL's own codes for errors in the caller's document; their messages reveal nothing but that document. */
const languageCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Maximum length shown of a message that may quote a document or value of any length. */
const maxTextLength = 500;

export interface Presentation {
  language: Language;
  requestId: string;
  /** Translations of what the refusals of mechanisms may name: kinds, states, organisations, subgraphs. */
  words?: WordTables | undefined;
  /** Called with every masked error, including everything that the caller must not see. */
  onMasked: (error: unknown) => void;
}

/**
 * Converts any error into what a caller may see: a refusal with its code, parameters and requirement in the caller's
 * language, an error about the caller's own document unchanged, a database without a connection as BUSY, and
 * everything else as INTERNAL_SERVER_ERROR with the request id. Everything shown has `params`, possibly empty: by these one part of the hub recognises what another has
 * presented.
 */
export function presentError(error: unknown, presentation: Presentation): GraphQLFormattedError {
  const place = placeOf(error);
  const refusal = findRefusal(error);
  if (refusal) return presentRefusal(refusal, place, presentation);
  const shown = error instanceof GraphQLError ? (presentedElsewhere(error) ?? mistakeOf(error)) : undefined;
  if (shown) return { message: shown.message, ...place, extensions: shown.extensions };
  const { requestId, onMasked } = presentation;
  onMasked(error);
  const masked = isWithoutConnection(error) ? refuse('BUSY', {}) : refuse('INTERNAL_SERVER_ERROR', { requestId });
  return presentRefusal(masked, place, presentation);
}

/** Presents the errors of one response. The same failure in many places is reported once. */
export function presentErrors(errors: readonly unknown[], presentation: Presentation): GraphQLFormattedError[] {
  const reported = new Set<string>();
  const onMasked = (error: unknown) => {
    const { message } = error as Error;
    if (reported.has(message)) return;
    reported.add(message);
    presentation.onMasked(error);
  };
  return errors.flatMap((error) => [
    presentError(error, { ...presentation, onMasked }),
    ...(findRefusal(error)?.others ?? []).map((other) => presentRefusal(other, placeOf(error), presentation)),
  ]);
}

type Place = Pick<GraphQLFormattedError, 'locations' | 'path'>;

/** The location of an error in the document and the response. */
function placeOf(error: unknown): Place {
  if (!(error instanceof GraphQLError)) return {};
  const { locations, path } = error;
  return { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
}

function presentRefusal(refusal: Refusal, place: Place, { language, words }: Presentation): GraphQLFormattedError {
  return { message: refusal.in(language, words), ...place, extensions: { ...refusal.extensions } };
}

type Shown = Pick<GraphQLFormattedError, 'message' | 'extensions'>;

/** What another part of the hub has presented, in the language of the same caller. */
function presentedElsewhere({ message, extensions }: GraphQLError): Shown | undefined {
  const { code, requirement, params } = extensions;
  if (typeof code !== 'string' || !isPresented(extensions)) return undefined;
  const plain = Object.entries(params as object).filter(([, value]) => ['string', 'number'].includes(typeof value));
  return {
    message: languageCodes.has(code) ? shortened(message, maxTextLength) : message,
    extensions: {
      code,
      ...(typeof requirement === 'string' ? { requirement } : {}),
      params: boundedParams(Object.fromEntries(plain) as Params),
    },
  };
}

/** A mistake in the caller's own document that GraphQL found here. */
function mistakeOf(error: GraphQLError): Shown | undefined {
  const { code } = error.extensions;
  if (typeof code !== 'string' || !languageCodes.has(code) || !raisedByGraphQL(error)) return undefined;
  return { message: shortened(error.message, maxTextLength), extensions: { code, params: {} } };
}

/** Whether a part of the hub has presented an error: it has a code and `params`. */
function isPresented({ code, params }: Readonly<Record<string, unknown>>): boolean {
  return typeof code === 'string' && /^[A-Z][A-Z_]*$/.test(code) && isObject(params);
}

/** Whether the extensions of an error are those of a refusal that another part of the hub has presented. */
export function isRefused(extensions: Readonly<Record<string, unknown>> = {}): boolean {
  return isPresented(extensions) && !languageCodes.has(extensions['code'] as string);
}

/** Whether an error wraps only GraphQL's own errors. Servers wrap these in others of their kind. */
function raisedByGraphQL({ originalError }: GraphQLError): boolean {
  if (!(originalError instanceof Error)) return true;
  return originalError instanceof GraphQLError && raisedByGraphQL(originalError);
}

/** The refusal that an error is or wraps. */
function findRefusal(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  return error instanceof GraphQLError && error.originalError ? findRefusal(error.originalError) : undefined;
}

/** Whether an error is or wraps the one of a database that gave no connection, or ended the one of a query. */
function isWithoutConnection(error: unknown): boolean {
  if (error instanceof GraphQLError && error.originalError) return isWithoutConnection(error.originalError);
  return hasNoConnection(error) || hasLostConnection(error);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
