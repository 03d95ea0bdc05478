import { HorizontalBarChart, HorizontalBarChartVariant } from '@fluentui/react-charts';
import { makeStyles } from '@fluentui/react-components';
import { useColours } from './use-colours.ts';

const useStyles = makeStyles({
  // The number stands after the bar, also after the longest.
  frame: { minWidth: 0, paddingRight: '2.5rem' },
});

export interface LevelBarsProps {
  readonly bars: readonly { readonly name: string; readonly value: number }[];
}

/** A bar for each of some things with long names, one below the other. */
export default function LevelBars({ bars }: LevelBarsProps) {
  const styles = useStyles();
  const { colours, ref } = useColours(1);
  const most = Math.max(...bars.map(({ value }) => value));
  return (
    <div className={styles.frame} ref={ref}>
      <HorizontalBarChart
        culture="sv-SE"
        variant={HorizontalBarChartVariant.AbsoluteScale}
        data={bars.map(({ name, value }) => ({
          chartTitle: name,
          chartData: [
            {
              legend: name,
              horizontalBarChartdata: { x: value, total: most },
              color: colours[0]!,
              callOutAccessibilityData: { ariaLabel: `${name}: ${value}` },
            },
          ],
        }))}
      />
    </div>
  );
}
