import type { Language } from './refusal-message.ts';

/** The message language preferred by `Accept-Language`; English if it names neither. */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const ranked = (acceptLanguage ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().split(';');
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return { tag: tag.toLowerCase(), quality: quality ? Number(quality.trim().slice(2)) || 0 : 1 };
    })
    .sort((a, b) => b.quality - a.quality);
  const first = ranked.find(({ tag, quality }) => quality > 0 && /^(zh|en)\b/.test(tag));
  return first?.tag.startsWith('zh') ? 'zh' : 'en';
}
