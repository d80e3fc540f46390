import { describe, expect, test } from 'vitest';
import type { Refusal } from './refusal.ts';
import { refusalsOf } from './refusals-of.ts';

const { refuse, badInput } = refusalsOf({
  messages: {
    BOX_LOST: { zh: '箱子 {box} 丢失。', en: 'Box {box} is lost.', requirement: 'R1' },
    BOX_LATE: {
      zh: '箱子 {box} 到达（{arrivedAt}）晚于约定（{dueAt}）。',
      en: 'Box {box} arrived {arrivedAt}, after {dueAt} (Beijing time).',
    },
    BOX_STUCK: { zh: '箱子为{state}，应为{expected}。', en: 'The box is {state}, not {expected}.' },
    BOX_SEALED: { zh: '{agency} 已封箱，尚缺 {agencies}。', en: '{agency} has sealed the box, {agencies} have not.' },
    BOX_MISLAID: { zh: '“{keeper}”的箱子 {box}。', en: 'Box {box} of {keeper}.' },
  },
  words: {
    kind: { Box: { zh: '箱子', en: 'box' } },
    only: { NORTH: { zh: '北所', en: 'NORTH' }, SOUTH: { zh: '南所', en: 'SOUTH' } },
    reason: { TOO_WIDE: { zh: '宽于 {max}', en: 'wider than {max}' } },
    state: {
      OPEN: { zh: '开着', en: 'OPEN' },
      SHUT: { zh: '关着', en: 'SHUT' },
      TIED: { zh: '捆着', en: 'TIED' },
    },
    subgraph: { attic: { zh: '阁楼', en: 'attic' } },
  },
});

const inChinese = (refusal: Refusal) => refusal.in('zh');

describe('a refusal in Chinese', () => {
  test('translates states, kinds, subgraphs and organisations', () => {
    const wrong = refuse('BOX_STUCK', { state: 'OPEN', expected: 'SHUT / TIED' });
    expect(inChinese(wrong)).toBe('箱子为开着，应为关着或捆着。');
    expect(wrong.message).toBe('The box is OPEN, not SHUT or TIED.');
    expect(inChinese(refuse('NOT_FOUND', { kind: 'Box', id: '1' }))).toBe('未找到箱子：1。');
    expect(inChinese(refuse('UPSTREAM_UNAVAILABLE', { upstream: 'attic' }))).toContain('阁楼子系统');
    const params = { what: 'ONLY', only: 'NORTH / SOUTH' };
    const only = refuse('FORBIDDEN', params);
    expect(inChinese(only)).toBe('您所在的机构无权进行此操作：仅限北所或南所。');
    expect(only.message).toBe('Your organisation may not do this: only for NORTH or SOUTH.');
    const sealed = refuse('BOX_SEALED', { agency: 'NORTH', agencies: 'SOUTH / NORTH' });
    expect(inChinese(sealed)).toBe('北所 已封箱，尚缺 南所、北所。');
    expect(sealed.message).toBe('NORTH has sealed the box, SOUTH, NORTH have not.');
  });

  test('includes the reason for a field, of the mechanisms and of the agency', () => {
    expect(inChinese(badInput('lots[0].lotNumber', 'TOO_LONG', { max: 64 }))).toBe(
      '输入有误：lots[0].lotNumber（超过 64 个字符）。',
    );
    expect(inChinese(badInput('box', 'TOO_WIDE', { max: 2 }))).toBe('输入有误：box（宽于 2）。');
    expect(badInput('name', 'EMPTY').message).toBe('Invalid input: name (must not be empty).');
  });
});

test('a thing is shown by its name or number, with its id', () => {
  const named = refuse('BOX_LOST', { box: '0190', boxName: '示例箱' });
  expect(inChinese(named)).toBe('箱子 “示例箱”（0190） 丢失。');
  expect(named.message).toBe('Box "示例箱" (0190) is lost.');
  const unnamed = refuse('BOX_LOST', { box: '0190', boxName: undefined });
  expect(unnamed.message).toBe('Box 0190 is lost.');
  expect([named.params, unnamed.params]).toEqual([{ box: '0190', boxName: '示例箱' }, { box: '0190' }]);
});

test('times are in Beijing time in the message and unchanged in the parameters', () => {
  const params = { box: '1', arrivedAt: '2024-04-02T01:00:00.001Z', dueAt: '2024-04-02T01:00:00.000Z' };
  const late = refuse('BOX_LATE', params);
  expect(inChinese(late)).toContain('（2024-04-02 09:00:00.001）晚于约定（2024-04-02 09:00:00）');
  expect(late.message).toContain('2024-04-02 09:00:00.001, after 2024-04-02 09:00:00 (Beijing time)');
  expect(late.params).toEqual(params);
});

test('a value that only looks like a translatable word or a time is shown unchanged', () => {
  expect(refuse('IDEMPOTENCY_MISMATCH', { key: '2024-04-02T01:00:00.000Z' }).message).toContain(
    '2024-04-02T01:00:00.000Z',
  );
  expect(refuse('BOX_MISLAID', { box: 'OPEN', keeper: 'A / B' }).message).toBe('Box OPEN of A / B.');
  expect(refuse('SUBGRAPH_TIMEOUT', { subgraph: 'toString' }).message).toContain('Subgraph toString');
});

test('a code, a kind and a reason that the agency does not have do not compile', () => {
  // @ts-expect-error There is no such code.
  expect(() => refuse('BOX_FOUND', { box: '1' })).toThrow(TypeError);
  // @ts-expect-error There is no such kind.
  expect(refuse('NOT_FOUND', { kind: 'Bag', id: '1' }).message).toBe('No Bag 1 was found.');
  // @ts-expect-error There is no such reason.
  expect(badInput('box', 'TOO_RED').message).toBe('Invalid input: box (TOO_RED).');
  // @ts-expect-error The box is missing.
  expect(refuse('BOX_LOST', {}).message).toBe('Box  is lost.');
});
