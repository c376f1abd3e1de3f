/** Whether a mouse button or a finger is down, as of the latest event that any part of the page got. */
let isDown = false;

for (const [type, down] of [
  ['pointerdown', true],
  ['pointerup', false],
  ['pointercancel', false],
] as const) {
  document.addEventListener(type, () => (isDown = down), { capture: true });
}

/**
 * Runs something at once, or, while a button is pressed, once it is let go and the click is over:
 * what it moves on the page would slip away from under the pointer, and the click be lost.
 */
export function afterPress(run: () => void): void {
  if (!isDown) {
    run();
    return;
  }
  const end = (): void => {
    document.removeEventListener('pointerup', end);
    document.removeEventListener('pointercancel', end);
    setTimeout(run);
  };
  document.addEventListener('pointerup', end);
  document.addEventListener('pointercancel', end);
}
