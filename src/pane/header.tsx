import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { henanSheet } from '../examples/henan-sheet';
import { NEW_SHEET } from '../workbook/workbook';
import { usePane } from './pane-context';
import { StatusMessage } from './shared/status-message';
import { IDLE, useTask } from './shared/use-task';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  name: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    color: tokens.colorBrandForeground1,
  },
  status: { padding: `0 ${tokens.spacingHorizontalM}` },
});

/** The pane's name, the examples, and the way to the other language. */
export function Header({
  onOtherLanguage,
}: {
  readonly onOtherLanguage: () => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { workbook, language, texts, block } = usePane();
  const [task, run] = useTask<string>();
  const isElsewhere =
    task.state === 'done' && block.state === 'block' && block.reference.sheetName !== task.result;
  const insertExample = async (): Promise<string> => {
    const { places } = await workbook.insert([henanSheet(language)], NEW_SHEET);
    return places[0].sheetName;
  };
  return (
    <>
      <div className={styles.header}>
        <h1 className={styles.name}>Yoke</h1>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button size="small">{texts.examples.menu}</Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={() => run(insertExample)}>{texts.examples.henan}</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
        <Button size="small" appearance="subtle" onClick={onOtherLanguage}>
          {texts.otherLanguage}
        </Button>
      </div>
      <div className={styles.status}>
        <StatusMessage
          task={isElsewhere ? IDLE : task}
          running={texts.result.inserting}
          done={() => texts.examples.inserted}
        />
      </div>
    </>
  );
}
