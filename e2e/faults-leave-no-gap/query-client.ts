import type { FormattedExecutionResult } from 'graphql';
import { setTimeout as delay } from 'node:timers/promises';
import { codesOf, leakOf } from '../each-part-in-its-own-process/run.ts';
import { insideMark } from './garbage.ts';
import type { Question } from './questions.ts';

/** How one request of a client ended. */
interface Answer {
  askedAt: number;
  /** Codes of the errors in the answer; `NO ANSWER` where none came in time. */
  codes: readonly unknown[];
  /** The internal detail that it leaks, if any. */
  leak: string | undefined;
}

export interface QueryClientOptions {
  url: string;
  token: string | undefined;
  question: Question;
  /** The time limit for each answer. */
  answeredWithinMs: number;
  pauseMs: number;
}

/** A client that repeats one query and records how each request ended. */
export class QueryClient {
  readonly question: Question;
  readonly #options: QueryClientOptions;
  readonly #answers: Answer[] = [];

  constructor(options: QueryClientOptions) {
    this.question = options.question;
    this.#options = options;
  }

  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const answer = await this.#ask();
      this.#answers.push(answer);
      // Asks less often on a busy machine, where answers are slow: this tests faults, not load.
      const pauseMs = Math.max(this.#options.pauseMs, performance.now() - answer.askedAt);
      await delay(pauseMs * (0.5 + Math.random()), undefined, { signal }).catch(() => {});
    }
  }

  /** The answers to requests sent since a time of `performance.now()`. */
  since(moment: number): readonly Answer[] {
    return this.#answers.slice(this.#answers.findLastIndex(({ askedAt }) => askedAt < moment) + 1);
  }

  /** The codes of all errors in those answers. */
  codesSince(moment: number): readonly unknown[] {
    return this.since(moment).flatMap(({ codes }) => codes);
  }

  /** Whether at least three requests were sent since then and the last three succeeded. */
  isWellSince(moment: number): boolean {
    const last = this.since(moment).slice(-3);
    return last.length === 3 && last.every(({ codes }) => codes.length === 0);
  }

  async #ask(): Promise<Answer> {
    const { url, token, question, answeredWithinMs } = this.#options;
    const askedAt = performance.now();
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
        body: JSON.stringify({ query: question.query }),
        signal: AbortSignal.timeout(answeredWithinMs),
      });
      const text = await response.text();
      const answer = JSON.parse(text) as FormattedExecutionResult;
      return { askedAt, codes: codesOf(answer), leak: text.includes(insideMark) ? insideMark : leakOf(answer) };
    } catch (error) {
      return { askedAt, codes: ['NO ANSWER', String(error)], leak: undefined };
    }
  }
}
