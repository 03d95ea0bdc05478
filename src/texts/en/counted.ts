const words = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** "one day", "three days", "14 days" */
export function counted(count: number, one: string, many: string): string {
  return `${words[count] ?? count} ${count === 1 ? one : many}`;
}
