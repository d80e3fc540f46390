import type { EntityManager } from '@mikro-orm/core';
import type { Sample } from './sample.ts';
import type { Trail } from './trail.ts';

const values: Readonly<Record<string, unknown>> = {
  Date: new Date('2024-04-01T08:00:00Z'),
  boolean: true,
  number: 1,
  string: 'x',
};

/** Gives a value to each column that a sample has a rule for and that its row leaves empty: who sees it needs no row of its own. */
export async function fillColumns(em: EntityManager, samples: readonly Sample[], trail: Trail): Promise<void> {
  const entities = [...em.getMetadata().getAll().values()];
  for (const { type, of, by, fields } of samples) {
    const entity = entities.find(({ className }) => className === type);
    if (!entity || !of || by !== undefined) continue;
    const { __typename: _, ...key } = of(trail);
    const row = await em.findOne<Record<string, unknown>>(entity.class as never, key);
    if (!row) continue;
    for (const name of Object.values(fields).flatMap((names) => names.split(' '))) {
      const column = Object.values(entity.properties).find((each) => each.name === name);
      if (column?.nullable && row[name] === null) row[name] = values[column.runtimeType];
    }
  }
}
