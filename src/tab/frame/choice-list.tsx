import { Link, makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** A checklist or a template in a list of them. */
export interface Choice {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  /** "9 punkter" */
  readonly size: string;
}

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 22rem), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: tokens.spacingHorizontalS,
    height: '100%',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  words: { display: 'grid', gap: tokens.spacingVerticalXXS, alignContent: 'start' },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  intro: { color: tokens.colorNeutralForeground2 },
  size: { color: tokens.colorNeutralForeground3 },
});

export interface ChoiceListProps {
  readonly choices: readonly Choice[];
  /** The page that they open in, as `checklistor`. */
  readonly page: string;
  /** What stands beside each. */
  readonly beside: (choice: Choice) => ReactNode;
}

/** Things to open, side by side where there is room. */
export function ChoiceList({ choices, page, beside }: ChoiceListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {choices.map((choice) => (
        <li key={choice.id}>
          <div className={styles.row}>
            <div className={styles.words}>
              <h3 className={styles.title}>
                <Link href={`#/${page}/${encodeURIComponent(choice.id)}`} inline>
                  {choice.title}
                </Link>
              </h3>
              <Text className={styles.intro}>{choice.intro}</Text>
              <Text size={200} className={styles.size}>
                {choice.size}
              </Text>
            </div>
            {beside(choice)}
          </div>
        </li>
      ))}
    </ul>
  );
}
