import type { EntitySchema } from '@mikro-orm/core';
import type { MigrationFile } from '@hub/shared/database/migration-file.ts';
import { restrictionEntities } from '@hub/shared/restriction/restriction.entity.ts';
import { sharedMigrations } from '@hub/shared/subgraph/shared-migrations.ts';
import { TraceAlert } from './alert/alert.entity.ts';
import { Dispatch } from './dispatch/dispatch.entity.ts';
import { Item, ItemStep } from './item/item.entity.ts';
import { KnownInstitution } from './institution/known-institution.entity.ts';
import { Lot } from './lot/lot.entity.ts';
import { ClinicalProtocol, DrugIndication } from './protocol/protocol.entity.ts';
import { ItemUse } from './use/use.entity.ts';
import { initial } from './migrations/0001-initial.ts';
import { exactText } from './migrations/0002-exact-text.ts';
import { listsInCommitOrder } from './migrations/0003-lists-in-commit-order.ts';
import { linesOfLists } from './migrations/0007-lines-of-lists.ts';
import { indexesOfLists } from './migrations/0009-indexes-of-lists.ts';
import { removedInstitutions } from './migrations/0010-removed-institutions.ts';
import { listedAgain } from './migrations/0011-listed-again.ts';
import { restrictions } from './migrations/0012-restrictions.ts';
import { knownInstitutions } from './migrations/0008-known-institutions.ts';

/** This agency's own tables, besides the common ones. */
export const entities: readonly EntitySchema[] = [
  ClinicalProtocol,
  Dispatch,
  DrugIndication,
  Item,
  ItemStep,
  ItemUse,
  KnownInstitution,
  Lot,
  TraceAlert,
  ...restrictionEntities,
];

export const migrations: readonly MigrationFile[] = [
  initial,
  exactText,
  listsInCommitOrder,
  ...sharedMigrations,
  linesOfLists,
  knownInstitutions,
  indexesOfLists,
  removedInstitutions,
  listedAgain,
  restrictions,
];
