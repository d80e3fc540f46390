import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

const renamed = `update published_list
  set members = replace(replace(members, '"memberId"', '"id"'), '"institutionIds"', '"for"')`;

/** The copies of lists are those of `shared/published-list`. */
export const membersOfLists: MigrationFile = { name: '0016-members-of-lists', sqlite: [renamed], mysql: [renamed] };
