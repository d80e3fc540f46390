import type { EntityManager } from '@mikro-orm/core';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { InboxItem } from '@hub/shared/inbox/inbox-item.entity.ts';

const at = new Date('2024-04-01T08:00:00Z');

interface Told {
  line: number;
  kind: string;
  about: string;
}

/** Puts an item into an inbox, with all that an item can have. */
export function insertItem(em: EntityManager, { kind: ownerKind, id: ownerId }: Organisation, told: Told): void {
  const done = { acknowledgedAt: at, answerBy: '2024-04-01', provisional: false, answeredAt: at };
  em.create(InboxItem, { id: newId(), ownerKind, ownerId, ...told, clause: 'R1', text: 't', sentAt: at, ...done });
}
