import { inCommitOrder } from '@hub/shared/paging/find-page.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { pagesOf, rowByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { Rectification } from './rectification.entity.ts';

export const rectificationById = rowByKey(Rectification, rooms.rectifications);
export const pageOfRectifications = pagesOf(Rectification, rooms.rectifications, inCommitOrder);

/** The rectification that a command was about. */
export const rectificationOfResult = ({ rectificationId: id }: { rectificationId: string }, { em }: RequestContext) =>
  em.findOneOrFail(Rectification, { id });
