import { visible } from '@hub/shared/access/room.ts';
import { command } from '../command.ts';
import { refuse } from '../refusals.ts';
import { rooms } from '../rooms.ts';
import { Notice } from './notice.entity.ts';

/** The addressee acknowledges a notice (R100); only the first time counts. */
export const acknowledgeNotice = command({
  name: 'acknowledgeNotice',
  async run({ em, principal, now }, { noticeId }) {
    const notice = await em.findOne(Notice, { $and: [visible(rooms.notices, principal), { id: noticeId }] });
    if (!notice) throw refuse('NOT_FOUND', { kind: 'Notice', id: noticeId });
    notice.acknowledgedAt ??= now;
    return { noticeId };
  },
  payload: { notice: ({ noticeId }, { em }) => em.findOneOrFail(Notice, { id: noticeId }) },
});
