/** Puts the reader's choice of theme, text size, language and direction on one of Lede's own pages. */
import { useLayoutEffect } from 'preact/hooks';
import type { Settings } from '@/lib/settings/settings';
import type { Words } from '@/lib/words/words';
import './tokens.css';
import './base.css';

/** Sets the root element's attributes before the first paint, and again with each change. */
export function useLook({ theme, textSize }: Settings, { locale, direction }: Words): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset['theme'] = theme;
    root.dataset['textSize'] = textSize;
    root.lang = locale;
    root.dir = direction;
  }, [theme, textSize, locale, direction]);
}
