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
  /** What it tells of the inside of the hub. */
  leak: string | undefined;
}

export interface QueryClientOptions {
  url: string;
  token: string | undefined;
  question: Question;
  /** Within which every answer must have come. */
  answeredWithinMs: number;
  pauseMs: number;
}

/** A client that asks one question over and over and keeps how each request ended. */
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
      // On a busy machine, where answers take long, less is asked: it is the fault that is to be seen, not the load.
      const pauseMs = Math.max(this.#options.pauseMs, performance.now() - answer.askedAt);
      await delay(pauseMs * (0.5 + Math.random()), undefined, { signal }).catch(() => {});
    }
  }

  /** The answers to what was asked since a moment on the clock of `performance.now()`. */
  since(moment: number): readonly Answer[] {
    return this.#answers.slice(this.#answers.findLastIndex(({ askedAt }) => askedAt < moment) + 1);
  }

  /** The codes of all errors since a moment. */
  codesSince(moment: number): readonly unknown[] {
    return this.since(moment).flatMap(({ codes }) => codes);
  }

  /** Whether of what was asked since a moment the last three were answered without errors. */
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
