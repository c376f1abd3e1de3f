import {
  FluentProvider,
  type SelectTabData,
  Tab,
  TabList,
  makeStaticStyles,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { LANGUAGES, type Language } from '../text/language';
import { paneTexts } from '../text/pane-texts';
import type { Workbook } from '../workbook/workbook';
import { CouplingTab } from './coupling/coupling-tab';
import { FunctionsTab } from './functions/functions-tab';
import { Header } from './header';
import type { OpenedModel } from './models/opened-model';
import { PaneProvider } from './pane-context';
import { RegressionTab } from './regression/regression-tab';
import { useSelectedBlock } from './shared/use-selected-block';
import { YOKE_THEME } from './theme';
import { WorkbookTab } from './workbook/workbook-tab';

type TabName = 'coupling' | 'regression' | 'workbook' | 'functions';

/** The browser's own margin would leave the pane a little too tall, and let it slip under its edge. */
const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  pane: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
  content: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
});

export interface AppProps {
  readonly workbook: Workbook;
  readonly initialLanguage: Language;
}

/** The pane: a header, and one tab a task. A tab keeps what it holds while another is shown. */
export function App({ workbook, initialLanguage }: AppProps): React.JSX.Element {
  usePageStyles();
  const styles = useStyles();
  const [language, setLanguage] = useState(initialLanguage);
  const [tab, setTab] = useState<TabName>('regression');
  const [wasCouplingShown, setCouplingShown] = useState(false);
  const [opened, setOpened] = useState<OpenedModel>();
  const texts = paneTexts(language);
  const block = useSelectedBlock(workbook);
  const context = useMemo(
    () => ({ workbook, language, texts, block }),
    [workbook, language, texts, block],
  );
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const show = (name: TabName): void => {
    setTab(name);
    if (name === 'coupling') setCouplingShown(true);
  };
  const select = (_event: unknown, data: SelectTabData): void => show(data.value as TabName);
  const open = (model: OpenedModel): void => {
    setOpened(model);
    show(model.kind);
  };
  return (
    <FluentProvider theme={YOKE_THEME}>
      <PaneProvider value={context}>
        <div className={styles.pane}>
          <Header onOtherLanguage={() => setLanguage(otherLanguage(language))} />
          <TabList selectedValue={tab} onTabSelect={select} size="small">
            <Tab value="regression">{texts.tabs.regression}</Tab>
            <Tab value="coupling">{texts.tabs.coupling}</Tab>
            <Tab value="workbook">{texts.tabs.workbook}</Tab>
            <Tab value="functions">{texts.tabs.functions}</Tab>
          </TabList>
          <main className={styles.content}>
            <div hidden={tab !== 'regression'}>
              <RegressionTab opened={opened?.kind === 'regression' ? opened : undefined} />
            </div>
            <div hidden={tab !== 'coupling'}>
              {wasCouplingShown && (
                <CouplingTab
                  isShown={tab === 'coupling'}
                  opened={opened?.kind === 'coupling' ? opened : undefined}
                />
              )}
            </div>
            {tab === 'workbook' && <WorkbookTab onOpen={open} />}
            {tab === 'functions' && <FunctionsTab />}
          </main>
        </div>
      </PaneProvider>
    </FluentProvider>
  );
}

function otherLanguage(language: Language): Language {
  return LANGUAGES[(LANGUAGES.indexOf(language) + 1) % LANGUAGES.length];
}
