import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { wiringOf } from './wiring.ts';

let root: string;
let folder: string;

const write = (path: string, text: string) => {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};
const writeCommand = (path: string) =>
  write(path, "import { command } from '../command.ts';\nexport const anything = command({});\n");
const migration = (name: string) => `export const ${name}: MigrationFile = {};\n`;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wiring-'));
  folder = join(root, 'subgraphs', 'notes');
  writeCommand('subgraphs/notes/note/write-note.ts');
  write('subgraphs/notes/note/write-note.test.ts', "import { command } from '../command.ts';\n");
  write('subgraphs/notes/note/note.entity.ts', 'const internal = 1;\nexport const Note = defineEntity({});\n');
  write('subgraphs/notes/note/note.resolvers.ts', 'export type NoteRow = string;\nexport const noteResolvers = {};\n');
  write('subgraphs/notes/note/note.ts', 'export const other = 1;\n');
  write('subgraphs/notes/feed/on-note-read.ts', 'export const onNoteRead = reaction<NoteRead>({});\n');
  write('subgraphs/notes/migrations/0001-initial.ts', migration('initial'));
  write('subgraphs/notes/migrations/0003-texts.ts', migration('texts'));
  write('shared/feed/0002-cursors.ts', migration('cursors'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('names what files are called after, and each migration in its place', () => {
  const text = wiringOf(folder, ['writeNote']);
  for (const line of [
    "import { writeNote } from '../note/write-note.ts';",
    "import { Note } from '../note/note.entity.ts';",
    "import { noteResolvers } from '../note/note.resolvers.ts';",
    "import { onNoteRead } from '../feed/on-note-read.ts';",
    "import { cursors as cursors0002 } from '@hub/shared/feed/0002-cursors.ts';",
    'const commands: CommandsOf<Mutations> = {\n  writeNote,\n};',
    'mergedResolvers(\n  noteResolvers,\n);',
    'entities: [\n    Note,\n  ],',
    'migrations: [\n    initial0001,\n    cursors0002,\n    texts0003,\n  ],',
    'reactions: [\n    onNoteRead,\n  ],',
  ])
    expect(text).toContain(line);
});

test('a mutation without a command is an error', () => {
  expect(() => wiringOf(folder, ['writeNote', 'readNote'])).toThrow(
    'readNote must have one command, in a file read-note.ts',
  );
});

test('a mutation with two commands is an error', () => {
  writeCommand('subgraphs/notes/page/write-note.ts');
  expect(() => wiringOf(folder, ['writeNote'])).toThrow('writeNote must have one command');
});

test('a command without a mutation is an error', () => {
  writeCommand('subgraphs/notes/note/burn-note.ts');
  expect(() => wiringOf(folder, ['writeNote'])).toThrow(
    'Not named after a mutation of schema.graphql: note/burn-note.ts',
  );
});

test('a file of which it is not clear what it defines is an error', () => {
  write('subgraphs/notes/migrations/0004-two.ts', migration('one') + migration('two'));
  expect(() => wiringOf(folder, ['writeNote'])).toThrow('migrations/0004-two.ts must define one export');
});
