import { describe, expect, test } from 'vitest';
import { refusedImport } from './agency-imports.ts';

const command = '/hub/subgraphs/trace/use/record-use.ts';
const events = '/hub/subgraphs/trace/published/events.ts';

describe('a subgraph', () => {
  test.each([
    [command, '@hub/customs/published/events.ts'],
    [command, '@hub/shared/feed/event.ts'],
    [command, '../item/item.entity.ts'],
    [command, '../published/events.ts'],
    [command, 'typebox'],
    [command, '@mikro-orm/core'],
    [events, 'typebox'],
    [events, '@hub/shared/feed/event.ts'],
    [events, './samples.ts'],
    ['/hub/shared/testing/contract-neighbours.ts', '@hub/trace/use/record-use.ts'],
    ['/hub/hub/start-hub.ts', '@hub/trace/subgraph.ts'],
  ])('may, as %s, import %s', (file, imported) => {
    expect(refusedImport(file, imported)).toBeUndefined();
  });

  test.each([
    [command, '@hub/customs/release/release.entity.ts', 'Of another agency only'],
    [command, '@hub/customs/published-elsewhere/events.ts', 'Of another agency only'],
    [command, '@hub/safety/feed/on-item-used.ts', 'Of another agency only'],
    [command, '../../customs/published/events.ts', 'Another package'],
    [command, '../../trace-of-others/item.ts', 'Another package'],
    [command, '../../../shared/feed/event.ts', 'Another package'],
    [command, '@hub/trace/item/item.entity.ts', 'What is its own'],
    [command, '@hub/gateway/main.ts', 'A subgraph knows nothing'],
    [command, '@hub/embedded/main.ts', 'A subgraph knows nothing'],
    [events, '../item/item.entity.ts', 'published/ depends on nothing else'],
    [events, '@hub/customs/published/events.ts', 'published/ depends on nothing else'],
  ])('must not, as %s, import %s', (file, imported, message) => {
    expect(refusedImport(file, imported)).toContain(message);
  });
});
