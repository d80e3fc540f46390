import { isInstant, timeInBeijing } from '../time/time-in-beijing.ts';
import { fillTemplate } from './fill-template.ts';
import type { Words, WordTables } from './messages/message.ts';

export type Language = keyof Words;
export type Params = Readonly<Record<string, string | number>>;

/** A name or number followed by the id. */
const quotations = {
  zh: (name: string, id: string) => `“${name}”（${id}）`,
  en: (name: string, id: string) => `"${name}" (${id})`,
} as const;

const either = { zh: '或', en: ' or ' } as const;
const each = { zh: '、', en: ', ' } as const;

/** Parameters that name several at once; in the others, `A / B` means one of them. */
const several: ReadonlySet<string> = new Set(['agencies']);

/** Parameters whose values are translated by the table of another. */
const translatedAs: Readonly<Record<string, string>> = {
  agencies: 'only',
  agency: 'only',
  expected: 'state',
  status: 'state',
  upstream: 'subgraph',
};

export interface ToSay {
  message: Words;
  params: Params;
  /** Translations of values, by parameter; each part of `A / B` is translated. Anything else is shown unchanged. */
  words: WordTables;
}

/** The message of a refusal, with its parameters translated and times in Beijing time. */
export function refusalMessage({ message, params, words }: ToSay, language: Language): string {
  const say = (name: string, value: string | number): string => {
    if (typeof value === 'number') return String(value);
    const called = params[`${name}Name`];
    if (called !== undefined) return quotations[language](String(called), value);
    const table = tableOf(words, name);
    const parts = value.split(' / ').map((part) => {
      if (table && Object.hasOwn(table, part)) return fillTemplate(table[part]![language], params, say);
      return name.endsWith('At') && isInstant(part) ? timeInBeijing(new Date(part)) : part;
    });
    if (!table) return parts.join(' / ');
    return parts.join(several.has(name) ? each[language] : either[language]);
  };
  return fillTemplate(message[language], params, say);
}

function tableOf(words: WordTables, name: string): WordTables[string] | undefined {
  const table = translatedAs[name] ?? name;
  return Object.hasOwn(words, table) ? words[table] : undefined;
}
