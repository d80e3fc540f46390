import { newId } from '@hub/shared/id/new-id.ts';
import type { CommandContext } from '@hub/shared/command/context.ts';
import { Notice, type NoticeKind } from './notice.entity.ts';

export type Addressee = { agency: string } | { importerId: string };

/** Adds a notice to an organisation's inbox, in the transaction that it reports. */
export function giveNotice(
  { append, now }: CommandContext,
  notice: { kind: NoticeKind; addressee: Addressee; reportId?: string; measureId?: string },
): void {
  const { kind, addressee, reportId = null, measureId = null } = notice;
  append(Notice, { id: newId(), kind, ...addressee, reportId, measureId, sentAt: now });
}
