import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { DataBarVerticalRegular } from '@fluentui/react-icons/svg/data-bar-vertical';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { type ReactNode, Suspense, useState } from 'react';
import { tabOverviewTexts as texts } from '../../../texts/tab-overview.ts';
import { DataTable, type DataTableProps } from '../../frame/data-table.tsx';
import { Loading } from '../../frame/loading.tsx';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  title: { margin: 0 },
  figure: { margin: 0, minWidth: 0, display: 'grid', gap: tokens.spacingVerticalS },
});

interface ChartOrTableProps {
  readonly title: string;
  /** The same numbers in words. */
  readonly table: DataTableProps;
  readonly children: ReactNode;
}

/** A chart, and in its place the table that says the same, for whoever would rather read it. */
export function ChartOrTable({ title, table, children }: ChartOrTableProps) {
  const styles = useStyles();
  const [isTable, setTable] = useState(false);
  const button = isTable ? texts.asChart : texts.asTable;
  return (
    <figure className={styles.figure} aria-label={title}>
      <div className={styles.head}>
        <Subtitle2 as="h3" className={styles.title}>
          {title}
        </Subtitle2>
        <Button
          size="small"
          icon={isTable ? <DataBarVerticalRegular /> : <TableRegular />}
          aria-label={texts.of(button, title)}
          onClick={() => setTable(!isTable)}
        >
          {button}
        </Button>
      </div>
      {isTable ? <DataTable {...table} isNamed /> : <Suspense fallback={<Loading />}>{children}</Suspense>}
    </figure>
  );
}
