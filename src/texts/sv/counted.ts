const words = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];

/** "en dag", "tre dagar", "14 dagar" */
export function counted(count: number, one: string, many: string): string {
  return `${words[count] ?? count} ${count === 1 ? one : many}`;
}
