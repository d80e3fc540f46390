import type { Part } from '../each-part-in-its-own-process/part.ts';
import type { FaultProxy } from './fault-proxy.ts';

/** Something that befalls a subgraph, and how it ends. */
export interface Fault {
  name: string;
  /** What those who need the subgraph may be told in the place of its answer. */
  codes: readonly string[];
  /** The one of them that somebody is told for certain. */
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
    // A result that is none of its schema's is the hub's own failure to the client.
    codes: [...unanswered, 'INTERNAL_SERVER_ERROR'],
    sign: 'SUBGRAPH_UNAVAILABLE',
    begin: (_, proxy) => proxy.behave('garbage'),
    end: (_, proxy) => proxy.behave('pass'),
  },
];
