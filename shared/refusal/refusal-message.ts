import { isInstant, timeInBeijing } from '../time/time-in-beijing.ts';
import { fillTemplate } from './fill-template.ts';
import { messages, type RefusalCode } from './messages.ts';
import { words } from './messages/words.ts';

export type Language = 'zh' | 'en';
export type Params = Readonly<Record<string, string | number>>;

/** A name or number followed by the id. */
const quotations = {
  zh: (name: string, id: string) => `“${name}”（${id}）`,
  en: (name: string, id: string) => `"${name}" (${id})`,
} as const;

const separators = { zh: '或', en: ' or ' } as const;

/** The message of a refusal, with its parameters translated and times in Beijing time. */
export function refusalMessage(code: RefusalCode, params: Params, language: Language): string {
  const say = (name: string, value: string | number): string => {
    if (typeof value === 'number') return String(value);
    const called = params[`${name}Name`];
    if (called !== undefined) return quotations[language](String(called), value);
    const table = Object.hasOwn(words, name) ? words[name]! : {};
    const parts = value.split(' / ').map((part) => {
      if (Object.hasOwn(table, part)) return fillTemplate(table[part]![language], params, say);
      return name.endsWith('At') && isInstant(part) ? timeInBeijing(new Date(part)) : part;
    });
    return parts.join(Object.hasOwn(words, name) ? separators[language] : ' / ');
  };
  return fillTemplate(messages[code][language], params, say);
}
