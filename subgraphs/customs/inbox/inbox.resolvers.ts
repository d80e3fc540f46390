import type { InboxItem } from '@hub/shared/inbox/inbox-item.entity.ts';
import type { InboxStep } from '@hub/shared/inbox/inbox-changed.ts';
import { inboxOf } from '@hub/shared/inbox/inbox-resolvers.ts';
import { withSubjects } from '@hub/shared/inbox/item-kinds.ts';
import { bondedLotResolvers } from '../bonded-lot/bonded-lot.resolvers.ts';
import { clearanceFormResolvers } from '../clearance-form/clearance-form.resolvers.ts';
import { customsDeclarationResolvers } from '../customs-declaration/customs-declaration.resolvers.ts';
import { drugResolvers } from '../drug/drug.resolvers.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { holdResolvers } from '../hold/hold.resolvers.ts';
import { reminders } from '../reminders.ts';
import { releaseResolvers } from '../release/release.resolvers.ts';
import { stockCountResolvers } from '../stock-count/stock-count.resolvers.ts';
import { supplyRequestResolvers } from '../supply-request/supply-request.resolvers.ts';
import { itemKinds } from './item-kinds.ts';

const { BondedLot } = bondedLotResolvers;
const { CustomsDeclaration } = customsDeclarationResolvers;
const { Drug } = drugResolvers;
const { StockCount } = stockCountResolvers;
const { ClearanceForm } = clearanceFormResolvers;
const { Hold } = holdResolvers;
const { Release } = releaseResolvers;
const { SupplyRequest } = supplyRequestResolvers;

const told = withSubjects(itemKinds);
const inbox = inboxOf({
  kinds: [...told.kinds, ...reminders.subjects.keys()],
  subjectType: (item) => reminders.subjects.get(item.kind) ?? told.subjectType(item),
  subjects: { BondedLot, ClearanceForm, CustomsDeclaration, Drug, Hold, Release, StockCount, SupplyRequest },
});

export type InboxChangeRow = InboxStep;
export type InboxItemRow = InboxItem;
export type InboxSubjectRow = {
  __typename:
    | 'BondedLot'
    | 'ClearanceForm'
    | 'CustomsDeclaration'
    | 'Drug'
    | 'Hold'
    | 'Release'
    | 'StockCount'
    | 'SupplyRequest';
};

export const inboxResolvers = {
  ...inbox.types,
  Subscription: { stockInboxChanged: inbox.changed },
  Inbox: { ...inbox.types.Inbox, stock: (_, args, context) => inbox.page(args, context) },
} satisfies Resolvers;
