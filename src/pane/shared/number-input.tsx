import { Input, type InputProps } from '@fluentui/react-components';
import { useState } from 'react';

interface NumberInputProps extends Pick<InputProps, 'className' | 'aria-label' | 'size' | 'id'> {
  readonly value: number;
  /** Told NaN while the text is no number. */
  readonly onChange: (value: number) => void;
}

/** A number to type; the text stays as it is typed, and a decimal comma is one too. */
export function NumberInput({ value, onChange, ...rest }: NumberInputProps): React.JSX.Element {
  const [text, setText] = useState(String(value));
  const shown = Object.is(numberOf(text), value)
    ? text
    : Number.isNaN(value)
      ? text
      : String(value);
  return (
    <Input
      {...rest}
      value={shown}
      inputMode="decimal"
      autoComplete="off"
      onChange={(_event, data) => {
        setText(data.value);
        onChange(numberOf(data.value));
      }}
    />
  );
}

function numberOf(text: string): number {
  const plain = text
    .normalize('NFKC')
    .replace(/\u2212/g, '-')
    .replace(',', '.')
    .trim();
  return plain === '' ? NaN : Number(plain);
}
