import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { introductionTexts } from '../../../texts/introduction.ts';
import type { MyIntroduction } from '../../api/introduction.ts';
import { FocusedHeading } from '../../frame/focused-heading.tsx';
import { Said } from '../../frame/said.tsx';

export interface SharingPartProps {
  readonly mine: MyIntroduction;
  readonly onShare: (agrees: boolean) => void;
}

const useStyles = makeStyles({
  part: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start', maxWidth: '46rem' },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 12rem), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    width: '100%',
  },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** Whether managers may see that somebody is done: what they would see stands here. */
export function SharingPart({ mine, onShare }: SharingPartProps) {
  const styles = useStyles();
  const texts = introductionTexts.sharing;
  const { name, district } = mine.seen;
  const facts = [
    [texts.name, name ?? texts.noName],
    [texts.district, district ?? texts.noDistrict],
    [texts.fact, texts.yes],
  ];
  return (
    <section className={styles.part} aria-label={texts.title}>
      <FocusedHeading>{texts.title}</FocusedHeading>
      <Text>{texts.why}</Text>
      <dl className={styles.facts}>
        {facts.map(([fact, value]) => (
          <div key={fact}>
            <dt>{fact}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <Text>{texts.never}</Text>
      <Said>{mine.shares ? texts.on : texts.off}</Said>
      <Button onClick={() => onShare(!mine.shares)}>{mine.shares ? texts.withdraw : texts.agree}</Button>
    </section>
  );
}
