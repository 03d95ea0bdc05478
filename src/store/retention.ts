/** Days that things are kept. */
export interface Retention {
  readonly deliveries: number;
  readonly questions: number;
}

export const USUAL_RETENTION: Retention = { deliveries: 400, questions: 90 };
