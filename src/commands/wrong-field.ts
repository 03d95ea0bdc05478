/** Says in plain words what is wrong with a field of a line: that it is missing, or of what kind it must be. */
export function wrongField(field: string, kind: string) {
  return {
    error: ({ input }: { readonly input?: unknown }) =>
      input === undefined ? `"${field}" is missing` : `"${field}" must be ${kind}`,
  };
}
