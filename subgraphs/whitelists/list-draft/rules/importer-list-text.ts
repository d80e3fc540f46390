interface ListedImporter {
  id: string;
  name: string;
  customsCode: string;
  /** Why it is left out, if it is. */
  leftOutBecause?: string | undefined;
}

/**
 * The text of a version of the importer list, which three agencies sign (R69): one line for each importer, by its id, and
 * then one for each that is left out, with the reason (D41).
 */
export function importerListText(version: number, importers: readonly ListedImporter[]): string {
  const inOrder = importers.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const line = ({ id, name, customsCode }: ListedImporter) => `${name}（海关注册编码 ${customsCode}，${id}）`;
  const listed = inOrder.filter(({ leftOutBecause }) => leftOutBecause === undefined);
  const leftOut = inOrder.flatMap((each) =>
    // A reason may have line breaks, of which each would begin another line of the list.
    each.leftOutBecause === undefined ? [] : [`${line(each)}：${each.leftOutBecause.replaceAll(/\s+/gu, ' ')}`],
  );
  return [
    `罕见病临床急需药品进口企业“白名单”第 ${version} 版`,
    ...listed.map(line),
    ...(leftOut.length > 0 ? ['定期调整移出：', ...leftOut] : []),
  ].join('\n');
}
