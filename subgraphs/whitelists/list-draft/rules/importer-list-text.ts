export interface ListedImporter {
  id: string;
  name: string;
  customsCode: string;
}

/** The text of a version of the importer list, which three agencies sign (R69): one line for each importer, by its id. */
export function importerListText(version: number, importers: readonly ListedImporter[]): string {
  const lines = importers
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, name, customsCode }) => `${name}（海关注册编码 ${customsCode}，${id}）`);
  return [`罕见病临床急需药品进口企业“白名单”第 ${version} 版`, ...lines].join('\n');
}
