import { afterAll, beforeAll, expect, test } from 'vitest';
import { startNoteAgencies, type NoteAgencies } from '../testing/followed-notes.ts';
import { NoteCopy } from '../testing/note-copy.ts';
import { requireKnown } from './require-known.ts';

let agencies: NoteAgencies;

beforeAll(async () => {
  agencies = await startNoteAgencies('sqlite');
});
afterAll(() => agencies.close());

const requireNote = (text: string, owner?: string) => {
  const { agency, database } = agencies.downstream;
  const isKnown = async () => (await database.orm.em.fork().count(NoteCopy, { text })) > 0;
  return requireKnown({ agency }, 'note', isKnown, owner);
};
const unknown = { code: 'BAD_INPUT', params: { field: 'note', reason: 'UNKNOWN' } };

test('a row that its owner has just recorded is known', async () => {
  await expect(requireNote('a', 'upstream')).rejects.toMatchObject(unknown);
  await agencies.write('a');
  await expect(requireNote('a', 'upstream')).resolves.toBeUndefined();
});

test('an agency’s own rows are looked up in its own table only', async () => {
  await agencies.write('b');
  await expect(requireNote('b')).rejects.toMatchObject(unknown);
});

test('while the owner is unreachable, an id is not reported as unknown', async () => {
  await requireNote('a', 'upstream');
  await agencies.transport.close();
  await requireNote('a', 'upstream');
  await expect(requireNote('c', 'upstream')).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
});
