import type { Dispatcher } from 'undici';

export interface Post {
  path: string;
  body: string;
  headers: Record<string, string>;
  signal: AbortSignal;
  /** The maximum size of the response in bytes. */
  largest: number;
}

/** Posts a body and returns the text of the response; rejects if the status is unexpected or the response too large. */
export function postText(dispatcher: Dispatcher, post: Post): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const answer = new AnswerText(post, resolve, reject);
  const { path, body, headers } = post;
  dispatcher.dispatch({ path, method: 'POST', body, headers }, answer);
  return promise;
}

/** How much of an error response is logged. */
const maxLogged = 500;

/** Collects a response chunk by chunk, without a stream object for each: a page may need dozens. */
class AnswerText implements Dispatcher.DispatchHandler {
  readonly #post: Post;
  readonly #resolve: (text: string) => void;
  readonly #reject: (error: Error) => void;
  readonly #chunks: Buffer[] = [];
  #status = 0;
  #size = 0;
  #abort: () => void = () => {};

  constructor(post: Post, resolve: (text: string) => void, reject: (error: Error) => void) {
    this.#post = post;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    const { signal } = this.#post;
    // A request that the dispatcher retries starts over.
    signal.removeEventListener('abort', this.#abort);
    // Assigned to the property where it is written, it would be an old object at once (see `short-lived-objects.ts`).
    const abort = () => controller.abort(new Error('The request was aborted'));
    this.#abort = abort;
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort);
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number): void {
    this.#status = status;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size > this.#post.largest) controller.abort(new Error('The response is too large'));
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#post.signal.removeEventListener('abort', this.#abort);
    const [first] = this.#chunks;
    const text = this.#chunks.length === 1 ? first!.toString() : Buffer.concat(this.#chunks).toString();
    // Many servers respond like this to invalid variables; their errors are for the client.
    if (this.#status === 200 || this.#status === 400 || this.#status === 422) this.#resolve(text);
    // The gateway itself was refused, which the client neither caused nor can fix.
    else this.#reject(new Error(`answered with status ${this.#status}: ${text.slice(0, maxLogged)}`));
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.#post.signal.removeEventListener('abort', this.#abort);
    this.#reject(error);
  }
}
