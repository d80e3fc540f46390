import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

const regulators = [
  ['DONGCHENG_AMR', '东城区', 'Dongcheng'],
  ['XICHENG_AMR', '西城区', 'Xicheng'],
  ['CHAOYANG_AMR', '朝阳区', 'Chaoyang'],
  ['FENGTAI_AMR', '丰台区', 'Fengtai'],
  ['SHIJINGSHAN_AMR', '石景山区', 'Shijingshan'],
  ['HAIDIAN_AMR', '海淀区', 'Haidian'],
  ['MENTOUGOU_AMR', '门头沟区', 'Mentougou'],
  ['FANGSHAN_AMR', '房山区', 'Fangshan'],
  ['TONGZHOU_AMR', '通州区', 'Tongzhou'],
  ['SHUNYI_AMR', '顺义区', 'Shunyi'],
  ['CHANGPING_AMR', '昌平区', 'Changping'],
  ['DAXING_AMR', '大兴区', 'Daxing'],
  ['HUAIROU_AMR', '怀柔区', 'Huairou'],
  ['PINGGU_AMR', '平谷区', 'Pinggu'],
  ['MIYUN_AMR', '密云区', 'Miyun'],
  ['YANQING_AMR', '延庆区', 'Yanqing'],
] as const;

/** Inspections, violations, credit records, and drugs of excluded classes. A register that exists gets the agencies of the districts. */
export const creditRecords: MigrationFile = {
  name: '0017-credit-records',
  sqlite: [
    'create table `credit_record` (`id` text not null primary key, `line` integer not null, `violation_id` text not null, `subject_kind` text not null, `subject_id` text not null, `text` text not null, `basis` text not null, `published_by` text not null, `published_at` datetime not null, `withdrawn_at` datetime null, `withdrawal_reason` text null)',
    'create unique index `credit_record_line_unique` on `credit_record` (`line`)',
    'create index `credit_record_subject_id_line_index` on `credit_record` (`subject_id`, `line`)',
    'create index `credit_record_violation_id_line_index` on `credit_record` (`violation_id`, `line`)',
    'create table `inspection` (`id` text not null primary key, `line` integer not null, `subject_kind` text not null, `subject_id` text not null, `district` text null, `inspected_on` text not null, `findings` json not null, `recorded_by` text not null, `recorded_at` datetime not null)',
    'create unique index `inspection_line_unique` on `inspection` (`line`)',
    'create index `inspection_subject_id_line_index` on `inspection` (`subject_id`, `line`)',
    'create index `inspection_district_line_index` on `inspection` (`district`, `line`)',
    'create table `violation` (`id` text not null primary key, `line` integer not null, `subject_kind` text not null, `subject_id` text not null, `district` text null, `text` text not null, `basis` text null, `inspection_id` text null, `recorded_by` text not null, `recorded_at` datetime not null)',
    'create unique index `violation_line_unique` on `violation` (`line`)',
    'create index `violation_subject_id_line_index` on `violation` (`subject_id`, `line`)',
    'create index `violation_district_line_index` on `violation` (`district`, `line`)',
    'alter table `drug` add column `excluded_class` text null',
    'alter table `list_member` add column `justification` text null',
  ],
  mysql: [
    'create table `credit_record` (`id` varchar(36) not null, `line` bigint not null, `violation_id` varchar(36) not null, `subject_kind` varchar(16) not null, `subject_id` varchar(36) not null, `text` text not null, `basis` varchar(255) not null, `published_by` varchar(16) not null, `published_at` datetime(3) not null, `withdrawn_at` datetime(3) null, `withdrawal_reason` varchar(255) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'alter table `credit_record` add unique `credit_record_line_unique` (`line`)',
    'alter table `credit_record` add index `credit_record_subject_id_line_index` (`subject_id`, `line`)',
    'alter table `credit_record` add index `credit_record_violation_id_line_index` (`violation_id`, `line`)',
    'create table `inspection` (`id` varchar(36) not null, `line` bigint not null, `subject_kind` varchar(16) not null, `subject_id` varchar(36) not null, `district` varchar(32) null, `inspected_on` varchar(10) not null, `findings` json not null, `recorded_by` varchar(16) not null, `recorded_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'alter table `inspection` add unique `inspection_line_unique` (`line`)',
    'alter table `inspection` add index `inspection_subject_id_line_index` (`subject_id`, `line`)',
    'alter table `inspection` add index `inspection_district_line_index` (`district`, `line`)',
    'create table `violation` (`id` varchar(36) not null, `line` bigint not null, `subject_kind` varchar(16) not null, `subject_id` varchar(36) not null, `district` varchar(32) null, `text` text not null, `basis` varchar(255) null, `inspection_id` varchar(36) null, `recorded_by` varchar(16) not null, `recorded_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'alter table `violation` add unique `violation_line_unique` (`line`)',
    'alter table `violation` add index `violation_subject_id_line_index` (`subject_id`, `line`)',
    'alter table `violation` add index `violation_district_line_index` (`district`, `line`)',
    'alter table `drug` add `excluded_class` varchar(64) null',
    'alter table `list_member` add `justification` varchar(255) null',
  ],
  async run({ execute }) {
    for (const [code, district, nameEn] of regulators) {
      const names = [
        `北京市${district}市场监督管理局`,
        `Administration for Market Regulation of ${nameEn} District, Beijing`,
      ];
      await execute(
        "insert into `agency` (`code`, `name`, `name_en`) select ?, ?, ? from `agency` where `code` = 'BJMPA'",
        [code, ...names],
      );
    }
  },
};
