import type { Part } from '../each-part-in-its-own-process/part.ts';
import type { FaultProxy } from './fault-proxy.ts';

/** A fault of a subgraph, and its recovery. */
export interface Fault {
  name: string;
  /** The error codes that requests to the subgraph may get. */
  codes: readonly string[];
  /** The one of them that at least one request must get. */
  sign: string;
  begin: (subgraph: Part, proxy: FaultProxy) => Promise<void>;
  end: (subgraph: Part, proxy: FaultProxy) => Promise<void>;
}

const unanswered = ['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT'];

export const faults: readonly Fault[] = [
  {
    name: 'killed',
    codes: unanswered,
    sign: 'SUBGRAPH_UNAVAILABLE',
    begin: async (subgraph, proxy) => {
      await Promise.all([subgraph.kill(), proxy.behave('away')]);
    },
    end: async (subgraph, proxy) => {
      await subgraph.start();
      await proxy.behave('pass');
    },
  },
  {
    name: 'hung',
    codes: unanswered,
    sign: 'SUBGRAPH_TIMEOUT',
    begin: async (subgraph) => subgraph.signal('SIGSTOP'),
    end: async (subgraph) => subgraph.signal('SIGCONT'),
  },
  {
    name: 'slow',
    codes: unanswered,
    sign: 'SUBGRAPH_TIMEOUT',
    begin: (_, proxy) => proxy.behave('slow'),
    end: (_, proxy) => proxy.behave('pass'),
  },
  {
    name: 'answering garbage',
    // To the client, a result that does not match the schema is an internal error of the hub.
    codes: [...unanswered, 'INTERNAL_SERVER_ERROR'],
    sign: 'SUBGRAPH_UNAVAILABLE',
    begin: (_, proxy) => proxy.behave('garbage'),
    end: (_, proxy) => proxy.behave('pass'),
  },
];
