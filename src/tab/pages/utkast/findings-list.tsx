import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { tabDraftTexts } from '../../../texts/tab-drafts.ts';
import type { DraftWork } from './use-draft.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
});

export interface FindingsListProps {
  readonly work: DraftWork;
  /** @param field key of the field that a finding is about */
  readonly onGoTo: (field: string) => void;
}

/** What stands in the way of the draft, read out when it comes: what has to be changed, and what to look at once more. */
export function FindingsList({ work, onGoTo }: FindingsListProps) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.list}>
      {work.findings.map(({ field, kind, message }) => (
        <MessageBar
          key={`${field} ${kind}`}
          intent={kind === 'ask' ? 'warning' : 'error'}
          layout="multiline"
          politeness="assertive"
        >
          <MessageBarBody>
            <MessageBarTitle>{tabDraftTexts.findingsTitle}</MessageBarTitle> {message}
            {field !== null && (
              <div className={styles.row}>
                <Button onClick={() => onGoTo(field)}>{tabDraftTexts.toField}</Button>
                {kind === 'ask' && (
                  <Button disabledFocusable={work.isBusy} onClick={() => work.letStand(field)}>
                    {tabDraftTexts.looked}
                  </Button>
                )}
              </div>
            )}
          </MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}
