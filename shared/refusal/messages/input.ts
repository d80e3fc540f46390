import type { Message } from './message.ts';

/** What was asked. */
export const inputMessages = {
  NOT_FOUND: { zh: '未找到{kind}：{id}。', en: 'There is no {kind} {id}.' },
  BAD_INPUT: { zh: '输入有误：{field}（{reason}）。', en: 'The input is wrong: {field} ({reason}).' },
  ALREADY_EXISTS: { zh: '{kind} {id} 已存在。', en: 'The {kind} {id} exists already.' },
  KEY_TAKEN: {
    zh: '已有 {key} 相同的 {kind}，未作任何改动。',
    en: 'Another {kind} has the same {key}; nothing was changed.',
  },
  QUANTITY_NOT_POSITIVE: {
    zh: '数量必须是正整数，实际为 {quantity}。',
    en: 'A quantity is a whole number above zero; this one is {quantity}.',
  },
  TRACE_CODE_INVALID: {
    zh: '追溯码 {code} 无效：应为以 8 开头的 20 位数字。',
    en: 'Trace code {code} is not valid: it has 20 digits, the first of them 8.',
  },
  PSEUDONYM_INVALID: {
    zh: '患者假名应为 64 位十六进制的密钥散列；平台不接受姓名、证件号或病案号。',
    en: 'A patient pseudonym is a keyed hash of 64 hexadecimal digits; names and numbers of patients are not accepted.',
    requirement: 'D23',
  },
  IDEMPOTENCY_MISMATCH: {
    zh: '幂等键 {key} 已用于内容不同的请求。',
    en: 'Idempotency key {key} was used before with other input.',
  },
  OPERATION_TOO_LARGE: {
    zh: '查询过大：各列表合计可达 {rows} 行（至多 {maxRows}），字段（片段展开后）{fields} 个（至多 {maxFields}），{depth} 层（至多 {maxDepth}）；请减少每页行数或分次查询。',
    en: 'The operation is too large: its lists may come to {rows} rows (at most {maxRows}), it has {fields} fields with fragments written out (at most {maxFields}) on {depth} levels (at most {maxDepth}); ask for smaller pages or in parts.',
  },
  OPERATION_TOO_COMPLEX: {
    zh: '查询过于复杂，无法规划；请减少嵌套或分次查询。',
    en: 'The operation is too complex to be planned; nest less, or ask in parts.',
  },
} as const satisfies Record<string, Message>;
