import type { Refusal } from '../refusal/refusal.ts';
import { badInput } from '../refusal/refuse.ts';
import { maxLength, type TextKind } from './max-length.ts';

/** The refusal for a text of a kind, if any; `field` is what the refusal names. */
export function textRefusal(kind: TextKind, field: string, text: string): Refusal | undefined {
  return rules[kind](field, text) ?? tooLong(field, text, maxLength[kind]);
}

export function isTextKind(name: string): name is TextKind {
  return Object.hasOwn(maxLength, name);
}

type Rule = (field: string, text: string) => Refusal | undefined;

const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/u;

/** White space that looks like a plain space but is not. */
const otherSpace = /[^\P{Zs} ]/u;

/** Identifying texts: texts that look the same must be the same, when stored and when looked up. */
const identifying: Rule = (field, text) => {
  if (text === '') return badInput(field, 'EMPTY');
  if (!text.isWellFormed()) return badInput(field, 'NOT_PLAIN');
  if (text.trim() !== text) return badInput(field, 'WHITE_SPACE_AROUND');
  if (invisible.test(text) || otherSpace.test(text)) return badInput(field, 'INVISIBLE');
  return text.normalize('NFC') === text ? undefined : badInput(field, 'NOT_COMPOSED');
};

/** Codes and numbers are typed and scanned; full-width letters and digits only look the same. */
const coded: Rule = (field, text) =>
  identifying(field, text) ?? (/[０-９Ａ-Ｚａ-ｚ]/u.test(text) ? badInput(field, 'FULL_WIDTH') : undefined);

/** Free text, including line breaks; it must not be blank. */
const free: Rule = (field, text) => {
  if (!text.isWellFormed() || text.includes('\0')) return badInput(field, 'NOT_PLAIN');
  const hasContent = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
  return hasContent ? undefined : badInput(field, 'EMPTY');
};

/** Search text: never stored; an empty one matches everything. */
const searchText: Rule = (field, text) =>
  text.isWellFormed() && !text.includes('\0') ? undefined : badInput(field, 'NOT_PLAIN');

const matching =
  (pattern: RegExp, reason: 'NOT_HASH' | 'NOT_ID' | 'NOT_KEY'): Rule =>
  (field, text) =>
    pattern.test(text) ? undefined : badInput(field, reason);

const rules: Readonly<Record<TextKind, Rule>> = {
  id: matching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'NOT_ID'),
  hash: matching(/^[0-9a-f]{64}$/i, 'NOT_HASH'),
  key: matching(/^[\x21-\x7e]{1,64}$/, 'NOT_KEY'),
  code: coded,
  shortCode: coded,
  pageEnd: coded,
  unit: identifying,
  term: identifying,
  name: identifying,
  longName: identifying,
  note: free,
  prose: free,
  search: searchText,
};

/** Counted as databases count: a character outside the BMP is one. */
function tooLong(field: string, text: string, max: number): Refusal | undefined {
  if (text.length <= max) return undefined;
  return Array.from(text).length > max ? badInput(field, 'TOO_LONG', { max }) : undefined;
}
