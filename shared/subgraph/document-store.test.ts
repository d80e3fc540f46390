import { parse } from 'graphql';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signEnvelope, type EnvelopeClaims } from '../access/envelope.ts';
import { startTestAgency, type TestAgency } from '../testing/test-agency.ts';
import { documentStore } from './document-store.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heapMb(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1024 ** 2;
}

let agency: TestAgency;
beforeAll(async () => {
  agency = await startTestAgency('sqlite', { name: 'named' });
});
afterAll(() => agency.close());

const claims: EnvelopeClaims = { principal: undefined, requestId: 'request-1', language: 'zh' };
const ask = (query: string) => {
  const body = JSON.stringify({ query });
  const envelope = signEnvelope(body, 'named', claims, agency.envelopeKey);
  return agency.executor.answer(body, envelope, new AbortController().signal);
};

/** A document of some 400 tokens, different for each number. */
const document = (number: number): string =>
  `{ n${number}: name ${Array.from({ length: 130 }, (_, field) => `f${field}:name`).join(' ')} }`;

test('a subgraph’s heap levels off under documents that never repeat', { timeout: 120_000 }, async () => {
  for (let number = 0; number < 100; number += 1) await ask(document(number));
  const before = heapMb();
  for (let number = 100; number < 1000; number += 1) expect((await ask(document(number))).errors).toBeUndefined();
  expect(heapMb() - before).toBeLessThan(40);
});

test('the most recently used documents are kept, the others evicted', async () => {
  const store = documentStore();
  const add = (number: number) => store.set(`${number}`, parse(document(number), { noLocation: true }));
  for (let number = 0; number < 250; number += 1) await add(number);
  expect(await store.get('0')).toBeDefined();
  for (let number = 250; number < 450; number += 1) await add(number);
  const kept = await Promise.all(['0', '1', '449'].map(async (key) => (await store.get(key)) !== undefined));
  expect(kept).toEqual([true, false, true]);
});
