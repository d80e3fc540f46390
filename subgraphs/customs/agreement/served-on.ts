/** A condition on the table `agreement` as `served`: those of an importer that are in force on a day (R105, D34). */
export function servedOn(day: string, importerId: string): { condition: string; values: string[] } {
  const condition = `served.importer_id = ? and served.confirmed
    and served.valid_from <= ? and served.valid_until >= ? and (served.ended_on is null or served.ended_on > ?)`;
  return { condition, values: [importerId, day, day, day] };
}
