import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

export const approvalsInTheirOrder: MigrationFile = {
  name: '0046-approvals-in-their-order',
  sqlite: [
    'create index `approval_quota_drug_id_id_index` on `approval_quota` (`drug_id`, `id`)',
    'create index `share_quota_institution_id_approval_id_index` on `share_quota` (`institution_id`, `approval_id`)',
    'create index `share_quota_institution_id_drug_id_approval_id_index` on `share_quota` (`institution_id`, `drug_id`, `approval_id`)',
  ],
  mysql: [
    'alter table `approval_quota` add index `approval_quota_drug_id_id_index` (`drug_id`, `id`)',
    'alter table `share_quota` add index `share_quota_institution_id_approval_id_index` (`institution_id`, `approval_id`)',
    'alter table `share_quota` add index `share_quota_institution_id_drug_id_approval_id_index` (`institution_id`, `drug_id`, `approval_id`)',
  ],
};
