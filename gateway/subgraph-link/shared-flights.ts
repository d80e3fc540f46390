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
  body: string;
  answer: Promise<FormattedExecutionResult>;
  joined: number;
  waiting: number;
}

/** Who may share a response: the subgraph, and the caller it is sent for. */
type Sharers = string;

/** Requests in flight. Equal ones are sent once; each caller gets a copy of the response. */
export class SharedFlights {
  /**
   * By who may share them, unordered. A Map by body would outgrow its table again and again, and each table that it
   * leaves keeps the responses of its time alive until the next full garbage collection. Comparing texts is also cheaper
   * than hashing them.
   */
  readonly #flights = new Map<Sharers, SharedFlight[]>();

  /** Joins an equal request in flight, or sends it. It is aborted when its last caller is gone. */
  async share(sharers: Sharers, body: string, signal: AbortSignal, send: Send): Promise<FormattedExecutionResult> {
    const known = this.#flights.get(sharers)?.find((each) => each.body === body);
    const flight = known ?? this.#begin(sharers, body, send);
    flight.joined += 1;
    flight.waiting += 1;
    const leave = () => {
      flight.waiting -= 1;
      if (flight.waiting > 0) return;
      this.#end(sharers, flight);
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
      this.#end(sharers, flight);
    }
  }

  /** Later requests are sent anew, even if an equal one is in flight. */
  clear(): void {
    this.#flights.clear();
  }

  #begin(sharers: Sharers, body: string, send: Send): SharedFlight {
    const flight = { body, isAborted: false, abort: () => {}, joined: 0, waiting: 0 } as unknown as SharedFlight;
    flight.answer = send(flight);
    const own = this.#flights.get(sharers);
    if (own) own.push(flight);
    else this.#flights.set(sharers, [flight]);
    return flight;
  }

  #end(sharers: Sharers, flight: SharedFlight): void {
    const own = this.#flights.get(sharers);
    const index = own?.indexOf(flight) ?? -1;
    if (index < 0) return;
    const last = own!.pop()!;
    if (last !== flight) own![index] = last;
    if (own!.length === 0) this.#flights.delete(sharers);
  }
}
