import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { messages, type RefusalCode } from './messages.ts';
import { shortened } from './shortened.ts';
import { refusalMessage, type Language } from './refusal-message.ts';
import { Refusal, refusalExtensions } from './refusal.ts';

/** Codes of GraphQL itself, about the caller's own document; their messages hold nothing but that document. */
const languageCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** How much is shown of a message that may quote a document or a value of any length. */
const maxTextLength = 500;

export interface Presentation {
  language: Language;
  requestId: string;
  /** Called with every error that is masked, with all that the caller must not see. */
  onMasked: (error: unknown) => void;
}

/**
 * Turns any error into what a caller may see: a refusal with its code, parameters and clause in the caller's language,
 * an error about the caller's own document as it is, and everything else as INTERNAL_SERVER_ERROR with the request id.
 * Everything that is shown has parameters, be they none: by these one part of the hub knows what another has presented.
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

/** Presents the errors of one answer. What goes wrong in the same way at many places of it is reported once. */
export function presentErrors(errors: readonly unknown[], presentation: Presentation): GraphQLFormattedError[] {
  const heard = new Set<string>();
  const onMasked = (error: unknown) => {
    const { message } = error as Error;
    if (heard.has(message)) return;
    heard.add(message);
    presentation.onMasked(error);
  };
  return errors.flatMap((error) => [
    presentError(error, { ...presentation, onMasked }),
    ...(findRefusal(error)?.others ?? []).map((other) => presentRefusal(other, placeOf(error), presentation.language)),
  ]);
}

type Place = Pick<GraphQLFormattedError, 'locations' | 'path'>;

/** Where in the document and in the answer an error is. */
function placeOf(error: unknown): Place {
  if (!(error instanceof GraphQLError)) return {};
  const { locations, path } = error;
  return { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
}

function presentRefusal({ code, params, extensions }: Refusal, place: Place, language: Language) {
  return { message: refusalMessage(code, params, language), ...place, extensions: { ...extensions } };
}

/** Whether an error about a document was raised here, or received from a part of the hub that has presented it. */
function isShown(error: GraphQLError): boolean {
  return raisedByGraphQL(error) || isObject(error.extensions['params']);
}

/** Whether there is nothing but GraphQL's own errors behind an error. Servers wrap these in others of their kind. */
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
  if (typeof code !== 'string' || !Object.hasOwn(messages, code) || !isObject(params)) return undefined;
  const plain = Object.entries(params).filter(
    (entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number',
  );
  return new Refusal(code as RefusalCode, Object.fromEntries(plain));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
