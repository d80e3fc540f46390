import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messages } from '@hub/embedded/refusals.ts';

const read = (...path: string[]) => readFileSync(join(import.meta.dirname, ...path), 'utf8');
const root = '..';
const page = read(root, 'docs', 'SUBSCRIBE.md');
const client = read('follow.ts');

test('the client in the documentation is the one that the tests use', () => {
  const blocks = [...page.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code);
  expect(blocks).toEqual([client]);
});

test('the client gives up on exactly the codes that the table says not to retry', () => {
  const final = new RegExp(/const final = \/(.*)\/;/.exec(client)![1]!);
  const ofGraphQL = read(root, 'shared', 'refusal', 'present-error.ts').matchAll(/'([A-Z]+(?:_[A-Z]+)+)'/g);
  const codes = new Set([...Object.keys(messages), ...[...ofGraphQL].map(([, code]) => code!)]);
  const rows = page.split('\n').filter((line) => line.startsWith('| '));
  const named = rows.flatMap((row) => {
    const isFinal = /do not retry|start over/.test(row);
    return [...row.matchAll(/`([A-Z]+(?:_[A-Z]+)*)`/g)].map(([, code]) => [code!, isFinal] as const);
  });
  const inTable = Object.fromEntries(named);
  const ofClient = (code: string) => final.exec(JSON.stringify({ code }))?.[1] === code;
  expect(named.filter(([code, isFinal]) => ofClient(code) !== isFinal)).toEqual([]);
  expect([...codes].filter((code) => ofClient(code) && !inTable[code])).toEqual([]);
});
