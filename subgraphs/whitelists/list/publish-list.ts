import { LockMode } from '@mikro-orm/core';
import { newId } from '@hub/shared/id/new-id.ts';
import type { CommandContext } from '@hub/shared/command/context.ts';
import { badInput } from '@hub/shared/refusal/bad-input.ts';
import { Agency } from '../agency/agency.entity.ts';
import type { ListPublished } from '../feed/events.ts';
import { ListMember, ListVersion, type ListKind } from './list.entity.ts';

export interface Publication {
  kind: ListKind;
  effectiveFrom: string;
  publishedBy: string;
  members: ListPublished['members'];
}

/** Writes and publishes the next version of a list; earlier versions stay unchanged. */
export async function publishList(context: CommandContext, publication: Publication): Promise<string> {
  const { em, now } = context;
  const { kind, effectiveFrom, publishedBy, members } = publication;
  // Locked until commit, so that versions are assigned one after the other.
  await em.findOne(Agency, { code: publishedBy }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const newest = await em.findOne(ListVersion, { kind }, { orderBy: { version: 'desc' } });
  if (newest && effectiveFrom < newest.effectiveFrom) {
    throw badInput('effectiveFrom', 'BEFORE', { earliest: newest.effectiveFrom });
  }
  const id = newId();
  const version = (newest?.version ?? 0) + 1;
  em.create(ListVersion, { id, kind, version, effectiveFrom, publishedAt: now, publishedBy });
  for (const { memberId, institutionIds } of members) {
    em.create(ListMember, { listVersionId: id, memberId, institutionIds });
  }
  const data: ListPublished = { listVersionId: id, kind, version, effectiveFrom, members };
  context.publish({ type: 'ListPublished', subject: id, data });
  return id;
}
