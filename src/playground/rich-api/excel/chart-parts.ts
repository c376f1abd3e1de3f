import { excelError } from '../host-error';
import { defineClass, type HostObjectFactory, type ScalarMember } from '../host-object';
import { chartRecord, setting, updateChart, type ChartTarget, type Settings } from './chart-target';

/** Something with a look: its settings are kept under a prefix ("line.color"). */
export interface LookTarget extends ChartTarget {
  settings(): Settings;
}

const look = (target: LookTarget): Settings => target.settings();

export const chartLineFormatObject: HostObjectFactory<LookTarget> = defineClass({
  className: 'ChartLineFormat',
  scalars: {
    Color: setting('line.color', '#000000', look),
    LineStyle: setting('line.style', 'Continuous', look),
    Weight: setting('line.weight', 2.25, look),
  },
  methods: {
    Clear: (target) => updateChart(target, () => void (look(target)['line.style'] = 'None')),
  },
});

export const chartFillObject: HostObjectFactory<LookTarget> = defineClass({
  className: 'ChartFill',
  methods: {
    SetSolidColor: (target, args) =>
      updateChart(target, () => void (look(target)['fill.color'] = args.text(0))),
    Clear: (target) => updateChart(target, () => void delete look(target)['fill.color']),
  },
});

const chartFontObject: HostObjectFactory<LookTarget> = defineClass({
  className: 'ChartFont',
  scalars: {
    Bold: setting('font.bold', false, look),
    Italic: setting('font.italic', false, look),
    Color: setting('font.color', '#595959', look),
    Name: setting('font.name', 'Calibri', look),
    Size: setting('font.size', 14, look),
  },
});

/** `ChartAreaFormat`, `ChartTitleFormat`, `ChartAxisFormat`: all offer these three. */
export const chartFormatObject: HostObjectFactory<LookTarget> = defineClass({
  className: 'ChartFormat',
  objects: { Fill: chartFillObject, Font: chartFontObject, Line: chartLineFormatObject },
});

/** `Excel.ChartTitle` */
export const chartTitleObject: HostObjectFactory<ChartTarget> = defineClass({
  className: 'ChartTitle',
  scalars: {
    Text: {
      get: (chart) => chartRecord(chart).title.text,
      set: (chart, text) =>
        updateChart(chart, ({ title }) => {
          title.text = String(text);
          title.isVisible = true;
        }),
    },
    Visible: {
      get: (chart) => chartRecord(chart).title.isVisible,
      set: (chart, value) =>
        updateChart(chart, ({ title }) => void (title.isVisible = value === true)),
    },
    Overlay: setting('overlay', false, (chart) => chartRecord(chart).title.settings),
  },
  objects: {
    Format: (chart) =>
      chartFormatObject({ ...chart, settings: () => chartRecord(chart).title.settings }),
  },
});

const LEGEND_POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'];

/** `Excel.ChartLegend` */
export const chartLegendObject: HostObjectFactory<ChartTarget> = defineClass({
  className: 'ChartLegend',
  scalars: {
    Visible: {
      get: (chart) => chartRecord(chart).legend.isVisible,
      set: (chart, value) =>
        updateChart(chart, ({ legend }) => void (legend.isVisible = value === true)),
    },
    Position: {
      get: (chart) => chartRecord(chart).legend.position,
      set: (chart, value) => {
        const position = LEGEND_POSITIONS.find((name) => name === value);
        if (!position) throw excelError('InvalidArgument');
        updateChart(chart, ({ legend }) => void (legend.position = position));
      },
    },
    Overlay: setting('legend.overlay', false, (chart) => chartRecord(chart).settings),
  },
});

interface AxisTarget extends ChartTarget {
  readonly axis: 'category' | 'value';
}

const axisOf = (target: AxisTarget) => chartRecord(target).axes[target.axis];
const axisSettings = (target: AxisTarget): Settings => axisOf(target).settings;

const chartAxisTitleObject: HostObjectFactory<AxisTarget> = defineClass({
  className: 'ChartAxisTitle',
  scalars: {
    Text: axisTitle('title'),
    Visible: axisTitle('titleVisible'),
  },
  objects: {
    Format: (axis) => chartFormatObject({ ...axis, settings: () => axisSettings(axis) }),
  },
});

const chartGridlinesObject: HostObjectFactory<LookTarget> = defineClass({
  className: 'ChartGridlines',
  scalars: { Visible: setting('gridlines', true, look) },
  objects: { Format: chartFormatObject },
});

const chartAxisObject: HostObjectFactory<AxisTarget> = defineClass({
  className: 'ChartAxis',
  scalars: {
    Minimum: setting('minimum', '', axisSettings),
    Maximum: setting('maximum', '', axisSettings),
    MajorUnit: setting('majorUnit', '', axisSettings),
    MinorUnit: setting('minorUnit', '', axisSettings),
    Visible: setting('visible', true, axisSettings),
    CategoryType: setting('categoryType', 'Automatic', axisSettings),
    NumberFormat: setting('numberFormat', 'General', axisSettings),
    TickLabelPosition: setting('tickLabelPosition', 'NextToAxis', axisSettings),
    TickLabelSpacing: setting('tickLabelSpacing', '', axisSettings),
    ReversePlotOrder: setting('reversePlotOrder', false, axisSettings),
  },
  objects: {
    Title: chartAxisTitleObject,
    Format: (axis) => chartFormatObject({ ...axis, settings: () => axisSettings(axis) }),
    MajorGridlines: (axis) => chartGridlinesObject({ ...axis, settings: () => axisSettings(axis) }),
  },
});

/** `Excel.ChartAxes` */
export const chartAxesObject: HostObjectFactory<ChartTarget> = defineClass({
  className: 'ChartAxes',
  objects: {
    CategoryAxis: (chart) => chartAxisObject({ ...chart, axis: 'category' }),
    ValueAxis: (chart) => chartAxisObject({ ...chart, axis: 'value' }),
  },
});

function axisTitle(member: 'title' | 'titleVisible'): ScalarMember<AxisTarget> {
  return {
    get: (target) => axisOf(target)[member],
    set: (target, value) =>
      updateChart(target, () => {
        const axis = axisOf(target);
        axis.titleVisible = member === 'title' || value === true;
        if (member === 'title') axis.title = String(value);
      }),
  };
}
