import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DataFolder } from './data-folder.ts';

let folder: DataFolder;
beforeEach(() => {
  folder = new DataFolder(mkdtempSync(join(tmpdir(), 'hub-data-')));
});
afterEach(() => rmSync(folder.path, { recursive: true, force: true }));

const mark = (name: string) => writeFileSync(join(folder.path, name), '2026-01-01T00:00:00.000Z');

test('a load that was interrupted goes on with the time at which it began', () => {
  const begun = folder.demoBegunAt;
  expect(new DataFolder(folder.path).demoBegunAt).toEqual(begun);
  expect([folder.demoIsLoaded, folder.holdsPartOfEarlierDemo]).toEqual([false, false]);
});

test('what an earlier edition has loaded in part is started over, what it has loaded is kept', () => {
  mark('demo-begun');
  expect(folder.holdsPartOfEarlierDemo).toBe(true);
  mark('demo-loaded');
  expect(folder.holdsPartOfEarlierDemo).toBe(false);
});
