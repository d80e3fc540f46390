import { expect, test } from 'vitest';
import { maxLength, type TextKind } from './max-length.ts';
import { textRefusal } from './text-kinds.ts';

/** The reason for refusing a text, or `passes`. */
const answerTo = (kind: TextKind, text: string) => {
  const refusal = textRefusal(kind, 'f', text);
  expect(refusal?.code ?? 'BAD_INPUT').toBe('BAD_INPUT');
  expect(refusal?.params['field'] ?? 'f').toBe('f');
  return refusal?.params['reason'] ?? 'passes';
};

const id = '01900000-0000-7000-8000-00000000000a';
const hash = '0123456789abcdefABCDEF'.padEnd(64, '0');
const identifying = ['code', 'shortCode', 'unit', 'term', 'name', 'longName', 'pageEnd'] as const;
const coded = ['code', 'shortCode', 'pageEnd'] as const;

const cases: [kinds: readonly TextKind[], text: string, answer: string][] = [
  [identifying, 'X-1', 'passes'],
  [identifying, '国 1〔2', 'passes'],
  [identifying, 'é', 'passes'],
  [identifying, '\u{20000}', 'passes'],
  [identifying, '', 'EMPTY'],
  [identifying, ' X', 'WHITE_SPACE_AROUND'],
  [identifying, 'X ', 'WHITE_SPACE_AROUND'],
  [identifying, 'X\n', 'WHITE_SPACE_AROUND'],
  [identifying, 'X\u3000', 'WHITE_SPACE_AROUND'],
  [identifying, '\ufeffX', 'WHITE_SPACE_AROUND'],
  ...[
    ['NUL', '\0'],
    ['line break', '\n'],
    ['tab', '\t'],
    ['DEL', '\u007f'],
    ['next line', '\u0085'],
    ['no-break space', '\u00a0'],
    ['ideographic space', '\u3000'],
    ['soft hyphen', '\u00ad'],
    ['combining grapheme joiner', '\u034f'],
    ['Hangul filler', '\u3164'],
    ['zero-width space', '\u200b'],
    ['zero-width joiner', '\u200d'],
    ['left-to-right mark', '\u200e'],
    ['line separator', '\u2028'],
    ['paragraph separator', '\u2029'],
    ['interlinear annotation anchor', '\ufff9'],
    ['right-to-left override', '\u202e'],
    ['isolate', '\u2066'],
    ['braille blank', '\u2800'],
    ['variation selector', '\ufe0f'],
    ['ideographic variation selector', '\u{e0100}'],
    ['tag', '\u{e0041}'],
    ['noncharacter', '\uffff'],
  ].map(([, character]): [typeof identifying, string, string] => [identifying, `X${character}1`, 'INVISIBLE']),
  [identifying, 'e\u0301', 'NOT_COMPOSED'],
  [identifying, '\u2126', 'NOT_COMPOSED'],
  [identifying, '\ud83d', 'NOT_PLAIN'],
  ...['０', '９', 'Ａ', 'Ｚ', 'ａ', 'ｚ'].map((end): [typeof coded, string, string] => [
    coded,
    `X-${end}`,
    'FULL_WIDTH',
  ]),
  [coded, '／：＠［｀｛', 'passes'],
  [['unit', 'term', 'name', 'longName'], 'ＡＢＣ', 'passes'],
  [['note', 'prose'], '发热\r\n\t39 °C ', 'passes'],
  [['note', 'prose'], '👩‍⚕️', 'passes'],
  [['note', 'prose'], '', 'EMPTY'],
  [['note', 'prose'], ' \n\u3000\u200b\u3164\u2800', 'EMPTY'],
  [['note', 'prose'], '\u0001\ufff9', 'EMPTY'],
  [['note', 'prose'], 'a\0', 'NOT_PLAIN'],
  [['note', 'prose', 'search'], 'a\ud83d', 'NOT_PLAIN'],
  [['search'], '', 'passes'],
  [['search'], ' % ', 'passes'],
  [['search'], '\0', 'NOT_PLAIN'],
  [['id'], id, 'passes'],
  [['id'], id.toUpperCase(), 'NOT_ID'],
  [['id'], ` ${id}`, 'NOT_ID'],
  [['id'], `${id} `, 'NOT_ID'],
  [['id'], `${id}\n`, 'NOT_ID'],
  [['id'], id.slice(1), 'NOT_ID'],
  [['id'], id.replaceAll('-', ''), 'NOT_ID'],
  [['hash'], hash, 'passes'],
  [['hash'], hash.slice(1), 'NOT_HASH'],
  [['hash'], `0${hash}`, 'NOT_HASH'],
  [['hash'], `${hash}\n`, 'NOT_HASH'],
  [['key'], '!~', 'passes'],
  [['key'], 'a b', 'NOT_KEY'],
  [['key'], '', 'NOT_KEY'],
  [['key'], '\u007f', 'NOT_KEY'],
  [['key'], 'x\n', 'NOT_KEY'],
  [['key'], 'x'.repeat(64), 'passes'],
  [['key'], 'x'.repeat(65), 'NOT_KEY'],
];

test.each(cases.flatMap(([kinds, text, answer]) => kinds.map((kind) => [kind, text, answer] as const)))(
  'as %s, %j: %s',
  (kind, text, answer) => {
    expect(answerTo(kind, text)).toBe(answer);
  },
);

test.each([...identifying, 'note', 'prose', 'search'] as const)(
  '%s has a maximum length, counted in characters',
  (kind) => {
    const max = maxLength[kind];
    for (const character of ['x', '中', '\u{20000}']) {
      expect([answerTo(kind, character.repeat(max)), answerTo(kind, character.repeat(max + 1))]).toEqual([
        'passes',
        'TOO_LONG',
      ]);
    }
  },
);
