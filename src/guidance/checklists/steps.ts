/** The three things that must happen for a child to have taken part (and that may be counted, without anything else). */
export const STEPS = ['informed', 'heard', 'told'] as const;
export type Step = (typeof STEPS)[number];
