import { useEffect, useRef, useState } from 'react';

/**
 * How wide an element is laid out, in pixels, as the pane is made wider and narrower.
 *
 * @param standard until it is known, and where a web view cannot tell
 */
export function useWidth<Own extends Element>(
  standard: number,
): [React.RefObject<Own | null>, number] {
  const element = useRef<Own>(null);
  const [width, setWidth] = useState(standard);
  useEffect(() => {
    if (element.current === null || !('ResizeObserver' in window)) return undefined;
    const observer = new ResizeObserver(([{ contentRect }]) => {
      // Nothing is laid out while another tab is shown.
      if (contentRect.width > 0) setWidth(Math.floor(contentRect.width));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
