import { parse } from 'graphql';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowTypes } from './row-types.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rows-'));
  mkdirSync(join(folder, 'note'));
  const entities = 'export const Note = defineEntity({});\nexport const Author = defineEntity({});\n';
  writeFileSync(join(folder, 'note', 'note.entity.ts'), entities);
  const resolvers =
    'export type AuthorRow = string;\nexport interface MarkRow {}\nexport type SubjectRow = string;\nexport const noteResolvers = {};\n';
  writeFileSync(join(folder, 'note', 'note.resolvers.ts'), resolvers);
});
afterAll(() => rmSync(folder, { recursive: true }));

const schema = `
  type Note @key(fields: "id") { id: ID! author: Author! mark: Mark! words: Words! reader: Reader }
  type Author @key(fields: "id") { id: ID! }
  type Mark { value: Int! }
  type Words { count: Int! }
  type Reader @key(fields: "code", resolvable: false) { code: ID! notes: [Note!]! }
  union Subject = Note | Author
  union Other = Note | Author
  type NotePage { nodes: [Note!]! }
`;

test('a type starts from its declared row, its entity or its key; a union from its declared row', () => {
  const { declarations, mappers } = rowTypes(folder, parse(schema));
  expect(declarations).toEqual([
    "import type { Page } from '@hub/shared/paging/find-page.ts';",
    "import type { Note as NoteRow } from '../note/note.entity.ts';",
    "import type { AuthorRow } from '../note/note.resolvers.ts';",
    "import type { MarkRow } from '../note/note.resolvers.ts';",
    "type ReaderRow = Pick<Reader, 'code'>;",
    "import type { SubjectRow } from '../note/note.resolvers.ts';",
  ]);
  expect(mappers).toEqual({
    Note: 'NoteRow',
    Author: 'AuthorRow',
    Mark: 'MarkRow',
    Reader: 'ReaderRow',
    Subject: 'SubjectRow',
    NotePage: 'Page<NoteRow>',
  });
});

test('a row of a type that the schema does not have is an error', () => {
  const without = schema.replace('type Mark {', 'type Sign {').replace('mark: Mark!', 'mark: Sign!');
  expect(() => rowTypes(folder, parse(without))).toThrow('types that the schema does not have: Mark');
});
