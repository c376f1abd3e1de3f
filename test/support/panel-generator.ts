import { randomNumbers } from './random-numbers';

/** A region in a year of the made-up panel. */
export interface PanelObservation {
  readonly region: string;
  readonly year: number;
  /** 10⁸ yuan. */
  readonly gdp: number;
  /** Yuan a head. */
  readonly income: number;
  /** In 0…1. */
  readonly urbanShare: number;
  /** 10⁴ t, a cost. */
  readonly emissions: number;
  /** Tonnes of coal equivalent per 10⁴ yuan, a cost. */
  readonly energyIntensity: number;
  /** m² a head. */
  readonly greenArea: number;
}

const REGIONS = [
  ...['Alder', 'Birch', 'Cedar', 'Elm', 'Fir', 'Hazel'],
  ...['Juniper', 'Larch', 'Maple', 'Oak', 'Pine', 'Willow'],
];
const FIRST_YEAR = 2011;
const YEARS = 10;
const SEED = 20201116;

/**
 * The panel of test/golden/coupling/panel.csv: 12 regions × 10 years × 6 indicators, region by
 * region. Every region has a development d that grows by about g a year and a greenness e in 0…1
 * that rises; gdp, income and urbanShare follow d, the costs fall and greenArea rises with e, each
 * with noise of its own. Only sums, products and quotients are taken and values are rounded, so that
 * every machine gives the same.
 */
export function generatePanel(): PanelObservation[] {
  const uniform = randomNumbers(SEED);
  const noise = (width: number): number => 1 + width * (uniform() - 0.5);
  return REGIONS.flatMap((region) => {
    let development = 0.6 + 1.4 * uniform();
    let greenness = 0.15 + 0.4 * uniform();
    const growth = 0.04 + 0.05 * uniform();
    return Array.from({ length: YEARS }, (_, period) => {
      development *= 1 + growth * noise(0.8);
      greenness += 0.035 * noise(1.6);
      return {
        region,
        year: FIRST_YEAR + period,
        gdp: rounded(8000 * development * noise(0.1), 2),
        income: rounded(9000 + 12000 * development * noise(0.1), 0),
        urbanShare: rounded(0.25 + (0.6 * development * noise(0.05)) / (1 + development), 4),
        emissions: rounded(180 * (1.15 - greenness) * noise(0.2), 1),
        energyIntensity: rounded(1.8 * (1.1 - greenness) * noise(0.2), 3),
        greenArea: rounded(5 + 12 * greenness * noise(0.2), 2),
      };
    });
  });
}

/** The panel as the text of a CSV file. */
export function panelCsv(): string {
  const panel = generatePanel();
  const lines = [Object.keys(panel[0]), ...panel.map((row) => Object.values(row))];
  return lines.map((line) => `${line.join(',')}\n`).join('');
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
