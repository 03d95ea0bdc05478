import { Badge, Button, Card, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { tabReminderTexts as texts } from '../../../texts/tab-reminders.ts';
import type { ListedReminder, ReminderList } from '../../api/reminders.ts';
import { useView } from '../../api/use-view.ts';
import { Empty } from '../../frame/empty.tsx';
import { Loading } from '../../frame/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { Problem } from '../../frame/problem.tsx';
import { useMe } from '../../frame/use-me.ts';
import { MakeLink } from './make-link.tsx';
import { addresses } from './place-of.ts';
import { Ways } from './ways.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  card: { gap: tokens.spacingVerticalXS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  about: { color: tokens.colorNeutralForeground2 },
});

/** All reminders that whoever looks has to do with. */
export function ListPage() {
  const styles = useStyles();
  const { isManager } = useMe();
  const { data, problem, reload } = useView<ReminderList>('/api/tab/reminders');
  const [showsEnded, showEnded] = useState(false);
  const all = data?.reminders ?? [];
  const ended = all.filter(({ state }) => state === 'cancelled');
  const open = all.filter(({ state }) => state !== 'cancelled');
  const shown = showsEnded ? [...open, ...ended] : open;
  return (
    <Page title={texts.title} lead={texts.lead[isManager ? 'all' : 'own']} actions={<MakeLink />}>
      <Ways current="list" />
      {problem !== undefined && <Problem problem={problem} onRetry={reload} />}
      {data === undefined && problem === undefined && <Loading />}
      {data !== undefined && all.length === 0 && <Empty title={texts.list.none}>{texts.list.noneHow}</Empty>}
      {shown.length > 0 && (
        <ul className={styles.list} aria-label={texts.list.caption}>
          {shown.map((one) => (
            <li key={one.id}>
              <Listed reminder={one} />
            </li>
          ))}
        </ul>
      )}
      {ended.length > 0 && (
        <div>
          <Button aria-expanded={showsEnded} onClick={() => showEnded(!showsEnded)}>
            {showsEnded ? texts.list.hideEnded : texts.list.ended(ended.length)}
          </Button>
        </div>
      )}
    </Page>
  );
}

const LOOKS = { active: 'success', paused: 'warning', cancelled: 'subtle', done: 'informative' } as const;

function Listed({ reminder }: { readonly reminder: ListedReminder }) {
  const styles = useStyles();
  const { id, title, state, standing, to, when, next } = reminder;
  const { columns, noNext } = texts.list;
  return (
    <Card className={styles.card} size="small">
      <div className={styles.head}>
        <Link href={addresses.one(id)} className={styles.title}>
          {title}
        </Link>
        <Badge appearance="tint" color={LOOKS[state]}>
          {standing}
        </Badge>
      </div>
      <Text className={styles.about}>
        {columns.to}: {to} · {when}
      </Text>
      {state === 'active' && (
        <Text className={styles.about}>
          {columns.next}: {next ?? noNext}
        </Text>
      )}
    </Card>
  );
}
