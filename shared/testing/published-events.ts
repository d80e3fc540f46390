import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedEvent } from '../feed/event.ts';

/** The events that a subgraph publishes, by the names under which its `published/` exports them. */
export async function publishedEvents(folder: string): Promise<Map<string, PublishedEvent>> {
  const events = new Map<string, PublishedEvent>();
  for (const file of globSync('published/*.ts', { cwd: folder, exclude: ['**/*.test.ts'] }).sort()) {
    const exported = (await import(join(folder, file))) as Record<string, unknown>;
    for (const [name, value] of Object.entries(exported)) if (isEvent(value)) events.set(name, value);
  }
  return events;
}

function isEvent(value: unknown): value is PublishedEvent {
  return typeof value === 'object' && value !== null && 'schema' in value && 'samples' in value;
}
