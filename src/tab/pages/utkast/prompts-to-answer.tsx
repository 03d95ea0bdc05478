import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { tabDraftTexts } from '../../../texts/tab-drafts.ts';
import type { DraftView } from '../../api/drafts.ts';
import { FocusedHeading } from '../../frame/focused-heading.tsx';
import { fieldId } from './field-input.tsx';
import { PromptFields } from './prompt-fields.tsx';
import type { DraftWork } from './use-draft.ts';

/** Where somebody is: at which question, from 0, and which field is to have the focus. */
export interface Place {
  readonly step: number;
  readonly field: string | null;
}

export interface PromptsToAnswerProps {
  readonly view: DraftView;
  readonly work: DraftWork;
  /** Everything at once, or one thing at a time. */
  readonly isForm: boolean;
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
}

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What is asked, all of it or the thing one is at. */
export function PromptsToAnswer({ view, work, isForm, place, onPlace }: PromptsToAnswerProps) {
  const styles = useStyles();
  const { asked, answers, findings, answer } = work;
  const at = Math.min(place.step, asked.length - 1);
  const isLast = at === asked.length - 1;
  useEffect(() => {
    if (place.field !== null) document.getElementById(fieldId(place.field))?.focus();
  }, [place]);
  const shown = isForm ? asked : asked.slice(at, at + 1);
  return (
    <div className={styles.part}>
      {!isForm && (
        <FocusedHeading when={place.field === null && place.step > 0 ? place : null}>
          {tabDraftTexts.step(at + 1, asked.length)}
        </FocusedHeading>
      )}
      {shown.map((prompt) => (
        <PromptFields
          key={prompt.id}
          prompt={prompt}
          sources={view.sources[prompt.id] ?? []}
          answers={answers}
          findings={findings}
          onAnswer={answer}
        />
      ))}
      {!isForm && (
        <div className={styles.row}>
          <Button
            disabledFocusable={at === 0}
            onClick={() => at > 0 && onPlace({ step: at - 1, field: null })}
          >
            {tabDraftTexts.previous}
          </Button>
          <Button
            appearance="primary"
            disabledFocusable={isLast && work.isBusy}
            onClick={() => (isLast ? work.preview() : onPlace({ step: at + 1, field: null }))}
          >
            {isLast ? tabDraftTexts.preview : tabDraftTexts.next}
          </Button>
        </div>
      )}
    </div>
  );
}
