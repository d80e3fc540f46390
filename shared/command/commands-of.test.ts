import { expect, test } from 'vitest';
import { signEnvelope } from '../access/envelope.ts';
import { newId } from '../id/new-id.ts';
import { Note } from '../testing/note.ts';
import { startTestAgency } from '../testing/test-agency.ts';
import { commandsOf, resolversOfCommands, type CommandsOf, type MutationsOf } from './commands-of.ts';

const sdl = `
  directive @text(kind: String!) on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
  type Query { nothing: String }
  type Note { id: ID! text: String! }
  input WriteInput { idempotencyKey: ID! @text(kind: "key") text: String! @text(kind: "note") }
  type WritePayload { note: Note! notes: Int! }
  type Mutation { write(input: WriteInput!): WritePayload! }
`;
interface Types {
  WriteInput: { idempotencyKey: string; text: string };
  WritePayload: { __typename?: 'WritePayload'; note: { id: string; text: string }; notes: number; last?: Date | null };
}
type Mutations = MutationsOf<{ __typename?: 'Mutation'; write: unknown }, Types>;
const command = commandsOf<Mutations>();

const noteOfResult = async ({ id }: { id: string }) => ({ id, text: id });
const last = () => null;

/** What the types of a definition forbid; `npm run check` fails if one of them compiles. */
export const forbidden = [
  // @ts-expect-error -- no mutation has this name
  () => command({ name: 'erase', run: async () => ({}), payload: {} }),
  () => command({ name: 'write', run: async () => ({ id: '', notes: 1 }), payload: { note: noteOfResult, last } }),
  // @ts-expect-error -- nothing loads the note
  () => command({ name: 'write', run: async () => ({ id: '', notes: 1 }), payload: { last } }),
  // @ts-expect-error -- nothing loads what may be null
  () => command({ name: 'write', run: async () => ({ id: '', notes: 1 }), payload: { note: noteOfResult } }),
  // @ts-expect-error -- a number is promised
  () => command({ name: 'write', run: async () => ({ id: '', notes: '1' }), payload: { note: noteOfResult, last } }),
  // @ts-expect-error -- the loader reads what the result does not have
  () => command({ name: 'write', run: async () => ({ notes: 1 }), payload: { note: noteOfResult, last } }),
  () =>
    command({
      name: 'write',
      run: async () => ({ id: '', notes: 1 }),
      // @ts-expect-error -- a note has a text
      payload: { note: ({ id }) => ({ id }), last },
    }),
  () =>
    command({
      name: 'write',
      run: async () => ({ id: '', notes: 1 }),
      // @ts-expect-error -- the payload has no such field
      payload: { note: noteOfResult, last, first: last },
    }),
  () =>
    command({
      name: 'write',
      // @ts-expect-error -- the input has no such field
      run: async (_, { words }) => ({ id: String(words), notes: 1 }),
      payload: { note: noteOfResult, last },
    }),
];

const write = command({
  name: 'write',
  async run({ em }, { text }) {
    const id = newId();
    await em.insert(Note, { id, text });
    return { id, notes: await em.count(Note) };
  },
  payload: { note: ({ id }, { em }) => em.findOneOrFail(Note, { id }), last },
});

test('answers with what its payload loads, and with what its result has', async () => {
  const commands: CommandsOf<Mutations> = { write };
  const agency = await startTestAgency('sqlite', { sdl, entities: [Note], resolvers: resolversOfCommands(commands) });
  const { principal, requestId } = agency.as();
  const body = JSON.stringify({
    query: 'mutation { write(input: { idempotencyKey: "a", text: "hello" }) { notes note { text } } }',
  });
  const envelope = signEnvelope(body, 'agency', { principal, requestId, language: 'en' }, agency.envelopeKey);
  const { data, errors } = await agency.executor.answer(body, envelope, new AbortController().signal);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ write: { notes: 1, note: { text: 'hello' } } });
  await agency.close();
});
