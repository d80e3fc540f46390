import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { rowByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { ImportApplication } from './import-application.entity.ts';

export const importApplicationById = rowByKey(ImportApplication, rooms.importApplications);

/** The application that a command was about. */
export const importApplicationOfResult = ({ applicationId: id }: { applicationId: string }, { em }: RequestContext) =>
  em.findOneOrFail(ImportApplication, { id });
