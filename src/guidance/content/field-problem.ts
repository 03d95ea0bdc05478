/** Something that the form of a content file cannot show: where in the file, and what to do. */
export interface FieldProblem {
  readonly path: readonly PropertyKey[];
  /** Whole sentences: what is wrong and what to do. */
  readonly message: string;
}
