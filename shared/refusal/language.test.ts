import { expect, test } from 'vitest';
import { preferredLanguage } from './language.ts';

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['zh', 'zh'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['ZH-Hans-CN', 'zh'],
  ['en-GB,en;q=0.9,zh;q=0.8', 'en'],
  ['en;q=0.5, zh;q=0.8', 'zh'],
  ['fr-FR, de;q=0.9, zh;q=0.1', 'zh'],
  ['fr, *;q=0.5', 'en'],
  ['zh;q=0, en;q=0.1', 'en'],
  ['zh;q=0', 'en'],
  ['zha, en;q=0.1', 'en'],
  ['zh;q=nonsense,en;q=0.1', 'en'],
  [';;;,,,', 'en'],
])('Accept-Language %j is answered in %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});
