import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { messages, type RefusalCode } from './messages.ts';
import { Refusal, refusalExtensions, refusalMessage, type Language } from './refusal.ts';

/** Codes of GraphQL itself, about the caller's own document; their messages hold nothing but that document. */
const languageCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

export interface Presentation {
  language: Language;
  requestId: string;
  /** Hears of every error that is masked, with all that the caller must not see. */
  onMasked: (error: unknown) => void;
}

/**
 * Turns any error into what a caller may see: a refusal with its code, parameters and clause in the caller's language,
 * an error about the caller's own document as it is, and everything else as INTERNAL_SERVER_ERROR with the request id.
 */
export function presentError(error: unknown, presentation: Presentation): GraphQLFormattedError {
  const { language, requestId, onMasked } = presentation;
  const graphqlError = error instanceof GraphQLError ? error : undefined;
  const place = {
    ...(graphqlError?.locations ? { locations: graphqlError.locations } : {}),
    ...(graphqlError?.path ? { path: graphqlError.path } : {}),
  };
  const refusal = findRefusal(error);
  if (refusal) {
    return {
      message: refusalMessage(refusal.code, refusal.params, language),
      ...place,
      extensions: { ...refusal.extensions },
    };
  }
  const code = graphqlError?.extensions['code'];
  if (graphqlError && raisedByGraphQL(graphqlError) && typeof code === 'string' && languageCodes.has(code)) {
    return { message: graphqlError.message, ...place, extensions: { code } };
  }
  onMasked(error);
  return {
    message: refusalMessage('INTERNAL_SERVER_ERROR', { requestId }, language),
    ...place,
    extensions: { ...refusalExtensions('INTERNAL_SERVER_ERROR', { requestId }) },
  };
}

/**
 * Whether there is nothing but GraphQL's own errors behind an error. Servers wrap these in others of their kind; one that
 * came from another part of the hub has JSON behind it, which that part has presented already.
 */
function raisedByGraphQL({ originalError }: GraphQLError): boolean {
  if (!(originalError instanceof Error)) return true;
  return originalError instanceof GraphQLError && raisedByGraphQL(originalError);
}

/** The refusal that an error is, wraps, or carries in its extensions as received from another part of the hub. */
function findRefusal(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (!(error instanceof GraphQLError)) return undefined;
  if (error.originalError) {
    const inner = findRefusal(error.originalError);
    if (inner) return inner;
  }
  const { code, params } = error.extensions;
  if (typeof code !== 'string' || !Object.hasOwn(messages, code) || typeof params !== 'object' || params === null) {
    return undefined;
  }
  const plain = Object.entries(params).filter(
    (entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number',
  );
  return new Refusal(code as RefusalCode, Object.fromEntries(plain));
}
