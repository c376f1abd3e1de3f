import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatePanel, panelCsv } from './panel-generator';

describe('the generated panel', () => {
  it('is the one of the golden files', () => {
    const file = join(__dirname, '../golden/coupling/panel.csv');
    expect(panelCsv()).toBe(readFileSync(file, 'utf8'));
  });

  it('has 12 regions in 10 years, every value above zero', () => {
    const panel = generatePanel();
    expect(panel).toHaveLength(120);
    expect(new Set(panel.map(({ region }) => region)).size).toBe(12);
    for (const { region, year, ...indicators } of panel) {
      expect([typeof region, year >= 2011 && year <= 2020]).toEqual(['string', true]);
      for (const value of Object.values(indicators)) expect(value).toBeGreaterThan(0);
    }
  });
});
