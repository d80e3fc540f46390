import type { ListKind } from './list-version.entity.ts';

/** The agency that publishes each list; its row is locked while one of its versions is made. */
export const publisherOf = {
  INSTITUTION: 'BJHC',
  DRUG: 'BJMPA',
  IMPORTER: 'TIANZHU',
} as const satisfies Record<ListKind, string>;
