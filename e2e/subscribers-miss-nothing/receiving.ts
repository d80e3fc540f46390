import type { FormattedExecutionResult } from 'graphql';
import type { Data } from '@hub/embedded/client.ts';
import { until } from '@hub/shared/testing/until.ts';

/** The request of a client. */
export interface Asked {
  /** `http://127.0.0.1:port/graphql` */
  url: string;
  token?: string | undefined;
  query: string;
  variables?: Record<string, unknown>;
}

/** Below the heartbeat interval of the gateway. */
const soonMs = 8000;

/** A client's subscription and everything that it has received. */
export class Receiving {
  /** The value of the one root field, event by event. */
  readonly received: Data[] = [];
  /** Codes of all errors, in events and at the end. */
  readonly codes: string[] = [];
  /** The messages of the errors. */
  readonly messages: string[] = [];
  /** The code that its WebSocket was closed with. */
  closeCode: number | undefined;
  /** How it ended; `undefined` while it is open. */
  end: 'completed' | 'failed' | undefined;
  /** Called with each raw result. */
  onResult: (result: FormattedExecutionResult) => void = () => {};
  /** Ends the subscription from the client's side. */
  stop: () => Promise<void> | void = () => {};

  take(result: FormattedExecutionResult): void {
    this.onResult(result);
    const { data, errors } = result;
    if (errors) this.note(errors);
    if (data && Object.values(data)[0]) this.received.push(Object.values(data)[0]);
  }

  note(errors: readonly { message: string; extensions?: Record<string, unknown> | undefined }[]): void {
    this.codes.push(...errors.map(({ extensions }) => String(extensions?.['code'])));
    this.messages.push(...errors.map(({ message }) => message));
  }

  fail(error: unknown): void {
    if (Array.isArray(error)) this.note(error);
    else this.messages.push(String(error));
    this.closeCode = (error as { code?: number }).code;
    this.end ??= 'failed';
  }

  /** Times out before the next heartbeat, so it fails if events are only delivered with later ones. */
  async untilReceived(count: number): Promise<void> {
    await until(() => this.received.length >= count || this.end !== undefined, soonMs);
  }

  async untilEnd(): Promise<void> {
    await until(() => this.end !== undefined);
  }
}

export type Subscribe = (asked: Asked) => Receiving;
