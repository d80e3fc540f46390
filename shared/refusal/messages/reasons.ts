import type { Words } from './message.ts';

/** What is wrong with an input field (`reason` of BAD_INPUT). `{name}` marks another parameter. */
export const reasons = {
  ABOVE: { zh: '大于 {max}', en: 'above {max}' },
  AFTER: { zh: '晚于 {latest}', en: 'after {latest}' },
  ALREADY_USED: { zh: '{value} 重复出现', en: '{value} is repeated' },
  BEFORE: { zh: '早于 {earliest}', en: 'before {earliest}' },
  BELOW: { zh: '小于 {min}', en: 'below {min}' },
  COUNT: { zh: '须为 1 至 {max} 个', en: 'must be 1 to {max}' },
  EMPTY: { zh: '不能为空', en: 'must not be empty' },
  FULL_WIDTH: { zh: '字母和数字须为半角', en: 'contains full-width letters or digits' },
  IN_FUTURE: { zh: '晚于当前时间', en: 'in the future' },
  INVISIBLE: {
    zh: '含有控制字符、不可见字符、改变书写方向的字符或普通空格以外的空白',
    en: 'contains a control, invisible or bidirectional character, or white space other than a plain space',
  },
  MISSING: { zh: '必须填写', en: 'is needed' },
  NOT_AFTER: { zh: '须晚于 {day}', en: 'must be after {day}' },
  NOT_BESIDE: { zh: '不能与 {other} 同时填写', en: 'must not be given together with {other}' },
  NOT_COMPOSED: { zh: '含有未合成的字符，须采用统一码的合成形式', en: 'is not in Unicode normal form NFC' },
  NOT_DAY: { zh: '须为存在的日期，格式如 2024-02-29', en: 'must be a day that exists, YYYY-MM-DD' },
  NOT_HASH: { zh: '须为 64 位十六进制的文件散列', en: 'must be a SHA-256 of 64 hexadecimal digits' },
  NOT_ID: { zh: '须为小写的标识符，如接口所给出', en: 'must be a UUID in lower case' },
  NOT_INSTANT: {
    zh: '须为带时区的时刻，格式见接口说明',
    en: 'must be an instant of RFC 3339, with a time zone',
  },
  NOT_KEY: { zh: '须为 1 至 64 个可见的半角字符', en: 'must be 1 to 64 visible ASCII characters' },
  NOT_NUMBER: { zh: '须为数字，如 0.9', en: 'must be a number, for example 0.9' },
  NOT_PAGE_END: { zh: '不是某一页的末尾', en: 'is not the endCursor of a page' },
  NOT_PLAIN: { zh: '不是合规的文本，或含有空字符', en: 'is not well-formed text, or contains a NUL character' },
  NOT_STEPS: {
    zh: '须为 1 至 8 个以“, ”分隔、由大到小、不超过 730 的天数',
    en: 'must be 1 to 8 numbers of days up to 730, the most first, separated by a comma and a blank',
  },
  NOT_WHOLE: { zh: '须为允许范围内的零或正整数', en: 'must be a whole number from 0 on, within its range' },
  TOO_LONG: { zh: '超过 {max} 个字符', en: 'longer than {max} characters' },
  UNKNOWN: { zh: '未登记', en: 'is unknown' },
  WHITE_SPACE_AROUND: { zh: '首尾有空白', en: 'begins or ends with white space' },
} as const satisfies Record<string, Words>;
