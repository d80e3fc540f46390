import type { Dispatcher } from 'undici';

export interface Post {
  path: string;
  body: string;
  headers: Record<string, string>;
  signal: AbortSignal;
  /** More than so many bytes are no answer. */
  largest: number;
}

/** Posts a body and gives the text of the answer; throws where the status is not 200 or the answer is too large. */
export function postText(dispatcher: Dispatcher, post: Post): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const answer = new AnswerText(post, resolve, reject);
  const { path, body, headers } = post;
  dispatcher.dispatch({ path, method: 'POST', body, headers }, answer);
  return promise;
}

/** How much of an answer that says what is wrong is told to the log. */
const maxTold = 500;

/** Takes an answer as it comes, without a stream of its own for each: a page may ask for dozens. */
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
    // A request that is sent once more by the dispatcher begins anew.
    signal.removeEventListener('abort', this.#abort);
    this.#abort = () => controller.abort(new Error('The request was given up'));
    if (signal.aborted) this.#abort();
    else signal.addEventListener('abort', this.#abort);
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number): void {
    this.#status = status;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size > this.#post.largest) controller.abort(new Error('The answer is too large'));
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#post.signal.removeEventListener('abort', this.#abort);
    const [first] = this.#chunks;
    const text = this.#chunks.length === 1 ? first!.toString() : Buffer.concat(this.#chunks).toString();
    // Many servers answer a request with wrong variables so; what they say of them is for the client.
    if (this.#status === 200 || this.#status === 400 || this.#status === 422) this.#resolve(text);
    // It has refused the gateway itself, which is nothing that the client has done or could mend.
    else this.#reject(new Error(`answered with status ${this.#status}: ${text.slice(0, maxTold)}`));
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.#post.signal.removeEventListener('abort', this.#abort);
    this.#reject(error);
  }
}
