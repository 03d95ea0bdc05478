import { Button, makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { fieldsOf } from '../../../guidance/drafts/draft-field.ts';
import { draftTexts } from '../../../texts/drafts.ts';
import { tabDraftTexts } from '../../../texts/tab-drafts.ts';
import type { DraftFinding, Prompt } from '../../api/drafts.ts';
import { Details } from '../../frame/details.tsx';
import { Why } from '../../frame/why.tsx';
import { FieldInput } from './field-input.tsx';
import type { Answers } from './use-draft.ts';

export interface PromptFieldsProps {
  readonly prompt: Prompt;
  readonly sources: readonly string[];
  readonly answers: Answers;
  readonly findings: readonly DraftFinding[];
  readonly onAnswer: (key: string, value: string) => void;
}

const useStyles = makeStyles({
  prompt: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  label: { ...typographyStyles.body1Strong, margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    border: 0,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    margin: 0,
    minWidth: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalM}`,
  },
  legend: { ...typographyStyles.body1Strong, padding: 0 },
});

/** One thing that is asked: its inputs, how to think, and why it is asked. Of several rows, those in use and one more. */
export function PromptFields({ prompt, sources, answers, findings, onAnswer }: PromptFieldsProps) {
  const styles = useStyles();
  const rows = [...Map.groupBy(fieldsOf(prompt), ({ row }) => row).values()];
  const filled = rows.findLastIndex((row) => row.some(({ key }) => (answers[key] ?? '') !== '')) + 1;
  const [opened, setOpened] = useState(1);
  const shown = Math.max(opened, filled);
  const label = prompt.needed ? prompt.label : `${prompt.label} (${tabDraftTexts.optional})`;
  const isRows = prompt.kind === 'rows';
  const fields = rows.slice(0, isRows ? shown : 1).map((row, i) => {
    const inputs = row.map((field) => (
      <FieldInput
        key={field.key}
        field={field}
        label={isRows ? field.label : label}
        value={answers[field.key] ?? ''}
        finding={findings.find((finding) => finding.field === field.key) ?? null}
        onChange={(value) => onAnswer(field.key, value)}
      />
    ));
    if (!isRows) return inputs;
    return (
      <fieldset key={row[0]!.key} className={styles.row}>
        <legend className={styles.legend}>{draftTexts.row(prompt.row, i + 1)}</legend>
        {inputs}
      </fieldset>
    );
  });
  return (
    <div className={styles.prompt}>
      {isRows && <p className={styles.label}>{label}</p>}
      {fields}
      {isRows && shown < rows.length && (
        <div>
          <Button icon={<AddRegular />} onClick={() => setOpened(shown + 1)}>
            {draftTexts.row(prompt.row, shown + 1)}
          </Button>
        </div>
      )}
      {prompt.help !== undefined && (
        <Text as="p" block size={200} className={styles.quiet}>
          {prompt.help}
        </Text>
      )}
      <Details title={tabDraftTexts.why} about={prompt.label}>
        <Why demand={prompt.demand} why={prompt.why} sources={sources} />
      </Details>
    </div>
  );
}
