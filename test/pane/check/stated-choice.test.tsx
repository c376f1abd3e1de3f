/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { StatedChoice } from '../../../src/pane/check/stated-choice';
import { paneContext, renderInPane } from '../in-pane';

afterEach(cleanup);

const OPTIONS = [
  { value: 'left', text: 'Left' },
  { value: 'right', text: 'Right' },
] as const;

function open(value: 'left' | 'right' | undefined, language: 'en' | 'zh' = 'en') {
  const onChange = jest.fn();
  renderInPane(
    <StatedChoice label="End" value={value} options={OPTIONS} onChange={onChange} />,
    paneContext({ language }),
  );
  const select = screen.getByLabelText<HTMLSelectElement>('End');
  const texts = [...select.options].map(({ text }) => text);
  return { onChange, select, texts };
}

describe('a choice that a paper may state', () => {
  it('begins with leaving it to be found out', () => {
    const { select, texts } = open(undefined);
    expect(texts.slice(1)).toEqual(['Left', 'Right']);
    expect(select.selectedIndex).toBe(0);
    expect(select.options[0].text).not.toBe('');
  });

  it('shows what is stated', () => {
    expect(open('right').select.value).toBe('right');
  });

  it('tells of what is chosen, and of undefined where it is to be found out again', () => {
    const { onChange, select } = open('right');
    fireEvent.change(select, { target: { value: 'left' } });
    expect(onChange).toHaveBeenLastCalledWith('left');
    fireEvent.change(select, { target: { value: select.options[0].value } });
    expect(onChange).toHaveBeenLastCalledWith(undefined);
  });

  it('speaks the language of the pane', () => {
    const [english] = open(undefined).texts;
    cleanup();
    expect(open(undefined, 'zh').texts[0]).not.toBe(english);
  });
});
