import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { databases, newTestDatabase, type TestDatabase } from '../testing/test-databases.ts';

const root = join(import.meta.dirname, '..', '..');
const program = join(root, 'shared', 'testing', 'subgraph-process.ts');
const subgraph = join(root, 'subgraphs', 'customs', 'subgraph.ts');

describe.each(databases)('processes of one subgraph that start concurrently on an empty %s', (dialect) => {
  let place: TestDatabase;

  beforeEach(async () => {
    place = await newTestDatabase(dialect);
  });
  afterEach(() => place.remove());

  const load = async () => {
    const child = spawn(process.execPath, [program, subgraph, place.url]);
    const failed = text(child.stderr);
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    return async (): Promise<string> => {
      child.stdin.end();
      const said = await text(child.stdout);
      return said.trim() || failed;
    };
  };

  test('all start, with one log', async () => {
    const processes = await Promise.all(Array.from({ length: 3 }, load));
    const said = await Promise.all(processes.map((start) => start()));
    expect(said[0]).toMatch(/^started with log [0-9a-f-]{36}$/);
    expect(new Set(said).size).toBe(1);
  });
});
