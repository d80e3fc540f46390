import type { EntityManager } from '@mikro-orm/core';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { refuse } from '../refusals.ts';
import { Drug } from '../drug/drug.entity.ts';
import { Importer } from '../importer/importer.entity.ts';
import { Institution } from '../institution/institution.entity.ts';
import { ListMember, type ListKind, type ListVersion } from './list-version.entity.ts';
import { listInEffect } from './list-version.load.ts';
import { namesOf } from './names-of.ts';

const members = {
  INSTITUTION: { entity: Institution, code: 'INSTITUTION_NOT_LISTED' },
  DRUG: { entity: Drug, code: 'DRUG_NOT_LISTED' },
  IMPORTER: { entity: Importer, code: 'IMPORTER_NOT_LISTED' },
} as const satisfies Record<ListKind, unknown>;

/** Throws a refusal for each id that the list in effect on that day does not contain (R1). */
export async function requireListed(
  em: EntityManager,
  kind: ListKind,
  ids: readonly string[],
  day: string,
): Promise<void> {
  await requireMembers(em, kind, ids, await listInEffect(em, kind, day));
}

/** Throws a refusal for each id that a version of a list does not contain. */
export async function requireMembers(
  em: EntityManager,
  kind: ListKind,
  ids: readonly string[],
  list: ListVersion | null,
): Promise<void> {
  const listed = list ? await em.find(ListMember, { listVersionId: list.id, memberId: { $in: [...ids] } }) : [];
  const missing = ids.filter((id) => !listed.some(({ memberId }) => memberId === id));
  const { entity, code } = members[kind];
  const names = await namesOf(em, entity, missing);
  throwRefusals(missing.map((id) => refuse(code, { id, idName: names.get(id) })));
}
