import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { resolvableTypes } from '../shared/testing/contract-entities.ts';
import { kebabCase } from '../shared/testing/contract-operations.ts';

const subgraphs = ['whitelists', 'customs', 'trace', 'safety'];
const folderOf = (name: string) => join(dirname(import.meta.dirname), 'subgraphs', name);

const filesOf = (name: string, pattern: string) =>
  globSync(pattern, { cwd: folderOf(name), exclude: ['node_modules', 'generated'] }).map((path) => ({
    path,
    room: dirname(path),
    text: readFileSync(join(folderOf(name), path), 'utf8'),
  }));

/** The name of a type's room: `BondedLot` has `bonded-lot`. */
const roomOf = (type: string) => kebabCase(type).slice(1);

test.each(subgraphs)('what a room of %s keeps and reads is in files of its name', (name) => {
  const files = filesOf(name, '*/*.{entity,resolvers,load}.ts');
  expect(files.length).toBeGreaterThan(10);
  const others = files.filter(({ path, room }) => basename(path).split('.')[0] !== room);
  expect(others.map(({ path }) => path)).toEqual([]);
});

test.each(subgraphs)('a type of %s is resolved in its room', (name) => {
  const resolved = filesOf(name, '*/*.resolvers.ts').flatMap(({ room, text }) =>
    [...text.matchAll(/^ {2}([A-Z]\w+): \{/gm)].map(([, type]) => ({ type: type!, room })),
  );
  const rooms = new Set(globSync('*/', { cwd: folderOf(name) }).map((path) => path.replace(/\/$/, '')));
  const keyed = new Set(
    resolvableTypes(readFileSync(join(folderOf(name), 'schema.graphql'), 'utf8')).map(({ type }) => type.name),
  );
  const typed = resolved.filter(({ type }) => keyed.has(type) || rooms.has(roomOf(type)));
  expect(typed.length).toBeGreaterThan(5);
  expect(typed.filter(({ type, room }) => roomOf(type) !== room)).toEqual([]);
});

test.each(subgraphs)('resolvers of %s ask loaders, not the database', (name) => {
  const asking = filesOf(name, '*/*.resolvers.ts').filter(({ text }) => /\bem\.|\bfindPage\(|\bselect\(/.test(text));
  expect(asking.map(({ path }) => path)).toEqual([]);
});
