import type { EntityManager, EntityName } from '@mikro-orm/core';
import type { Drug } from '../drug/drug.entity.ts';
import type { Importer } from '../importer/importer.entity.ts';
import type { Institution } from '../institution/institution.entity.ts';

/** The names of institutions, drugs or importers by id, for readable refusals. */
export async function namesOf(
  em: EntityManager,
  entity: EntityName<Institution> | EntityName<Drug> | EntityName<Importer>,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await em.find(entity as EntityName<Institution>, { id: { $in: [...ids] } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
