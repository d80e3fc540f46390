import type { GraphQLFormattedError } from 'graphql';
import { Readable } from 'node:stream';
import type { ExportedList } from '@hub/shared/export/exported-list.ts';
import { presentError } from '@hub/shared/refusal/present-error.ts';
import type { Language } from '@hub/shared/refusal/refusal-message.ts';
import { refuse } from '@hub/shared/refusal/refuse.ts';
import { turns } from '@hub/shared/turns/turns.ts';
import type { GatewayContext } from '../gateway-context.ts';
import type { Gateway } from '../gateway.ts';
import { csvLine } from './csv-line.ts';
import { lineWriter } from './line-writer.ts';
import { listQuery } from './list-query.ts';

/** Tells spreadsheet programs that the file is in UTF-8. */
const byteOrderMark = '\u{feff}';

/** Why there is no export, or no more of it, as its caller may see it. */
export class ExportFailed extends Error {
  readonly errors: readonly GraphQLFormattedError[];

  constructor(errors: readonly GraphQLFormattedError[]) {
    super('The export was refused or failed');
    this.errors = errors;
  }
}

interface Page {
  nodes: readonly object[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

/**
 * Opens an export on behalf of a caller: a text of comma-separated values, in parts. Each part is a page of the list,
 * read as the caller reads it in the graph and only when it is asked for, so that nothing is open between two of them.
 * Throws `ExportFailed` if the first page is refused; later on, what fails ends the text with it.
 */
export async function openExport(
  gateway: Gateway,
  exported: ExportedList,
  parameters: URLSearchParams,
  context: GatewayContext,
): Promise<AsyncGenerator<string, void, void>> {
  const failure = (error: unknown) => new ExportFailed([presentError(error, gateway.presentation(context))]);
  const { query, variablesOf } = listQuery(gateway.supergraph.apiSchema, exported);
  let variables: Record<string, unknown> = {};
  try {
    // Who may not read the list is told so first, whatever it is filtered by.
    gateway.requireAdmitted({ query }, context);
    variables = variablesOf(parameters);
  } catch (error) {
    throw failure(error);
  }
  const pageAfter = async (after: string | null): Promise<Page> => {
    const deadline = performance.now() + gateway.requestTimeoutMs;
    const request = { query, variables: { ...variables, after } };
    const answer = await gateway.answer(request, { ...context, deadline }, { unknownAsNull: true });
    // A cell whose value is lost would look like an empty one.
    if (answer.errors.length > 0) throw new ExportFailed(answer.errors);
    return (JSON.parse(answer.text) as { data: { list: Page } }).data.list;
  };
  const first = await pageAfter(null);
  const linesOf = lineWriter(exported);

  return (async function* parts() {
    yield byteOrderMark + csvLine(exported.columns.map(({ heading }) => heading[context.language]));
    for (let page = first; ;) {
      if (page.nodes.length > 0) yield page.nodes.map(linesOf).join('');
      if (!page.pageInfo.hasNextPage) return;
      await turns.take(context.principal, context.signal);
      if (context.signal.aborted) return;
      if ((context.tokenExpiresAt ?? Infinity) * 1000 <= Date.now()) throw failure(refuse('TOKEN_EXPIRED', {}));
      page = await pageAfter(page.pageInfo.endCursor);
    }
  })();
}

/** The name of the file, in the caller's language. */
export const fileNameOf = ({ title }: ExportedList, language: Language): string => `${title[language]}.csv`;

/** The text of an export as a stream. While its client does not read, one page waits, and none is asked for. */
export const streamOf = (parts: AsyncIterable<string>): Readable => Readable.from(parts, { objectMode: false });
