import { describe, expect, test } from 'vitest';
import { messages } from './messages.ts';
import type { Words } from './messages/message.ts';
import { words } from './messages/words.ts';
import { badInput } from './bad-input.ts';
import { refusalMessage } from './refusal-message.ts';
import { Refusal, refuse } from './refusal.ts';

const inChinese = ({ code, params }: Refusal) => refusalMessage(code, params, 'zh');

const latin = /\p{Script=Latin}/u;
const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

describe('a refusal in Chinese', () => {
  test('contains no English in its message or in the translations of its parameters', () => {
    const texts: [string, Words][] = [
      ...Object.entries(messages),
      ...Object.entries(words).flatMap(([name, table]) =>
        Object.entries(table).map(([value, each]): [string, Words] => [`${name} ${value}`, each]),
      ),
    ];
    const faulty = texts.filter(
      ([, { zh, en }]) => latin.test(zh.replaceAll(/\{\w+\}/g, '')) || names(zh).join() !== names(en).join(),
    );
    expect(faulty).toEqual([]);
  });

  test('translates states, kinds, subgraphs and organisations', () => {
    const wrong = refuse('WRONG_STATE', { code: '8', state: 'SHELVED', expected: 'RECEIVED / QUARANTINED' });
    expect(inChinese(wrong)).toBe('药品 8 的状态为 已上架，此操作要求 已签收或已隔离。');
    expect(wrong.message).toBe('Item 8 is SHELVED; it must be RECEIVED or QUARANTINED.');
    expect(inChinese(refuse('NOT_FOUND', { kind: 'ClearanceForm', id: '1' }))).toBe('未找到通关单：1。');
    expect(inChinese(refuse('UPSTREAM_UNAVAILABLE', { upstream: 'safety' }))).toContain('安全监测子系统');
    const only = new Refusal('FORBIDDEN', { what: 'ONLY', only: 'BJMPA / BJHC' });
    expect(inChinese(only)).toBe('您所在的机构无权进行此操作：仅限市药监局或市卫生健康委。');
    expect(only.message).toBe('Your organisation may not do this: only for BJMPA or BJHC.');
  });

  test('includes the reason for a field', () => {
    expect(inChinese(badInput('lots[0].lotNumber', 'TOO_LONG', { max: 64 }))).toBe(
      '输入有误：lots[0].lotNumber（超过 64 个字符）。',
    );
    expect(badInput('name', 'EMPTY').message).toBe('Invalid input: name (must not be empty).');
  });
});

test('a thing is shown by its name or number, with its id', () => {
  const named = refuse('INSTITUTION_NOT_LISTED', { id: '0190', idName: '示例医院' });
  expect(inChinese(named)).toBe('医疗机构 “示例医院”（0190） 不在“白名单”内。');
  expect(named.message).toBe('Institution "示例医院" (0190) is not on the white list.');
  const unnamed = refuse('INSTITUTION_NOT_LISTED', { id: '0190', idName: undefined });
  expect(unnamed.message).toBe('Institution 0190 is not on the white list.');
  expect([named.params, unnamed.params]).toEqual([{ id: '0190', idName: '示例医院' }, { id: '0190' }]);
});

test('times are in Beijing time in the message and unchanged in the parameters', () => {
  const times = { consentedAt: '2024-04-02T01:00:00.001Z', usedAt: '2024-04-02T01:00:00.000Z' };
  const late = refuse('CONSENT_AFTER_USE', times);
  expect(inChinese(late)).toContain('（2024-04-02 09:00:00.001）晚于用药时间（2024-04-02 09:00:00）');
  expect(late.message).toContain('2024-04-02 09:00:00.001, after the use at 2024-04-02 09:00:00 (Beijing time)');
  expect(late.params).toEqual(times);
});

test('a value that only looks like a translatable word or a time is shown unchanged', () => {
  expect(refuse('IDEMPOTENCY_MISMATCH', { key: '2024-04-02T01:00:00.000Z' }).message).toContain(
    '2024-04-02T01:00:00.000Z',
  );
  expect(refuse('DOCTOR_NOT_LISTED', { department: 'USED', doctor: 'A / B' }).message).toContain(
    'Doctor A / B of USED',
  );
  expect(refuse('SUBGRAPH_TIMEOUT', { subgraph: 'toString' }).message).toContain('Subgraph toString');
});
