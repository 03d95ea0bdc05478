import {
  Link,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { asShown, quotesOf } from '../../../answering/quotes-of.ts';
import { botTexts } from '../../../texts/bot.ts';
import { tabAskTexts } from '../../../texts/tab-ask.ts';
import type { AnswerNote, AskReply } from '../../api/search.ts';
import { FocusedHeading } from '../../frame/focused-heading.tsx';
import { PassageList } from './passage-list.tsx';
import { readLink } from './read-link.ts';
import { RefusalView } from './refusal-view.tsx';
import { SourceLines } from './source-lines.tsx';

const useStyles = makeStyles({
  answer: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalL,
  },
  quote: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
  },
  words: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    maxWidth: '46rem',
  },
});

export interface AnswerViewProps {
  readonly reply: AskReply;
  readonly question: string;
  readonly onAsk: (question: string) => void;
}

/** What came of a question: what answers it with its sources, or why nothing does. */
export function AnswerView({ reply, question, onAsk }: AnswerViewProps) {
  const styles = useStyles();
  const { answered, passages, notes } = reply;
  return (
    <section className={styles.answer} aria-labelledby="svar">
      <FocusedHeading id="svar" when={reply}>
        {reply.reason === null ? tabAskTexts.answer : botTexts.refusal.titles[reply.reason]}
      </FocusedHeading>
      <Notes notes={notes} kind="safety" />
      {answered ? <Quotes reply={reply} /> : <RefusalView reply={reply} question={question} onAsk={onAsk} />}
      <Notes notes={notes} kind="law" />
      {passages.length > 0 && (
        <>
          <FocusedHeading>{answered ? tabAskTexts.places : tabAskTexts.nearest}</FocusedHeading>
          <PassageList passages={passages} />
        </>
      )}
    </section>
  );
}

function Quotes({ reply }: { readonly reply: AskReply }) {
  const styles = useStyles();
  return quotesOf(reply).map(({ text, sources }) => (
    <blockquote key={text} className={styles.quote}>
      <p className={styles.words}>{asShown(text, sources)}</p>
      {sources.map((source) => (
        <div key={source.id}>
          <SourceLines source={source} />
          <Link href={readLink(source.id, reply.passages)} aria-label={tabAskTexts.readAt(source.title)}>
            {tabAskTexts.read}
          </Link>
        </div>
      ))}
    </blockquote>
  ));
}

function Notes({
  notes,
  kind,
}: {
  readonly notes: readonly AnswerNote[];
  readonly kind: AnswerNote['kind'];
}) {
  return notes
    .filter((note) => note.kind === kind)
    .map(({ text }) => (
      <MessageBar key={text} intent={kind === 'safety' ? 'warning' : 'info'} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{botTexts.answer[kind].replace(/^\W+/u, '')}</MessageBarTitle> {text}
        </MessageBarBody>
      </MessageBar>
    ));
}
