import { FEWEST_SHOWN } from './may-show.ts';
import type { Participation, ParticipationCount } from './participation.ts';
import { STEPS, type Step } from './steps.ts';

export interface StepSum {
  /** null where fewer than five answered. */
  readonly yes: number | null;
  readonly no: number | null;
  /** How often each reason was given, where it was at least five times. */
  readonly reasons: Readonly<Record<string, number>>;
}

/** How often children took part in one district in one month. */
export interface ParticipationSum {
  readonly unit: string;
  readonly month: string;
  /** null where fewer than five. */
  readonly answers: number | null;
  readonly steps: Readonly<Record<Step, StepSum>> | null;
}

type Counted = Omit<ParticipationCount, keyof Participation> & { readonly steps: Participation['steps'] };

/** Adds up by district and month, the newest month first. */
export function sumParticipation(counts: readonly Counted[]): ParticipationSum[] {
  const groups = Map.groupBy(counts, ({ unit, month }) => JSON.stringify([unit, month]));
  return [...groups.values()]
    .map((own) => {
      const { unit, month } = own[0]!;
      if (own.length < FEWEST_SHOWN) return { unit, month, answers: null, steps: null };
      const steps = Object.fromEntries(STEPS.map((step) => [step, sumStep(own, step)])) as Record<
        Step,
        StepSum
      >;
      return { unit, month, answers: own.length, steps };
    })
    .sort((a, b) => b.month.localeCompare(a.month) || a.unit.localeCompare(b.unit, 'sv'));
}

function sumStep(counts: readonly Counted[], step: Step): StepSum {
  const answered = counts.map(({ steps }) => steps[step]).filter(({ done }) => done !== null);
  if (answered.length < FEWEST_SHOWN) return { yes: null, no: null, reasons: {} };
  const no = answered.filter(({ done }) => done === false);
  const reasons = Map.groupBy(no, ({ reason }) => reason ?? 'none');
  return {
    yes: answered.length - no.length,
    no: no.length,
    reasons: Object.fromEntries(
      [...reasons].map(([id, own]) => [id, own.length] as const).filter(([, count]) => count >= FEWEST_SHOWN),
    ),
  };
}
