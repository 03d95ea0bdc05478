import { Card, makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  part: { padding: tokens.spacingHorizontalL, gap: tokens.spacingVerticalM, minWidth: 0 },
  title: { margin: 0 },
  lead: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '48rem' },
});

/** One of the things that the overview is about. */
export function OverviewPart({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Card className={styles.part}>
        <Subtitle1 as="h2" id={id} className={styles.title}>
          {title}
        </Subtitle1>
        <Text as="p" block className={styles.lead}>
          {lead}
        </Text>
        {children}
      </Card>
    </section>
  );
}
