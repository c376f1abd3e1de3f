import { makeStyles, tokens } from '@fluentui/react-components';
import type { Block } from '../../cells/cell-value';
import type { Panel, PanelLayout } from '../../cells/panel/panel';
import { usePane } from '../pane-context';
import { Choice, type ChoiceOption } from '../shared/choice';
import { PanelPreview } from './panel-preview';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 110px), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});

const NONE = 'none';

interface LayoutSectionProps {
  readonly block: Block;
  readonly layout: PanelLayout;
  /** What the block comes to in this layout, if it does. */
  readonly panel: Panel | undefined;
  readonly onChange: (layout: PanelLayout) => void;
}

/** How the block is to be read, and what comes of it. */
export function LayoutSection(props: LayoutSectionProps): React.JSX.Element {
  const { block, layout, panel, onChange } = props;
  const styles = useStyles();
  const { layout: texts } = usePane().texts.coupling;
  return (
    <div className={styles.section}>
      <Choice
        label={texts.label}
        value={nameOf(layout)}
        options={[
          { value: 'rows', text: texts.rows },
          { value: 'periodsAcross', text: texts.periodsAcross },
          { value: 'blocksPeriods', text: texts.blocksPeriods },
          { value: 'blocksRegions', text: texts.blocksRegions },
        ]}
        onChange={(name) => onChange(LAYOUTS[name])}
      />
      <div className={styles.columns}>
        <LayoutColumns block={block} layout={layout} onChange={onChange} />
      </div>
      {layout.kind !== 'rows' && panel !== undefined && <PanelPreview table={panel.table} />}
    </div>
  );
}

type LayoutName = 'rows' | 'periodsAcross' | 'blocksPeriods' | 'blocksRegions';

/** Where each layout begins when it is chosen by hand. */
const LAYOUTS: Readonly<Record<LayoutName, PanelLayout>> = {
  rows: { kind: 'rows', periodColumn: undefined, regionColumn: undefined },
  periodsAcross: {
    kind: 'periodsAcross',
    regionColumn: 0,
    indicatorColumn: undefined,
    firstPeriodColumn: 1,
  },
  blocksPeriods: { kind: 'blocks', across: 'periods' },
  blocksRegions: { kind: 'blocks', across: 'regions' },
};

function nameOf(layout: PanelLayout): LayoutName {
  if (layout.kind !== 'blocks') return layout.kind;
  return layout.across === 'periods' ? 'blocksPeriods' : 'blocksRegions';
}

/** Which columns hold labels. */
function LayoutColumns({
  block,
  layout,
  onChange,
}: Omit<LayoutSectionProps, 'panel'>): React.JSX.Element | null {
  const { texts } = usePane();
  const { layout: words, none } = texts.coupling;
  const columns = block[0].map((cell, column): ChoiceOption<string> => {
    const name = typeof cell === 'object' ? '' : String(cell ?? '').trim();
    return { value: String(column), text: name === '' ? words.column(column + 1) : name };
  });
  const optional = (
    label: string,
    value: number | undefined,
    choose: (column: number | undefined) => PanelLayout,
  ): React.JSX.Element => (
    <Choice
      label={label}
      value={value === undefined ? NONE : String(value)}
      options={[{ value: NONE, text: none }, ...columns]}
      onChange={(next) => onChange(choose(next === NONE ? undefined : Number(next)))}
    />
  );
  if (layout.kind === 'blocks') return null;
  const region = optional(words.region, layout.regionColumn, (regionColumn) => ({
    ...layout,
    regionColumn,
  }));
  if (layout.kind === 'rows') {
    return (
      <>
        {region}
        {optional(words.period, layout.periodColumn, (periodColumn) => ({
          ...layout,
          periodColumn,
        }))}
      </>
    );
  }
  return (
    <>
      {region}
      {optional(words.indicator, layout.indicatorColumn, (indicatorColumn) => ({
        ...layout,
        indicatorColumn,
      }))}
      <Choice
        label={words.firstPeriod}
        value={String(layout.firstPeriodColumn)}
        options={columns}
        onChange={(next) => onChange({ ...layout, firstPeriodColumn: Number(next) })}
      />
    </>
  );
}
