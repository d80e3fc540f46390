import type { FormattedExecutionResult } from 'graphql';
import { copyData } from '../execution/merge-data.ts';

/** A request that can be aborted when no one waits for its response any more. */
export interface Flight {
  isAborted: boolean;
  /** Called to abort the request; set by whoever sends it. */
  abort: () => void;
}

type Send = (flight: Flight) => Promise<FormattedExecutionResult>;

interface SharedFlight extends Flight {
  answer: Promise<FormattedExecutionResult>;
  joined: number;
  waiting: number;
}

/** Who may share a response: the subgraph, and the caller it is sent for. */
type Sharers = string;

/** Requests in flight. Equal ones are sent once; each caller gets a copy of the response. */
export class SharedFlights {
  /** By who may share them, then by body: a key of both would copy each body. */
  readonly #flights = new Map<Sharers, Map<string, SharedFlight>>();

  /** Joins an equal request in flight, or sends it. It is aborted when its last caller is gone. */
  async share(sharers: Sharers, body: string, signal: AbortSignal, send: Send): Promise<FormattedExecutionResult> {
    const flight = this.#flights.get(sharers)?.get(body) ?? this.#begin(sharers, body, send);
    flight.joined += 1;
    flight.waiting += 1;
    const leave = () => {
      flight.waiting -= 1;
      if (flight.waiting > 0) return;
      this.#end(sharers, body, flight);
      flight.isAborted = true;
      flight.abort();
    };
    signal.addEventListener('abort', leave);
    try {
      const answer = await flight.answer;
      // Each caller will modify its copy.
      return flight.joined > 1 ? copyData(answer) : answer;
    } finally {
      signal.removeEventListener('abort', leave);
      this.#end(sharers, body, flight);
    }
  }

  /** Later requests are sent anew, even if an equal one is in flight. */
  clear(): void {
    this.#flights.clear();
  }

  #begin(sharers: Sharers, body: string, send: Send): SharedFlight {
    const flight = { isAborted: false, abort: () => {}, joined: 0, waiting: 0 } as unknown as SharedFlight;
    flight.answer = send(flight);
    const own = this.#flights.get(sharers) ?? new Map<string, SharedFlight>();
    this.#flights.set(sharers, own.set(body, flight));
    return flight;
  }

  #end(sharers: Sharers, body: string, flight: SharedFlight): void {
    const own = this.#flights.get(sharers);
    if (own?.get(body) !== flight) return;
    own.delete(body);
    if (own.size === 0) this.#flights.delete(sharers);
  }
}
