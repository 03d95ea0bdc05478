import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    listStyleType: 'none',
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  sample: { width: '14px', height: '14px', flexShrink: 0, forcedColorAdjust: 'none' },
});

/** What each colour means, in the order of the bars. */
export function Legend({
  names,
  colours,
}: {
  readonly names: readonly string[];
  readonly colours: readonly string[];
}) {
  const styles = useStyles();
  return (
    <ul className={styles.legend}>
      {names.map((name, i) => (
        <li key={name} className={styles.entry}>
          <span className={styles.sample} style={{ backgroundColor: colours[i] }} aria-hidden />
          {name}
        </li>
      ))}
    </ul>
  );
}
