import type { EntitySchema } from '@mikro-orm/core';
import type { MigrationFile } from '@hub/shared/database/migration-file.ts';
import { procedureEntities } from '@hub/shared/procedure/procedure.entity.ts';
import { Setting } from '@hub/shared/setting/setting.entity.ts';
import { sharedMigrations } from '@hub/shared/subgraph/shared-migrations.ts';
import { Agency } from './agency/agency.entity.ts';
import { Agreement } from './agreement/agreement.entity.ts';
import { ApplicationCall } from './call/application-call.entity.ts';
import { Approval, ApprovalShare } from './approval/approval.entity.ts';
import { Disease } from './disease/disease.entity.ts';
import { Drug } from './drug/drug.entity.ts';
import { Importer } from './importer/importer.entity.ts';
import { Institution } from './institution/institution.entity.ts';
import { ListMember, ListVersion } from './list/list.entity.ts';
import { Deliberation, DraftEntry, ListDraft, MemberOpinion } from './listing/list-draft.entity.ts';
import { ListingApplication, ReviewOpinion } from './listing/listing-application.entity.ts';
import { PilotPeriod } from './pilot/pilot-period.entity.ts';
import { Rectification } from './rectification/rectification.entity.ts';
import { Removal } from './removal/removal.entity.ts';
import { initial } from './migrations/0001-initial.ts';
import { exactText } from './migrations/0002-exact-text.ts';
import { listsInCommitOrder } from './migrations/0003-lists-in-commit-order.ts';
import { linesOfLists } from './migrations/0007-lines-of-lists.ts';
import { indexesOfLists } from './migrations/0008-indexes-of-lists.ts';
import { institutionList } from './migrations/0009-institution-list.ts';
import { inbox } from './migrations/0010-inbox.ts';

/** This agency's own tables, besides the common ones. */
export const entities: readonly EntitySchema[] = [
  ...procedureEntities,
  Agency,
  Agreement,
  ApplicationCall,
  Approval,
  ApprovalShare,
  Deliberation,
  Disease,
  DraftEntry,
  Drug,
  Importer,
  Institution,
  ListDraft,
  ListMember,
  ListVersion,
  ListingApplication,
  MemberOpinion,
  PilotPeriod,
  Rectification,
  Removal,
  ReviewOpinion,
  Setting,
];

export const migrations: readonly MigrationFile[] = [
  initial,
  exactText,
  listsInCommitOrder,
  ...sharedMigrations,
  linesOfLists,
  indexesOfLists,
  institutionList,
  inbox,
];
