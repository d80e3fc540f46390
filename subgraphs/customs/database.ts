import type { EntitySchema } from '@mikro-orm/core';
import type { MigrationFile } from '@hub/shared/database/migration-file.ts';
import { restrictionEntities } from '@hub/shared/restriction/restriction.entity.ts';
import { sharedMigrations } from '@hub/shared/subgraph/shared-migrations.ts';
import { Agreement, DrugOrigin } from './agreement/agreement.entity.ts';
import { ApprovalQuota, ShareQuota } from './approval/approval.entity.ts';
import { BondedLot } from './bonded-lot/bonded-lot.entity.ts';
import { LotRecipient } from './bonded-lot/lot-recipient.entity.ts';
import { ClearanceForm } from './clearance-form/clearance-form.entity.ts';
import { ZoneItem } from './item/item.entity.ts';
import { KnownName } from './known-name/known-name.entity.ts';
import { Release } from './release/release.entity.ts';
import { StockMovement } from './stock-movement/stock-movement.entity.ts';
import { PilotPeriod, PublishedList } from './white-list/white-list.entity.ts';
import { initial } from './migrations/0001-initial.ts';
import { exactText } from './migrations/0002-exact-text.ts';
import { listsInCommitOrder } from './migrations/0003-lists-in-commit-order.ts';
import { linesOfLists } from './migrations/0007-lines-of-lists.ts';
import { indexesOfLists } from './migrations/0010-indexes-of-lists.ts';
import { indexesOfRights } from './migrations/0011-indexes-of-rights.ts';
import { restrictions } from './migrations/0012-restrictions.ts';
import { releasedByForm } from './migrations/0009-released-by-form.ts';

/** This agency's own tables, besides the common ones. */
export const entities: readonly EntitySchema[] = [
  Agreement,
  ApprovalQuota,
  BondedLot,
  LotRecipient,
  ClearanceForm,
  DrugOrigin,
  KnownName,
  PilotPeriod,
  PublishedList,
  Release,
  ShareQuota,
  StockMovement,
  ZoneItem,
  ...restrictionEntities,
];

export const migrations: readonly MigrationFile[] = [
  initial,
  exactText,
  listsInCommitOrder,
  ...sharedMigrations,
  linesOfLists,
  releasedByForm,
  indexesOfLists,
  indexesOfRights,
  restrictions,
];
