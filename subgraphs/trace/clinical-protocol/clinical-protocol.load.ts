import { inCommitOrder } from '@hub/shared/paging/find-page.ts';
import { pagesOf, rowByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { ClinicalProtocol } from './clinical-protocol.entity.ts';

export const protocolById = rowByKey(ClinicalProtocol, rooms.protocols);
export const pageOfProtocols = pagesOf(ClinicalProtocol, rooms.protocols, inCommitOrder);
