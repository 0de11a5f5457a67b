/** The judge's window on a rendering browser. */
import type { Layout } from './verdict';

/** Reads layout on demand; each reading is current. */
export function readLayout(window: Window): Layout {
  const styleOf = (element: Element): CSSStyleDeclaration => window.getComputedStyle(element);
  return {
    viewport: { width: window.innerWidth, height: window.innerHeight },
    box(element) {
      if (element.getClientRects().length === 0) return null;
      const { top, left, width, height } = element.getBoundingClientRect();
      return { top, left, width, height };
    },
    position: (element) => parsePosition(styleOf(element).position),
    isShown(element) {
      if (element.getClientRects().length === 0) return false;
      const style = styleOf(element);
      return style.visibility === 'visible' && style.opacity !== '0';
    },
  };
}

function parsePosition(value: string): ReturnType<Layout['position']> {
  switch (value) {
    case 'relative':
    case 'absolute':
    case 'fixed':
    case 'sticky':
      return value;
    default:
      return 'static';
  }
}
