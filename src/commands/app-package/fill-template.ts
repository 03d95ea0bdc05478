/**
 * Puts values into a JSON document that has `${NAME}` in its texts.
 * @throws RangeError for a name that there is no value for
 */
export function fillTemplate(template: unknown, values: Readonly<Record<string, string>>): unknown {
  if (typeof template === 'string') {
    return template.replace(/\$\{(\w+)\}/gu, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new RangeError(`The template asks for ${name}, which has no value.`);
      return value;
    });
  }
  if (Array.isArray(template)) return template.map((part) => fillTemplate(part, values));
  if (typeof template !== 'object' || template === null) return template;
  return Object.fromEntries(Object.entries(template).map(([key, part]) => [key, fillTemplate(part, values)]));
}
