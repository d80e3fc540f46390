import { exportedLists as customs } from '@hub/customs/published/exported-lists.ts';
import type { ExportedLists } from '@hub/shared/export/exported-list.ts';

/** The lists of the hub that are exported as files, as each agency publishes them. */
export const exportedLists: ExportedLists = { ...customs };
