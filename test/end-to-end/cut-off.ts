import type { Frame } from 'playwright-core';

/** What stands outside of a frame's window and cannot be scrolled to within something of its own. */
export function cutOff(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const isScrolled = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) ||
        isScrolled(element.parentElement));
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().width > 0 && !isScrolled(element))
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .map((element) => `${element.tagName} ${element.className} ${element.textContent}`);
  });
}
