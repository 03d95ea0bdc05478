const WIDTH = 96;

/** Breaks lines between words so that they fit a terminal. */
export function wrap(text: string, indent: string): string {
  return text
    .split('\n')
    .map((paragraph) => {
      const lines = [''];
      for (const word of paragraph.split(' ')) {
        const last = lines.at(-1)!;
        if (last !== '' && last.length + word.length + 1 > WIDTH - indent.length) lines.push(word);
        else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
      }
      return lines.map((line) => indent + line).join('\n');
    })
    .join('\n');
}
