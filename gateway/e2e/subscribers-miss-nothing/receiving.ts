import type { FormattedExecutionResult } from 'graphql';
import type { Data } from '@hub/embedded/client.ts';
import { until } from '@hub/shared/testing/until.ts';

/** What a client asks of a gateway. */
export interface Asked {
  /** `http://127.0.0.1:port/graphql` */
  url: string;
  token?: string | undefined;
  query: string;
  variables?: Record<string, unknown>;
}

/** Below the time between two heartbeats of the gateway. */
const soonMs = 8000;

/** A client's subscription with all that it has received. */
export class Receiving {
  /** The value of the one root field, event by event. */
  readonly received: Data[] = [];
  /** Codes of all errors that came, in events and as the end. */
  readonly codes: string[] = [];
  /** What the errors say. */
  readonly messages: string[] = [];
  /** With which code its WebSocket was closed. */
  closeCode: number | undefined;
  /** How it ended; `undefined` while it goes on. */
  end: 'completed' | 'failed' | undefined;
  /** Called with each result as it came. */
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

  /** Fails where an event comes only with what is sent after it: nothing else may be sent for long. */
  async untilReceived(count: number): Promise<void> {
    await until(() => this.received.length >= count || this.end !== undefined, soonMs);
  }

  async untilEnd(): Promise<void> {
    await until(() => this.end !== undefined);
  }
}

export type Subscribe = (asked: Asked) => Receiving;
