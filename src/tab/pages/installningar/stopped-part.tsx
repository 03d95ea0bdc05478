import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ownDataTexts } from '../../../texts/own-data.ts';
import { tabSettingsTexts } from '../../../texts/tab-settings.ts';
import { send } from '../../api/call.ts';
import type { SettingsReply, StoppedInput, StoppedReminder } from '../../api/settings.ts';
import { FocusedHeading } from '../../frame/focused-heading.tsx';
import { Problem } from '../../frame/problem.tsx';
import { useAttempt } from '../../frame/use-attempt.ts';

export interface StoppedPartProps {
  readonly stopped: readonly StoppedReminder[];
  readonly onChanged: (settings: SettingsReply) => Promise<void>;
}

const useStyles = makeStyles({
  part: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
});

/** Which reminders somebody has said no to, to undo or to stop them all. */
export function StoppedPart({ stopped, onChanged }: StoppedPartProps) {
  const styles = useStyles();
  const texts = ownDataTexts.settings;
  const { problem, isBusy, run } = useAttempt();
  const set = (lineage: string | null, isStopped: boolean) => {
    const input: StoppedInput = { lineage, isStopped };
    return run(async () => onChanged(await send<SettingsReply>('PUT', '/api/tab/stopped', input)));
  };
  const isAllStopped = stopped.some(({ lineage }) => lineage === null);
  const single = stopped.filter(({ lineage }) => lineage !== null);
  return (
    <section className={styles.part} aria-label={tabSettingsTexts.reminders}>
      <FocusedHeading>{tabSettingsTexts.reminders}</FocusedHeading>
      {stopped.length === 0 && <Text>{texts.nothingStopped}</Text>}
      {isAllStopped && <Text>{texts.allStopped}</Text>}
      <ul className={styles.list}>
        {single.map(({ lineage, title, at }) => (
          <li key={lineage} className={styles.row}>
            <Text>{texts.stoppedOne(title, at)}</Text>
            <Button
              size="small"
              disabledFocusable={isBusy}
              aria-label={texts.undoLabel(title)}
              onClick={() => set(lineage, false)}
            >
              {texts.undo}
            </Button>
          </li>
        ))}
      </ul>
      <Button disabledFocusable={isBusy} onClick={() => set(null, !isAllStopped)}>
        {isAllStopped ? texts.undoAll : texts.stopAll}
      </Button>
      {problem !== null && <Problem problem={problem} />}
    </section>
  );
}
