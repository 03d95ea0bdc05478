import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  // A wide table is moved sideways in its own frame, by keyboard too; the page stays where it is.
  frame: {
    position: 'relative',
    overflowX: 'auto',
    maxWidth: '100%',
    '&:focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: 'collapse', minWidth: '100%' },
  caption: {
    textAlign: 'left',
    padding: `${tokens.spacingVerticalS} 0`,
    fontWeight: tokens.fontWeightSemibold,
  },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  cell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
  },
  head: { fontWeight: tokens.fontWeightSemibold, verticalAlign: 'bottom' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

export interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row says what it is about; numbers, and what stands for one, are put to the right. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** How many columns from the left are words. 1 unless told. */
  readonly words?: number;
  /** What the table is about stands above it already, and is only read out. */
  readonly isNamed?: boolean;
}

/** A table as browsers have them. */
export function DataTable({ caption, columns, rows, words = 1, isNamed = false }: DataTableProps) {
  const styles = useStyles();
  const cell = (i: number, more?: string) => mergeClasses(styles.cell, i >= words && styles.number, more);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be moved sideways must be reached by keyboard
    <section className={styles.frame} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={isNamed ? styles.unseen : styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((name, i) => (
              <th key={name} scope="col" className={cell(i, styles.head)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, number) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows may be about things of the same name
            <tr key={number}>
              {row.map((value, i) =>
                i === 0 ? (
                  <th key={columns[i]} scope="row" className={cell(i)}>
                    {value}
                  </th>
                ) : (
                  <td key={columns[i]} className={cell(i)}>
                    {value}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
