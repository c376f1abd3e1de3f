import { isDarkColor, officeHost } from '../../../src/workbook/office/office-host';

function office(theme: object | undefined, isSetSupported = false): jest.Mock {
  const openBrowserWindow = jest.fn();
  Object.assign(globalThis, {
    Office: {
      context: {
        officeTheme: theme,
        requirements: { isSetSupported: () => isSetSupported },
        ui: { openBrowserWindow },
      },
    },
  });
  return openBrowserWindow;
}
afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

describe('what Office tells of itself', () => {
  it.each([
    [{ isDarkTheme: true }, true],
    [{ isDarkTheme: false, bodyBackgroundColor: '#000000' }, false],
    [{ bodyBackgroundColor: '#262626' }, true],
    [{ bodyBackgroundColor: '#F0F0F0' }, false],
    [undefined, undefined],
  ])('the theme %j is dark: %s', (theme, isDark) => {
    office(theme);
    expect(officeHost().isDark).toBe(isDark);
  });

  it('opens pages in the user’s browser where Office can', () => {
    const openBrowserWindow = office(undefined, true);
    officeHost().openPage?.('https://host.example/help/en/ccd.html');
    expect(openBrowserWindow).toHaveBeenCalledWith('https://host.example/help/en/ccd.html');
  });

  it('leaves links alone where Office cannot', () => {
    office(undefined);
    expect(officeHost().openPage).toBeUndefined();
  });

  it('takes no other text for a colour', () => {
    expect(isDarkColor('none')).toBeUndefined();
  });
});
