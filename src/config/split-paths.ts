/** Splits at commas and colons, but leaves the colon of a drive letter (`C:\rapporter`) alone. */
export function splitPaths(value: string): readonly string[] {
  return value
    .split(/,|(?<!(?:^|[,:])[A-Za-z](?=:\\)):/)
    .map((path) => path.trim())
    .filter((path) => path !== '');
}
