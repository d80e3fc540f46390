import type { FormattedExecutionResult } from 'graphql';
import { copyData } from '../execution/merge-data.ts';

/** A request that can be given up when nobody waits for its answer any more. */
export interface Flight {
  isGivenUp: boolean;
  /** Called when the request is given up; whoever sends it puts in what that takes. */
  giveUp: () => void;
}

type Send = (flight: Flight) => Promise<FormattedExecutionResult>;

interface SharedFlight extends Flight {
  answer: Promise<FormattedExecutionResult>;
  joined: number;
  waiting: number;
}

/** Requests under way. Equal ones are sent once; what comes is copied to each who waits for it. */
export class SharedFlights {
  readonly #flights = new Map<string, SharedFlight>();

  /** Waits for the equal request that is under way, or sends it. It is given up when nobody waits for it any more. */
  async share(key: string, signal: AbortSignal, send: Send): Promise<FormattedExecutionResult> {
    const flight = this.#flights.get(key) ?? this.#begin(key, send);
    flight.joined += 1;
    flight.waiting += 1;
    const leave = () => {
      flight.waiting -= 1;
      if (flight.waiting > 0) return;
      this.#end(key, flight);
      flight.isGivenUp = true;
      flight.giveUp();
    };
    signal.addEventListener('abort', leave);
    try {
      const answer = await flight.answer;
      // Each goes on to change what it was given.
      return flight.joined > 1 ? copyData(answer) : answer;
    } finally {
      signal.removeEventListener('abort', leave);
      this.#end(key, flight);
    }
  }

  /** What is asked from now on is sent anew, whatever is under way. */
  begunAnew(): void {
    this.#flights.clear();
  }

  #begin(key: string, send: Send): SharedFlight {
    const flight = { isGivenUp: false, giveUp: () => {}, joined: 0, waiting: 0 } as unknown as SharedFlight;
    flight.answer = send(flight);
    this.#flights.set(key, flight);
    return flight;
  }

  #end(key: string, flight: SharedFlight): void {
    if (this.#flights.get(key) === flight) this.#flights.delete(key);
  }
}
