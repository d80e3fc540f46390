import type { FormattedExecutionResult } from 'graphql';
import { getEventListeners } from 'node:events';
import { beforeEach, expect, test } from 'vitest';
import { SharedFlights, type Flight } from './shared-flights.ts';

let flights: SharedFlights;
/** The requests that were sent, each until it is answered or aborted. */
let sent: { body: string; answer: (result: FormattedExecutionResult) => void }[];
beforeEach(() => {
  flights = new SharedFlights();
  sent = [];
});

const share = (body: string, signal = new AbortController().signal) =>
  flights.share('caller', body, signal, (flight: Flight) => {
    const { promise, resolve, reject } = Promise.withResolvers<FormattedExecutionResult>();
    sent.push({ body, answer: resolve });
    flight.abort = () => reject(new Error('aborted'));
    return promise;
  });
const bodies = () => sent.map(({ body }) => body);

test('the end of one request leaves the others of its caller shared', async () => {
  const [first] = [share('one'), share('two'), share('three')];
  sent[0]!.answer({ data: {} });
  await first;
  void share('two');
  void share('three');
  expect(bodies()).toEqual(['one', 'two', 'three']);
  void share('one');
  expect(bodies()).toEqual(['one', 'two', 'three', 'one']);
});

test('nobody joins a request that was just aborted', async () => {
  const caller = new AbortController();
  const gone = share('one', caller.signal);
  caller.abort();
  const next = share('one');
  await expect(gone).rejects.toThrow('aborted');
  sent[1]!.answer({ data: { one: 1 } });
  expect(await next).toEqual({ data: { one: 1 } });
});

test('an answered request leaves nothing behind on its caller', async () => {
  const { signal } = new AbortController();
  const answer = share('one', signal);
  expect(getEventListeners(signal, 'abort')).toHaveLength(1);
  sent[0]!.answer({ data: {} });
  await answer;
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});
