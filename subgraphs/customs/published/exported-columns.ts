import type { ExportedColumn } from '@hub/shared/export/exported-list.ts';

export const column = (path: string, zh: string, en: string): ExportedColumn => ({ path, heading: { zh, en } });
/** An instant, and its day in Beijing. */
export const instant = (path: string, zh: string, en: string): readonly ExportedColumn[] => [
  column(path, `${zh}时刻`, `${en} at`),
  { ...column(path, `${zh}日期（北京）`, `${en} on (Beijing day)`), isDay: true },
];
/** A name that whitelists has. */
export const name = (path: string, zh: string, en: string): ExportedColumn => ({
  ...column(path, zh, en),
  ofOwner: true,
});

/** What is said of whom and what rows are about. */
export const drug = [column('drug.id', '药品标识', 'Drug id'), name('drug.name', '药品', 'Drug')];
export const importer = [
  column('importer.id', '进口企业标识', 'Importer id'),
  name('importer.name', '进口企业', 'Importer'),
];
export const institution = [
  column('institution.id', '医疗机构标识', 'Institution id'),
  name('institution.name', '医疗机构', 'Institution'),
];
