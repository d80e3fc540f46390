import type { EntityManager } from '@mikro-orm/core';
import { refuse } from '../refusals.ts';
import { Importer } from '../importer/importer.entity.ts';
import { Institution } from '../institution/institution.entity.ts';

export type SubjectKind = 'INSTITUTION' | 'IMPORTER';

/** Who is supervised. */
export interface Subject {
  kind: SubjectKind;
  id: string;
  /** Of an institution; an importer sits in the zone. */
  district: string | null;
}

/** The institution or importer with an id; null if there is none. */
export async function findSubject(em: EntityManager, id: string): Promise<Subject | null> {
  const institution = await em.findOne(Institution, { id });
  if (institution) return { kind: 'INSTITUTION', id, district: institution.district };
  return (await em.count(Importer, { id })) > 0 ? { kind: 'IMPORTER', id, district: null } : null;
}

/** The same; throws NOT_FOUND. */
export async function requireSubject(em: EntityManager, id: string): Promise<Subject> {
  const subject = await findSubject(em, id);
  if (!subject) throw refuse('NOT_FOUND', { kind: 'Subject', id });
  return subject;
}
