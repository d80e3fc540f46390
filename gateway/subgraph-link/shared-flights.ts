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

/** Requests in flight. Equal ones are sent once; each caller gets a copy of the response. */
export class SharedFlights {
  readonly #flights = new Map<string, SharedFlight>();

  /** Joins an equal request in flight, or sends it. It is aborted when its last caller is gone. */
  async share(key: string, signal: AbortSignal, send: Send): Promise<FormattedExecutionResult> {
    const flight = this.#flights.get(key) ?? this.#begin(key, send);
    flight.joined += 1;
    flight.waiting += 1;
    const leave = () => {
      flight.waiting -= 1;
      if (flight.waiting > 0) return;
      this.#end(key, flight);
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
      this.#end(key, flight);
    }
  }

  /** Later requests are sent anew, even if an equal one is in flight. */
  clear(): void {
    this.#flights.clear();
  }

  #begin(key: string, send: Send): SharedFlight {
    const flight = { isAborted: false, abort: () => {}, joined: 0, waiting: 0 } as unknown as SharedFlight;
    flight.answer = send(flight);
    this.#flights.set(key, flight);
    return flight;
  }

  #end(key: string, flight: SharedFlight): void {
    if (this.#flights.get(key) === flight) this.#flights.delete(key);
  }
}
