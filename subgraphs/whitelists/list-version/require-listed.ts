import type { EntityManager } from '@mikro-orm/core';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { refuse } from '../refusals.ts';
import { Importer } from '../importer/importer.entity.ts';
import { Institution } from '../institution/institution.entity.ts';
import { ListMember } from './list-version.entity.ts';
import { listInEffect } from './list-version.load.ts';
import { namesOf } from './names-of.ts';

/** Throws a refusal for each id that the list in effect on that day does not contain (R1). */
export async function requireListed(
  em: EntityManager,
  kind: 'INSTITUTION' | 'IMPORTER',
  ids: readonly string[],
  day: string,
): Promise<void> {
  const list = await listInEffect(em, kind, day);
  const members = list ? await em.find(ListMember, { listVersionId: list.id, memberId: { $in: [...ids] } }) : [];
  const missing = ids.filter((id) => !members.some((member) => member.memberId === id));
  const names = await namesOf(em, kind === 'INSTITUTION' ? Institution : Importer, missing);
  const code = kind === 'INSTITUTION' ? 'INSTITUTION_NOT_LISTED' : 'IMPORTER_NOT_LISTED';
  throwRefusals(missing.map((id) => refuse(code, { id, idName: names.get(id) })));
}
