import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { Rectification } from './rectification.entity.ts';

/** The rectification that a command was about. */
export const rectificationOfResult = ({ rectificationId: id }: { rectificationId: string }, { em }: RequestContext) =>
  em.findOneOrFail(Rectification, { id });
