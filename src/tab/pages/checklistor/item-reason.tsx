import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AnsweredItem } from '../../../guidance/checklists/checklist-state.ts';
import { offeredReasons } from '../../../guidance/checklists/offered-reasons.ts';
import { checklistTexts } from '../../../texts/checklists.ts';
import { tabListTexts } from '../../../texts/tab-lists.ts';
import { ApiProblem } from '../../api/api-problem.ts';
import { send } from '../../api/call.ts';
import type { ChecklistItem, ListView, WordsInput, WordsReply } from '../../api/lists.ts';
import { Said } from '../../frame/said.tsx';

export interface ItemReasonProps {
  readonly item: ChecklistItem;
  readonly view: ListView;
  readonly answered: AnsweredItem;
  readonly isNeeded: boolean;
  readonly onAnswer: (answered: AnsweredItem) => void;
}

const useStyles = makeStyles({
  reason: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    maxWidth: '34rem',
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Why something was not done: a reason to choose, and words of one's own once they have been looked through. */
export function ItemReason({ item, view, answered, isNeeded, onAnswer }: ItemReasonProps) {
  const styles = useStyles();
  const texts = checklistTexts.item;
  const reasons = offeredReasons(item, view.reasons);
  const [words, setWords] = useState(answered.words ?? '');
  const [judged, setJudged] = useState<WordsReply | null>(null);
  const why = texts.reason[answered.answer === 'ej' ? 'ej' : 'nej'];
  const isKept = words.trim() !== '' && answered.words === words.trim();
  const keep = () => onAnswer({ ...answered, words });
  const look = async () => {
    const sent: WordsInput = { text: words };
    const reply = await send<WordsReply>('POST', '/api/tab/words', sent).catch(
      (thrown: ApiProblem): WordsReply => {
        if (!(thrown instanceof ApiProblem)) throw thrown;
        return { verdict: 'stop', message: thrown.message };
      },
    );
    setJudged(reply);
    if (reply.verdict === 'pass') keep();
  };
  return (
    <div className={styles.reason}>
      {reasons.length > 0 && (
        <Field
          label={why}
          {...(isNeeded ? { validationMessage: texts.reasonNeeded.replace(/^\W+/u, '') } : {})}
        >
          <Select
            value={answered.reason ?? ''}
            onChange={(_, { value }) => {
              const { reason: _before, ...rest } = answered;
              onAnswer(value === '' ? rest : { ...rest, reason: value });
            }}
          >
            <option value="">{tabListTexts.noReason}</option>
            {reasons.map(({ id, text }) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field
        label={reasons.length > 0 ? texts.words : `${why} ${texts.words}`}
        {...(judged?.message == null
          ? {}
          : {
              validationMessage: judged.message,
              validationState: judged.verdict === 'stop' ? ('error' as const) : ('warning' as const),
            })}
      >
        <Input
          value={words}
          placeholder={texts.wordsExample}
          autoComplete="off"
          onChange={(_, { value }) => {
            setWords(value);
            setJudged(null);
            // What is no longer as it was looked through is no longer used.
            const { words: _before, ...rest } = answered;
            if (answered.words !== undefined) onAnswer(rest);
          }}
        />
      </Field>
      <div className={styles.row}>
        {judged?.verdict === 'ask' && !isKept && (
          <Button
            onClick={() => {
              keep();
              setJudged(null);
            }}
          >
            {tabListTexts.asWritten}
          </Button>
        )}
        {judged?.verdict !== 'ask' && words.trim() !== '' && !isKept && (
          <Button onClick={look}>{tabListTexts.keepWords}</Button>
        )}
        <Said>{isKept ? tabListTexts.wordsKept : null}</Said>
      </div>
    </div>
  );
}
