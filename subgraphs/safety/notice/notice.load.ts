import type { FilterQuery } from '@mikro-orm/core';
import type { Principal } from '@hub/shared/access/principal.ts';
import type { Notice } from './notice.entity.ts';

/** The inbox of the caller's organisation. */
export function inboxOf(principal: Principal | undefined): FilterQuery<Notice> {
  const { kind, id } = principal?.organisation ?? {};
  if (kind === 'AGENCY') return { agency: id! };
  return kind === 'IMPORTER' ? { importerId: id! } : { id: { $in: [] } };
}
