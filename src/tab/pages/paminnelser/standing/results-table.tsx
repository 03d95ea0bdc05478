import { Button, Card, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { tabReminderTexts } from '../../../../texts/tab-reminders.ts';
import type { OccasionResults, ReminderRecipients, ReminderResults } from '../../../api/reminders.ts';
import { useView } from '../../../api/use-view.ts';
import { DataTable } from '../../../frame/data-table.tsx';
import { Loading } from '../../../frame/loading.tsx';
import { Problem } from '../../../frame/problem.tsx';

const useStyles = makeStyles({
  part: { gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** How the latest occasions went, and who got them. */
export function ResultsTable({ id }: { readonly id: string }) {
  const texts = tabReminderTexts.results;
  const styles = useStyles();
  const { data, problem, reload } = useView<ReminderResults>(`/api/tab/reminders/${id}/results`);
  const [chosen, choose] = useState<OccasionResults | null>(null);
  const { columns } = texts;
  return (
    <Card className={styles.part}>
      <Subtitle1 as="h2" className={styles.title}>
        {texts.title}
      </Subtitle1>
      {problem !== undefined && <Problem problem={problem} onRetry={reload} />}
      {data === undefined && problem === undefined && <Loading />}
      {data !== undefined && (
        <>
          <DataTable
            caption={texts.caption}
            columns={[
              columns.occasion,
              columns.sent,
              columns.waiting,
              columns.acknowledged,
              columns.completed,
              columns.missing,
            ]}
            rows={data.occasions.map(rowOf)}
          />
          <div className={styles.buttons}>
            {data.occasions
              .filter(({ state }) => state !== 'missed')
              .slice(0, 4)
              .map((one) => (
                <Button
                  key={one.id}
                  size="small"
                  aria-expanded={chosen?.id === one.id}
                  onClick={() => choose(chosen?.id === one.id ? null : one)}
                >
                  {texts.show(one.day)}
                </Button>
              ))}
          </div>
          {chosen !== null && <Recipients id={id} occasion={chosen} />}
        </>
      )}
    </Card>
  );
}

function rowOf({ day, state, sent, waiting, acknowledged, completed, missing }: OccasionResults) {
  const texts = tabReminderTexts.results;
  const name = state === 'open' ? day : `${day} (${texts[state]})`;
  return [name, sent, waiting, texts.share(acknowledged, sent), completed, missing];
}

function Recipients({ id, occasion }: { readonly id: string; readonly occasion: OccasionResults }) {
  const texts = tabReminderTexts.results;
  const query = new URLSearchParams({ occasion: occasion.id });
  const { data, problem, reload } = useView<ReminderRecipients>(
    `/api/tab/reminders/${id}/recipients?${query}`,
  );
  if (problem !== undefined) return <Problem problem={problem} onRetry={reload} />;
  if (data === undefined) return <Loading />;
  const { name, state, sent, acknowledged, completed } = texts.recipientColumns;
  return (
    <DataTable
      caption={texts.recipientCaption(occasion.moment)}
      columns={[name, state, sent, acknowledged, completed]}
      words={5}
      rows={data.recipients.map((row) => [
        row.name,
        texts.stateOf(row.state, row.reason),
        row.sent ?? '–',
        row.acknowledged ?? '–',
        row.completed ?? '–',
      ])}
    />
  );
}
