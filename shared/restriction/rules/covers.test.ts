import { expect, test } from 'vitest';
import { covers, type Subjects } from './covers.ts';

const boxOnShelf: Subjects = { box: '7', shelf: 'A' };

const cases: [string, Subjects, Subjects, boolean][] = [
  ['one subject', { box: '7' }, { box: '7' }, true],
  ['one subject', { box: '7' }, { box: '7', shelf: 'A' }, true],
  ['one subject', { box: '7' }, { box: '8', shelf: 'A' }, false],
  ['one subject', { box: '7' }, { shelf: '7' }, false],
  ['one subject', { box: '7' }, {}, false],
  ['two subjects', boxOnShelf, { box: '7', shelf: 'A', room: 'R' }, true],
  ['two subjects', boxOnShelf, { box: '7', shelf: 'B' }, false],
  ['two subjects', boxOnShelf, { box: '8', shelf: 'A' }, false],
  ['two subjects', boxOnShelf, { box: '7' }, false],
  ['two subjects', boxOnShelf, { shelf: 'A' }, false],
];

test.each(cases)('[D11] a scope of %s, %o, and %o: %s', (_, scope, about, expected) => {
  expect(covers(scope, about)).toBe(expected);
});
