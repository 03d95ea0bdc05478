import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { guidanceTexts } from '../../texts/guidance.ts';
import { sourceTexts } from '../../texts/sources.ts';
import type { ChecklistItem } from '../api/lists.ts';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** Why something is asked, how that stands, and where it says so. */
export function Why({
  demand,
  why,
  sources,
}: Pick<ChecklistItem, 'demand' | 'why'> & { readonly sources: readonly string[] }) {
  const styles = useStyles();
  return (
    <>
      <Text as="p" block>
        <strong>{guidanceTexts.demands[demand]}</strong> {why}
      </Text>
      {sources.map((line) => (
        <Text key={line} as="p" block size={200} className={styles.quiet}>
          {sourceTexts.label}: {line}
        </Text>
      ))}
    </>
  );
}
