import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventBatch } from '../event-graph/feed.ts';
import { StartedProcess } from '../started-process.ts';
import type { Asked } from './serve-subgraph.ts';

/** A command of the bench to the subgraph process, answered with the request counts so far. */
export interface SubgraphCommand {
  emit?: EventBatch;
}

/** The messages of that process: first the subgraphs and their URLs, then the request counts after every command. */
export interface SubgraphAnswer {
  subgraphs?: readonly { name: string; sdl: string; url: string }[];
  asked?: Record<string, Asked>;
}

/** The process that serves all subgraphs of a bench, and the supergraph that they compose to. */
export class SubgraphProcess {
  readonly process: StartedProcess;
  readonly supergraphFile: string;

  private constructor(process: StartedProcess, supergraphFile: string) {
    this.process = process;
    this.supergraphFile = supergraphFile;
  }

  static async start(bench: 'gateway' | 'fanout', folder: string): Promise<SubgraphProcess> {
    const entry = join(import.meta.dirname, 'main.ts');
    const started = new StartedProcess('the subgraphs', [entry, bench], { talks: true });
    const { subgraphs } = await started.message<SubgraphAnswer>();
    const { errors, supergraphSdl } = composeServices(
      subgraphs!.map(({ name, sdl, url }) => ({ name, url, typeDefs: parse(sdl) })),
    );
    if (supergraphSdl === undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
    const file = join(folder, 'supergraph.graphql');
    writeFileSync(file, supergraphSdl);
    return new SubgraphProcess(started, file);
  }

  /** The request counts since the start, over all subgraphs. */
  async asked(): Promise<Asked> {
    return this.#command({});
  }

  /** Emits events and returns after the last of them. */
  async emit(events: EventBatch): Promise<Asked> {
    return this.#command({ emit: events });
  }

  async #command(command: SubgraphCommand): Promise<Asked> {
    this.process.child.send(command);
    const { asked } = await this.process.message<SubgraphAnswer>();
    const sum = (read: (each: Asked) => number) => Object.values(asked!).reduce((total, each) => total + read(each), 0);
    return {
      requests: sum(({ requests }) => requests),
      executed: sum(({ executed }) => executed),
      streams: sum(({ streams }) => streams),
    };
  }
}
