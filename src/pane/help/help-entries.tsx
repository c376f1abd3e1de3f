import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
} from '@fluentui/react-components';

interface HelpEntry {
  readonly id: string;
  readonly title: string;
  readonly content: React.JSX.Element;
}

/** Entries of the help, each opened by its title. */
export function HelpEntries({
  entries,
}: {
  readonly entries: readonly HelpEntry[];
}): React.JSX.Element {
  return (
    <Accordion collapsible multiple>
      {entries.map(({ id, title, content }) => (
        <AccordionItem key={id} value={id}>
          <AccordionHeader as="h3">{title}</AccordionHeader>
          <AccordionPanel>{content}</AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
