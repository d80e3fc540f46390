import type { EntitySchema } from '@mikro-orm/core';
import type { MigrationFile } from '@hub/shared/database/migration-file.ts';
import { sharedMigrations } from '@hub/shared/subgraph/shared-migrations.ts';
import { AssessmentSignature, JointAssessment } from './assessment/assessment.entity.ts';
import { ControlMeasure } from './measure/measure.entity.ts';
import { KnownDrug } from './drug/known-drug.entity.ts';
import { Notice } from './notice/notice.entity.ts';
import { AdverseReactionReport, UsedItem } from './report/report.entity.ts';
import { initial } from './migrations/0001-initial.ts';
import { exactText } from './migrations/0002-exact-text.ts';
import { listsInCommitOrder } from './migrations/0003-lists-in-commit-order.ts';
import { linesOfLists } from './migrations/0007-lines-of-lists.ts';
import { indexesOfLists } from './migrations/0009-indexes-of-lists.ts';
import { knownDrugs } from './migrations/0008-known-drugs.ts';

/** This agency's own tables, besides the common ones. */
export const entities: readonly EntitySchema[] = [
  AdverseReactionReport,
  AssessmentSignature,
  ControlMeasure,
  JointAssessment,
  KnownDrug,
  Notice,
  UsedItem,
];

export const migrations: readonly MigrationFile[] = [
  initial,
  exactText,
  listsInCommitOrder,
  ...sharedMigrations,
  linesOfLists,
  knownDrugs,
  indexesOfLists,
];
