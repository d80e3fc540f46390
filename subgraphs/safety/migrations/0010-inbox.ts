import { inboxTable } from '@hub/shared/inbox/inbox-table.ts';

const table = inboxTable('0010-inbox');

/** The notices become items of the inbox: ids, order and times stay. */
const move = [
  `insert into \`inbox_item\` (\`id\`, \`line\`, \`owner_kind\`, \`owner_id\`, \`kind\`, \`about\`, \`clause\`, \`text\`, \`sent_at\`,
      \`acknowledged_at\`, \`task\`, \`open\`, \`provisional\`)
    select \`id\`, \`line\`, case when \`agency\` is null then 'IMPORTER' else 'AGENCY' end, coalesce(\`agency\`, \`importer_id\`), \`kind\`,
      case \`kind\` when 'STOP_USE' then \`measure_id\` else \`report_id\` end,
      case \`kind\` when 'ADVERSE_REACTION' then 'R93' when 'SERIOUS_ADVERSE_REACTION' then 'R94' else 'R96' end,
      case \`kind\` when 'ADVERSE_REACTION' then '收到药品不良反应报告' when 'SERIOUS_ADVERSE_REACTION' then '收到严重药品不良反应报告'
        else '药品已停止使用' end,
      \`sent_at\`, \`acknowledged_at\`, 0, case when \`acknowledged_at\` is null then 1 else 0 end, 0
    from \`notice\``,
  "update `list_head` set `list` = 'inbox_item' where `list` = 'notice'",
  'drop table `notice`',
];

/** The inbox of each organisation, which takes the place of the notices. */
export const inbox = {
  name: table.name,
  sqlite: [...table.sqlite, ...move],
  mysql: [...table.mysql, ...move],
};
