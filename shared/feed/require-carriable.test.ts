import { expect, test } from 'vitest';
import { newId } from '../id/new-id.ts';
import { eventBytes, toCloudEvent } from './cloud-event.ts';
import { inProcessTransport } from './in-process.ts';
import { requireCarriable } from './require-carriable.ts';

const fact = (text: string) => ({ type: 'Happened', subject: '药', data: { text } });

/** The size of a fact at a position of the log of `owner`. */
const sizeAt = (position: number, text: string) =>
  eventBytes(toCloudEvent('owner', { ...fact(text), id: newId(), time: new Date(0), position }));

const require = (texts: string[], maxEventBytes: number) =>
  requireCarriable(texts.map(fact), 'owner', { ...inProcessTransport(), maxEventBytes });

const tooLarge = expect.objectContaining({ code: 'EVENT_TOO_LARGE' });

test('a fact is carriable if it fits even at the last position of a log', () => {
  const size = sizeAt(Number.MAX_SAFE_INTEGER, 'x');
  expect(size).toBeGreaterThan(sizeAt(1, 'x'));
  expect(() => require(['x'], size)).not.toThrow();
  expect(() => require(['x'], size - 1)).toThrow(tooLarge);
});

test('each of several facts must be carriable', () => {
  const size = sizeAt(Number.MAX_SAFE_INTEGER, 'x');
  expect(() => require(['x', 'x', 'x'], size)).not.toThrow();
  expect(() => require(['x', 'x', 'xx'], size)).toThrow(tooLarge);
});

test('within a process a fact of any size is carriable', () => {
  expect(() => requireCarriable([fact('x'.repeat(10_000_000))], 'owner', inProcessTransport())).not.toThrow();
});
