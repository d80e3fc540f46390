import { linesOf } from '@hub/shared/paging/number-rows.ts';

/** Releases are listed in commit order. */
export const linesOfReleases = linesOf('0026-lines-of-releases', ['zone_release']);
