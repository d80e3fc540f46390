import { randomUUID } from 'node:crypto';
import type { FormattedExecutionResult } from 'graphql';
import type { Gateway } from '@hub/gateway/gateway.ts';
import { requestContext } from '@hub/gateway/http/request-context.ts';

/** The data of an answer, untyped to avoid a generated type for each query. */
// oxlint-disable-next-line typescript/no-explicit-any -- the shape follows from the document that the caller writes
export type Data = any;

/** The hub refused or failed; `codes` are those of the errors in the answer. */
export class RequestFailed extends Error {
  readonly codes: readonly string[];

  constructor(document: string, errors: NonNullable<FormattedExecutionResult['errors']>) {
    super(
      `${document.trim().split('\n')[0]}\n${errors.map(({ message, path }) => `${path?.join('.')}: ${message}`).join('\n')}`,
    );
    this.name = 'RequestFailed';
    this.codes = errors.map(({ extensions }) => String(extensions?.['code']));
  }
}

/** Sends a request to a gateway and returns the whole answer, including errors. */
export type Send = (query: string, variables: Record<string, unknown>) => Promise<FormattedExecutionResult>;

/** Reaches a gateway in this process, with the same guards, plans and masking as over HTTP. */
export function inProcess(gateway: Gateway, token: string | undefined): Send {
  return async (query, variables) => {
    const { signal } = new AbortController();
    const caller = { authorization: token && `Bearer ${token}`, acceptLanguage: undefined, signal };
    const contextValue = await requestContext(caller, gateway);
    return JSON.parse((await gateway.answer({ query, variables }, contextValue)).text) as FormattedExecutionResult;
  };
}

/** Reaches a gateway at a URL. */
export function overHttp(url: string, token: string | undefined): Send {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  return async (query, variables) => {
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    return (await response.json()) as FormattedExecutionResult;
  };
}

/** One organisation's client of a gateway. */
export class HubClient {
  readonly #send: Send;
  readonly #nextKey: () => string;

  constructor(send: Send, nextKey: () => string = randomUUID) {
    this.#send = send;
    this.#nextKey = nextKey;
  }

  /** The whole answer, including errors. */
  async ask(query: string, variables: Record<string, unknown> = {}): Promise<FormattedExecutionResult> {
    return this.#send(query, variables);
  }

  /** The data of an answer without errors; throws `RequestFailed` otherwise. */
  async query(query: string, variables?: Record<string, unknown>): Promise<Data> {
    const { data, errors } = await this.ask(query, variables);
    if (errors) throw new RequestFailed(query, errors);
    return data;
  }

  /** Sends a command and returns the selected part of its payload. Each call gets its own idempotency key. */
  async command(name: string, input: Record<string, unknown>, selection: string): Promise<Data> {
    const data = await this.query(commandDocument(name, selection), {
      input: { idempotencyKey: this.#nextKey(), ...input },
    });
    return data[name];
  }
}

/** The document of a command: every mutation takes one input named after it. */
export function commandDocument(name: string, selection: string): string {
  const inputType = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return `mutation ${name}($input: ${inputType}!) { ${name}(input: $input) { ${selection} } }`;
}
