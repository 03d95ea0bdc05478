import { GroupedVerticalBarChart } from '@fluentui/react-charts';
import { makeStyles } from '@fluentui/react-components';
import { Legend } from './legend.tsx';
import { useColours } from './use-colours.ts';

/** Where bars are too thin for a number on each. */
const NARROW = '(max-width: 599px)';
/** Room for what stands at the side, in pixels. */
const MARGINS = { left: 56, right: 16, top: 20, bottom: 36 };

const useStyles = makeStyles({ chart: { height: '260px', width: '100%', minWidth: 0 } });

export interface BarGroup {
  readonly name: string;
  /** One for each series; null is not drawn. */
  readonly values: readonly (number | null)[];
}

export interface GroupedBarsProps {
  readonly title: string;
  readonly series: readonly string[];
  readonly groups: readonly BarGroup[];
  /** How a value is said. */
  readonly say: (value: number) => string;
  readonly most?: number;
}

/** Some bars for each of some things, in the same order everywhere. */
export default function GroupedBars({ title, series, groups, say, most }: GroupedBarsProps) {
  const styles = useStyles();
  const { colours, ref } = useColours(series.length);
  return (
    <div ref={ref}>
      <div className={styles.chart}>
        <GroupedVerticalBarChart
          chartTitle={title}
          culture="sv-SE"
          data={groups.map(({ name, values }) => ({
            name,
            series: series.flatMap((legend, i) => {
              const value = values[i] ?? null;
              if (value === null) return [];
              return {
                key: legend,
                legend,
                data: value,
                color: colours[i]!,
                xAxisCalloutData: name,
                yAxisCalloutData: say(value),
                callOutAccessibilityData: { ariaLabel: `${name}, ${legend}: ${say(value)}` },
              };
            }),
          }))}
          wrapXAxisLables
          hideLegend
          hideLabels={matchMedia(NARROW).matches}
          margins={MARGINS}
          barWidth="auto"
          maxBarWidth={44}
          xAxisInnerPadding={0.4}
          yAxisTickFormat={(value: number) => say(value)}
          {...(most === undefined ? {} : { yMaxValue: most })}
        />
      </div>
      <Legend names={series} colours={colours} />
    </div>
  );
}
