import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { messages, type RefusalCode } from './messages.ts';
import { shortened } from './shortened.ts';
import { refusalMessage, type Language } from './refusal-message.ts';
import { Refusal, refusalExtensions } from './refusal.ts';

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
  /** Called with every masked error, including everything that the caller must not see. */
  onMasked: (error: unknown) => void;
}

/**
 * Converts any error into what a caller may see: a refusal with its code, parameters and requirement in the caller's
 * language, an error about the caller's own document unchanged, and everything else as INTERNAL_SERVER_ERROR with the
 * request id. Everything shown has `params`, possibly empty: by these one part of the hub recognises what another has
 * presented.
 */
export function presentError(error: unknown, presentation: Presentation): GraphQLFormattedError {
  const { language, requestId, onMasked } = presentation;
  const graphqlError = error instanceof GraphQLError ? error : undefined;
  const place = placeOf(error);
  const refusal = findRefusal(error);
  if (refusal) return presentRefusal(refusal, place, language);
  const code = graphqlError?.extensions['code'];
  if (graphqlError && isShown(graphqlError) && typeof code === 'string' && languageCodes.has(code)) {
    return { message: shortened(graphqlError.message, maxTextLength), ...place, extensions: { code, params: {} } };
  }
  onMasked(error);
  return {
    message: refusalMessage('INTERNAL_SERVER_ERROR', { requestId }, language),
    ...place,
    extensions: { ...refusalExtensions('INTERNAL_SERVER_ERROR', { requestId }) },
  };
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
    ...(findRefusal(error)?.others ?? []).map((other) => presentRefusal(other, placeOf(error), presentation.language)),
  ]);
}

type Place = Pick<GraphQLFormattedError, 'locations' | 'path'>;

/** The location of an error in the document and the response. */
function placeOf(error: unknown): Place {
  if (!(error instanceof GraphQLError)) return {};
  const { locations, path } = error;
  return { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
}

function presentRefusal({ code, params, extensions }: Refusal, place: Place, language: Language) {
  return { message: refusalMessage(code, params, language), ...place, extensions: { ...extensions } };
}

/** Whether a document error was raised here, or was presented by another part of the hub. */
function isShown(error: GraphQLError): boolean {
  return raisedByGraphQL(error) || isObject(error.extensions['params']);
}

/** Whether an error wraps only GraphQL's own errors. Servers wrap these in others of their kind. */
function raisedByGraphQL({ originalError }: GraphQLError): boolean {
  if (!(originalError instanceof Error)) return true;
  return originalError instanceof GraphQLError && raisedByGraphQL(originalError);
}

/** The refusal that an error is, wraps, or carries in its extensions from another part of the hub. */
function findRefusal(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (!(error instanceof GraphQLError)) return undefined;
  if (error.originalError) {
    const inner = findRefusal(error.originalError);
    if (inner) return inner;
  }
  const { code, params } = error.extensions;
  if (typeof code !== 'string' || !Object.hasOwn(messages, code) || !isObject(params)) return undefined;
  const plain = Object.entries(params).filter(
    (entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number',
  );
  return new Refusal(code as RefusalCode, Object.fromEntries(plain));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
