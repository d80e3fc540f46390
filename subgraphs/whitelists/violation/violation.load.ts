import { inCommitOrder } from '@hub/shared/paging/find-page.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { pagesOf, rowByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { Violation } from './violation.entity.ts';

export const violationById = rowByKey(Violation, rooms.supervision);
export const pageOfViolations = pagesOf(Violation, rooms.supervision, inCommitOrder);

/** The violation that a command was about. */
export const violationOfResult = ({ violationId: id }: { violationId: string }, { em }: RequestContext) =>
  em.findOneOrFail(Violation, { id });
