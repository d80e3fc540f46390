import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishedContract } from './published-contract.ts';

let folder: string;
const lent = { type: 'object', properties: {} };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'published-'));
  await mkdir(join(folder, 'published'));
  const eventFile = join(import.meta.dirname, '..', '..', 'shared', 'feed', 'event.ts');
  const lentIn = (version: number) =>
    `event({ publisher: 'library', name: 'Lent', version: ${version}, fields: {}, samples: [] })`;
  const source = `import { event } from '${eventFile}';
    export const Lent = ${lentIn(1)};
    export const LentV2 = ${lentIn(2)};
    export const openingHours = [9, 17];`;
  await writeFile(join(folder, 'published', 'events.ts'), source);
  await writeFile(join(folder, 'published', 'events.test.ts'), `throw new Error('not a test run');`);
});
afterEach(() => rm(folder, { recursive: true }));

const recorded = (contract: object) => writeFile(join(folder, 'published', 'contract.json'), JSON.stringify(contract));

test('the contract of a subgraph is the schemas of all events in published/, by name and version', async () => {
  const [file, text] = await publishedContract(folder);
  expect(file).toBe(join(folder, 'published', 'contract.json'));
  expect(JSON.parse(text)).toEqual({ Lent: { 1: expect.objectContaining(lent), 2: expect.objectContaining(lent) } });
});

test('a contract that breaks the recorded one is refused, with all that it breaks', async () => {
  await recorded({ Lent: { 1: lent } });
  await publishedContract(folder);
  await recorded({ Lent: { 1: { ...lent, properties: { to: { type: 'string' } } } }, Returned: { 1: lent } });
  await expect(publishedContract(folder)).rejects.toThrow(
    /new version:\nLent, version 1: data.to was removed\nReturned, version 1: has vanished/,
  );
});
