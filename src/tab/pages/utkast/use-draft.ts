import { useState } from 'react';
import { askedPrompts } from '../../../guidance/drafts/asked-prompts.ts';
import { download, send } from '../../api/call.ts';
import type { DraftInput, DraftReply, DraftTemplate } from '../../api/drafts.ts';
import { saveFile } from '../../frame/save-file.ts';
import { useAttempt } from '../../frame/use-attempt.ts';

export type Answers = Readonly<Record<string, string>>;
type Made = Extract<DraftReply, { draft: unknown }>;
type Findings = Extract<DraftReply, { findings: unknown }>['findings'];

/** A draft that somebody is writing: it is in this page and nowhere else. */
export function useDraft(template: DraftTemplate) {
  const [answers, setAnswers] = useState<Answers>({});
  /** Answers that have been looked at once more, as they were then. */
  const [looked, setLooked] = useState<Answers>({});
  const [made, setMade] = useState<Made | null>(null);
  const [findings, setFindings] = useState<Findings>([]);
  const { problem, isBusy, run } = useAttempt();
  const path = `/api/tab/drafts/${encodeURIComponent(template.id)}`;

  const inputWith = (seen: Answers): DraftInput => ({
    answers,
    looked: Object.keys(seen).filter((key) => seen[key] === answers[key]),
  });
  const preview = (seen = looked) =>
    run(async () => {
      const reply = await send<DraftReply>('POST', `${path}/preview`, inputWith(seen));
      const isMade = 'draft' in reply;
      setFindings(isMade ? [] : reply.findings);
      setMade(isMade ? reply : null);
    });
  return {
    answers,
    asked: askedPrompts(template, answers),
    made,
    findings,
    problem,
    isBusy,
    answer(key: string, value: string) {
      setAnswers((before) => ({ ...before, [key]: value }));
      setFindings((before) => before.filter(({ field }) => field !== key && field !== null));
    },
    preview: () => preview(),
    /** The writer has looked at the answer once more and lets it stand. */
    letStand(key: string) {
      const seen = { ...looked, [key]: answers[key] ?? '' };
      setLooked(seen);
      return preview(seen);
    },
    edit: () => setMade(null),
    saveWord: () => run(async () => saveFile(await download('POST', `${path}/docx`, inputWith(looked)))),
    clear() {
      setAnswers({});
      setLooked({});
      setMade(null);
      setFindings([]);
    },
  };
}

export type DraftWork = ReturnType<typeof useDraft>;
