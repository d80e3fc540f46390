import type { Message } from './message.ts';

/** Refusals of the input. */
export const inputMessages = {
  NOT_FOUND: { zh: '未找到{kind}：{id}。', en: 'No {kind} {id} was found.' },
  BAD_INPUT: { zh: '输入有误：{field}（{reason}）。', en: 'Invalid input: {field} ({reason}).' },
  ALREADY_EXISTS: { zh: '{kind} {id} 已存在。', en: 'The {kind} {id} already exists.' },
  KEY_TAKEN: {
    zh: '已有 {key} 相同的 {kind}，未作任何改动。',
    en: 'Another {kind} has the same {key}; nothing was changed.',
  },
  QUANTITY_NOT_POSITIVE: {
    zh: '数量（{field}）必须是正整数，实际为 {quantity}。',
    en: 'A quantity must be an integer above zero; {field} is {quantity}.',
  },
  IDEMPOTENCY_MISMATCH: {
    zh: '幂等键 {key} 已用于内容不同的请求。',
    en: 'Idempotency key {key} was already used with different input.',
  },
  OPERATION_TOO_LARGE: {
    zh: '查询过大：各列表合计可达 {rows} 行（至多 {maxRows}），字段（片段展开后）{fields} 个（至多 {maxFields}），{depth} 层（至多 {maxDepth}）；请减少每页行数或分次查询。',
    en: 'The operation is too large: its lists may return {rows} rows (at most {maxRows}), it has {fields} fields with fragments expanded (at most {maxFields}) on {depth} levels (at most {maxDepth}); request smaller pages or split it.',
  },
  OPERATION_TOO_COMPLEX: {
    zh: '查询过于复杂，无法规划；请减少嵌套或分次查询。',
    en: 'The operation is too complex to plan; reduce its nesting or split it.',
  },
} as const satisfies Record<string, Message>;
