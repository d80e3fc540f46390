import type { FilterQuery } from '@mikro-orm/core';
import { inCommitOrder, type Page, type PageArgs } from '@hub/shared/paging/find-page.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { pagesOf, rowByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { rooms } from '../rooms.ts';
import { Agreement } from './agreement.entity.ts';
import { agreementsInState } from './agreements-in-state.ts';
import type { AgreementState } from './rules/agreement-state.ts';

export const agreementById = rowByKey(Agreement, rooms.agreements);
const pages = pagesOf(Agreement, rooms.agreements, inCommitOrder);

interface Asked extends PageArgs<keyof typeof inCommitOrder> {
  state?: AgreementState | null;
}

/** A page of the agreements of a party, or of a kind, that the caller sees. */
export function pageOfAgreements(
  context: RequestContext,
  of: FilterQuery<Agreement>,
  { state, ...page }: Asked,
): Promise<Page<Agreement>> {
  const inState = state ? agreementsInState(state, dayOf(context.agency.clock())) : {};
  return pages(context, { $and: [of, inState] }, page);
}

/** The agreement that a command was about. */
export const agreementOfResult = ({ agreementId: id }: { agreementId: string }, { em }: RequestContext) =>
  em.findOneOrFail(Agreement, { id });
