import type { Data } from '@hub/embedded/client.ts';
import { until } from '@hub/shared/testing/until.ts';
import { follow } from './follow.ts';
import type { TestHub } from './test-hub.ts';

/** An organisation that follows its inbox at one agency through the gateway, and keeps what it receives. */
export class FollowedInbox {
  readonly items: Data[] = [];
  /** The cursor of each item. */
  readonly cursors: string[] = [];
  readonly #gone = new AbortController();
  readonly #following: Promise<void>;

  constructor(hub: TestHub, organisation: string, subscription: { field: string; selection: string; after?: string }) {
    const { field, selection, after } = subscription;
    this.#following = follow<{ cursor: string; item: Data }>({
      url: hub.url.replace('http', 'ws'),
      token: () => hub.tokenOf(organisation),
      query: `subscription ($after: Cursor) { ${field}(after: $after) { cursor item { ${selection} } } }`,
      after,
      signal: this.#gone.signal,
      keep: ({ cursor, item }, errors) => {
        if (errors.length > 0) throw new Error(JSON.stringify(errors));
        if (item === null) return;
        this.items.push(item);
        this.cursors.push(cursor);
      },
    });
  }

  /** Waits until it has so many items. */
  async received(count: number): Promise<Data[]> {
    await Promise.race([until(() => this.items.length >= count), this.#following]);
    return this.items;
  }

  async stop(): Promise<void> {
    this.#gone.abort();
    await this.#following;
  }
}
