/** The mean of tables of one shape; of none an empty table. */
export function average(tables: readonly Float64Array[]): Float64Array {
  const mean = new Float64Array(tables[0]?.length ?? 0);
  for (const table of tables)
    for (let i = 0; i < table.length; i++) mean[i] = (mean[i] as number) + (table[i] as number) / tables.length;
  return mean;
}
