/** Of a filter by columns, those for which the caller gives a value. */
export function given<Columns extends object>(
  columns: Columns,
): { [Column in keyof Columns]?: NonNullable<Columns[Column]> } {
  const values = Object.entries(columns).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(values) as ReturnType<typeof given<Columns>>;
}
