import { once } from 'node:events';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { envelopeHeader, signEnvelope, timeoutHeader } from '../access/envelope.ts';
import { AuditRow } from '../audit/audit.entity.ts';
import { command } from '../command/command.ts';
import type { CommandInput } from '../command/definition.ts';
import { newId } from '../id/new-id.ts';
import { Note } from '../testing/note.ts';
import { startTestAgency, type TestAgency } from '../testing/test-agency.ts';
import { until } from '../testing/until.ts';
import { subgraphHttpServer } from './http-server.ts';
import type { RequestContext } from './request-context.ts';

interface WriteInput extends CommandInput {
  text: string;
}

/** What a command does between its statements. */
let pause: () => Promise<unknown> = async () => {};
let paused = Promise.withResolvers<void>();

const write = command<WriteInput, string>({
  name: 'write',
  async run({ em }, { text }) {
    await em.insert(Note, { id: newId(), text });
    await pause();
    return text;
  },
});

let agency: TestAgency;
let url: string;
let close: () => Promise<void>;

beforeAll(async () => {
  agency = await startTestAgency('sqlite', {
    sdl: `
      directive @text(kind: String!) on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
      type Query { name: String }
      type Mutation { write(key: ID! @text(kind: "key"), text: String! @text(kind: "name")): String }
    `,
    resolvers: {
      Mutation: {
        write: (_: unknown, { key, text }: { key: string; text: string }, context: RequestContext) => {
          if (text === 'slow') {
            pause = () => {
              paused.resolve();
              return once(context.signal, 'abort');
            };
          }
          return write(context, { idempotencyKey: key, text });
        },
      },
    },
    entities: [Note],
  });
  const server = subgraphHttpServer(agency);
  url = `${await server.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
  close = async () => {
    await server.close();
    await agency.close();
  };
});
afterAll(() => close());
beforeEach(async () => {
  pause = async () => {};
  paused = Promise.withResolvers();
  await agency.database.orm.em.fork().nativeDelete(Note, {});
});

const ask = async (text: string, headers: Record<string, string>, signal?: AbortSignal, key: string = newId()) => {
  const body = JSON.stringify({ query: `mutation { write(key: "${key}", text: "${text}") }` });
  const { principal } = agency.as();
  const envelope = signEnvelope(body, 'agency', { principal, requestId: newId(), language: 'en' }, agency.envelopeKey);
  const sent = { 'content-type': 'application/json', [envelopeHeader]: envelope, ...headers };
  const response = await fetch(url, { method: 'POST', body, headers: sent, ...(signal ? { signal } : {}) });
  const { data, errors } = (await response.json()) as { data: object; errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code ?? data;
};
const notes = async () => (await agency.database.orm.em.fork().find(Note, {})).map(({ text }) => text);
const lastOutcome = async () => {
  const [row] = await agency.database.orm.em.fork().find(AuditRow, {}, { orderBy: { seq: 'desc' }, limit: 1 });
  return row?.outcome;
};

test('a command that outlasts its gateway’s timeout commits nothing, and can be issued again', async () => {
  const key = newId();
  expect(await ask('slow', { [timeoutHeader]: '20' }, undefined, key)).toBe('CALLER_GONE');
  expect([await notes(), await lastOutcome()]).toEqual([[], 'CALLER_GONE']);
  pause = async () => {};
  expect(await ask('once more', { [timeoutHeader]: '60000' }, undefined, key)).toEqual({ write: 'once more' });
  expect(await notes()).toEqual(['once more']);
});

test('a command whose gateway has disconnected commits nothing', async () => {
  const gateway = new AbortController();
  const attempt = ask('slow', {}, gateway.signal);
  await paused.promise;
  gateway.abort();
  await expect(attempt).rejects.toThrow('abort');
  await until(async () => (await lastOutcome()) === 'CALLER_GONE');
  expect(await notes()).toEqual([]);
});

test.each(['', '-1', 'soon', '1e12', '99999999999'])('a timeout of %j is ignored', async (limit) => {
  expect(await ask('unlimited', { [timeoutHeader]: limit })).toEqual({ write: 'unlimited' });
});
