/** What a dialog says: a sentence, and perhaps a list. */
export interface DialogMessage {
  readonly text: string;
  readonly lines?: readonly string[];
}

/** Shows a message and waits for one of the buttons; Escape is the last of them. */
export async function askByDialog<Answer extends string>(
  messages: readonly DialogMessage[],
  buttons: readonly { readonly answer: Answer; readonly label: string }[],
): Promise<Answer> {
  const dialog = document.createElement('dialog');
  dialog.append(...messages.flatMap(messageElements));
  const row = document.createElement('div');
  row.className = 'buttons';
  dialog.append(row);
  document.body.append(dialog);
  const answer = await new Promise<Answer>((resolve) => {
    for (const { answer: value, label } of buttons) {
      const button = document.createElement('button');
      button.textContent = label;
      button.addEventListener('click', () => resolve(value));
      row.append(button);
    }
    dialog.addEventListener('cancel', () => resolve(buttons[buttons.length - 1].answer));
    dialog.showModal();
  });
  dialog.close();
  dialog.remove();
  return answer;
}

function messageElements({ text, lines = [] }: DialogMessage): HTMLElement[] {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  if (lines.length === 0) return [paragraph];
  const list = document.createElement('ul');
  for (const line of lines) {
    const item = document.createElement('li');
    item.textContent = line;
    list.append(item);
  }
  return [paragraph, list];
}
