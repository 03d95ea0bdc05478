import { Button, makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import type { ReactNode } from 'react';
import { fieldsOf } from '../../../guidance/drafts/draft-field.ts';
import { draftChatTexts } from '../../../texts/drafts.ts';
import { tabDraftTexts } from '../../../texts/tab-drafts.ts';
import type { DraftBlock, DraftReply, DraftTemplate } from '../../api/drafts.ts';
import { FocusedHeading } from '../../frame/focused-heading.tsx';
import { Problem } from '../../frame/problem.tsx';
import { TextToCopy } from '../../frame/text-to-copy.tsx';
import type { DraftWork } from './use-draft.ts';

export interface DraftPreviewProps {
  readonly template: DraftTemplate;
  readonly made: Extract<DraftReply, { draft: unknown }>;
  readonly work: DraftWork;
  /** @param prompt what a gap asks for; @param field where it is filled in */
  readonly onFill: (prompt: string, field: string) => void;
  readonly onClear: () => void;
}

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  paper: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    justifyItems: 'start',
    padding: tokens.spacingHorizontalXL,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { ...typographyStyles.subtitle1, margin: 0 },
  section: { ...typographyStyles.subtitle2, margin: `${tokens.spacingVerticalS} 0 0` },
  words: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '46rem' },
  gap: { textAlign: 'left', minWidth: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The draft as it will be, with its gaps to press. */
export function DraftPreview({ template, made, work, onFill, onClear }: DraftPreviewProps) {
  const styles = useStyles();
  const { draft, text } = made;
  const labelOf = (id: string) => template.prompts.find((prompt) => prompt.id === id)?.label ?? id;
  const fill = (id: string) => {
    const prompt = template.prompts.find((one) => one.id === id)!;
    const empty = fieldsOf(prompt).find(({ key }) => (work.answers[key] ?? '') === '');
    onFill(id, empty?.key ?? fieldsOf(prompt)[0]!.key);
  };
  const block = (one: DraftBlock) => {
    if (one.kind === 'paragraph') return <p className={styles.words}>{one.text}</p>;
    if (one.kind === 'row-title') return <Text weight="semibold">{one.text}</Text>;
    return (
      <Button
        appearance="outline"
        className={styles.gap}
        aria-label={tabDraftTexts.fill(labelOf(one.prompt))}
        onClick={() => fill(one.prompt)}
      >
        {one.text}
      </Button>
    );
  };
  const gaps = draft.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'gap').length;
  return (
    <section className={styles.part} aria-labelledby="utkastet">
      <FocusedHeading id="utkastet" when={made}>
        {tabDraftTexts.previewTitle}
      </FocusedHeading>
      <Text>{tabDraftTexts.gaps(gaps)}</Text>
      <div className={styles.row}>
        <Button appearance="primary" onClick={work.edit}>
          {tabDraftTexts.toAnswers}
        </Button>
        <Button icon={<ArrowDownloadRegular />} disabledFocusable={work.isBusy} onClick={work.saveWord}>
          {tabDraftTexts.word}
        </Button>
        <Button onClick={onClear}>{tabDraftTexts.clear}</Button>
      </div>
      {work.problem !== null && <Problem problem={work.problem} />}
      <article className={styles.paper} lang="sv">
        <h3 className={styles.heading}>{draft.heading}</h3>
        {draft.sections.map(({ title, blocks }) => (
          <Section key={title} title={title}>
            {blocks.map((one, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the draft is made anew, never changed
              <div key={i}>{block(one)}</div>
            ))}
          </Section>
        ))}
      </article>
      {draft.waiting.map((id) => (
        <Text key={id}>{draftChatTexts.waiting(labelOf(id))}</Text>
      ))}
      <TextToCopy label={draftChatTexts.copyLabel} text={text} rows={10} />
    </section>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <h4 className={styles.section}>{title}</h4>
      {children}
    </>
  );
}
