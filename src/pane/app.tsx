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
import { type Host, PLAIN_HOST } from '../workbook/host';
import type { Workbook } from '../workbook/workbook';
import { CheckTab } from './check/check-tab';
import { CouplingTab } from './coupling/coupling-tab';
import { FirstStart, type Started } from './first-start/first-start';
import { NextStep } from './first-start/next-step';
import { Header } from './header';
import { HelpTab } from './help/help-tab';
import type { OpenedModel } from './models/opened-model';
import { RerunsAnnouncement } from './models/reruns-announcement';
import { useReruns } from './models/use-reruns';
import { PaneProvider } from './pane-context';
import { RegressionTab } from './regression/regression-tab';
import { useSelectedBlock } from './shared/use-selected-block';
import { useTheme } from './use-theme';
import { WorkbookTab } from './workbook/workbook-tab';

type TabName = 'coupling' | 'regression' | 'check' | 'workbook' | 'help';

/** The browser's own margin would leave the pane a little too tall, and let it slip under its edge. */
const usePageStyles = makeStaticStyles({
  body: { margin: 0 },
  // Fields give way in a narrow pane with large text, rather than leave it.
  '.fui-Field, .fui-Input, .fui-Input__input, .fui-Select, .fui-Select__select': {
    minWidth: 0,
    maxWidth: '100%',
  },
});

const useStyles = makeStyles({
  pane: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
  tabs: { flexWrap: 'wrap' },
  content: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
});

export interface AppProps {
  readonly workbook: Workbook;
  readonly host?: Host;
  readonly initialLanguage: Language;
  /** Told when the reader switches to another language. */
  readonly onLanguage?: (language: Language) => void;
}

/** The pane: a header, and one tab a task. A tab keeps what it holds while another is shown. */
export function App(props: AppProps): React.JSX.Element {
  const { workbook, host = PLAIN_HOST, initialLanguage, onLanguage } = props;
  usePageStyles();
  const styles = useStyles();
  const [language, setLanguage] = useState(initialLanguage);
  const [tab, setTab] = useState<TabName>('regression');
  const [wasCouplingShown, setCouplingShown] = useState(false);
  const [wasCheckShown, setCheckShown] = useState(false);
  const [opened, setOpened] = useState<OpenedModel>();
  const reruns = useReruns(workbook);
  const texts = paneTexts(language);
  const theme = useTheme(host.isDark);
  const block = useSelectedBlock(workbook);
  const context = useMemo(
    () => ({ workbook, host, language, texts, block }),
    [workbook, host, language, texts, block],
  );
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const switchTo = (other: Language): void => {
    setLanguage(other);
    onLanguage?.(other);
  };
  const show = (name: TabName): void => {
    setTab(name);
    if (name === 'coupling') setCouplingShown(true);
    if (name === 'check') setCheckShown(true);
  };
  const open = (model: OpenedModel): void => {
    setOpened(model);
    show(model.kind);
  };
  const [isFirst, setFirst] = useState(true);
  const [started, setStarted] = useState<Started>();
  const exampleOf = (analysis: Started['analysis']): string | undefined =>
    started?.analysis === analysis ? started.sheetName : undefined;
  const isOfBlock = tab === 'regression' || tab === 'coupling';
  return (
    <FluentProvider theme={theme}>
      <PaneProvider value={context}>
        <div className={styles.pane}>
          <header>
            <Header onOtherLanguage={() => switchTo(otherLanguage(language))} />
            <TabList
              className={styles.tabs}
              selectedValue={tab}
              onTabSelect={(_event: unknown, data: SelectTabData) => show(data.value as TabName)}
              size="small"
            >
              <Tab value="regression">{texts.tabs.regression}</Tab>
              <Tab value="coupling">{texts.tabs.coupling}</Tab>
              <Tab value="check">{texts.tabs.check}</Tab>
              <Tab value="workbook">{texts.tabs.workbook}</Tab>
              <Tab value="help">{texts.tabs.help}</Tab>
            </TabList>
          </header>
          <main className={styles.content}>
            {/* The tab itself tells while it is shown. */}
            <RerunsAnnouncement reruns={reruns} isTold={tab !== 'workbook'} />
            {isFirst && isOfBlock && block.state === 'nothing' && (
              <FirstStart
                onStarted={(next) => {
                  setStarted(next);
                  show(next.analysis);
                }}
                onDismiss={() => setFirst(false)}
              />
            )}
            <NextStep
              started={isFirst && tab === started?.analysis ? started : undefined}
              onClose={() => setFirst(false)}
            />
            <div hidden={tab !== 'regression'}>
              <RegressionTab
                opened={opened?.kind === 'regression' ? opened : undefined}
                exampleSheet={exampleOf('regression')}
              />
            </div>
            <div hidden={tab !== 'coupling'}>
              {wasCouplingShown && (
                <CouplingTab
                  isShown={tab === 'coupling'}
                  opened={opened?.kind === 'coupling' ? opened : undefined}
                  exampleSheet={exampleOf('coupling')}
                />
              )}
            </div>
            <div hidden={tab !== 'check'}>
              {wasCheckShown && <CheckTab isShown={tab === 'check'} />}
            </div>
            {tab === 'workbook' && <WorkbookTab reruns={reruns} onOpen={open} />}
            {tab === 'help' && <HelpTab />}
          </main>
        </div>
      </PaneProvider>
    </FluentProvider>
  );
}

function otherLanguage(language: Language): Language {
  return LANGUAGES[(LANGUAGES.indexOf(language) + 1) % LANGUAGES.length];
}
