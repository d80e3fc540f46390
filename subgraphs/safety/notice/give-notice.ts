import { newId } from '@hub/shared/id/new-id.ts';
import type { CommandContext } from '@hub/shared/command/context.ts';
import { Notice, type NoticeKind } from './notice.entity.ts';

export type Addressee = { agency: string } | { importerId: string };

/** Puts a notice into the inbox of an organisation, in the transaction of what it tells of. */
export function giveNotice(
  { append, now }: CommandContext,
  notice: { kind: NoticeKind; addressee: Addressee; reportId?: string; measureId?: string },
): void {
  const { kind, addressee, reportId = null, measureId = null } = notice;
  append(Notice, { id: newId(), kind, ...addressee, reportId, measureId, sentAt: now });
}
