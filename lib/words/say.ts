/**
 * The interface's words. Messages of `_locales` carry named gaps in braces ("{count} quotes"), which
 * the browsers leave alone, and plurals by a suffix of the key ("quotes_one", "quotes_other").
 * Pure: the reader of a message is passed in, so that this runs in a panel, a test and on the command line.
 */

export type Values = Readonly<Record<string, string | number>>;

/** The words of one message; the key itself where there are none, so that a gap shows in tests and is never blank. */
export type Say = (key: string, values?: Values) => string;

/** What finds a message by its key: `browser.i18n.getMessage`, or a table in tests. "" where there is none. */
export type ReadMessage = (key: string) => string;

/**
 * A Say over `readMessage`. `values.count` picks the plural form by `locale`, and numbers are written as
 * `locale` does; a key with no plural forms is taken as it is. Gaps without a value stay as they are.
 */
export function makeSay(readMessage: ReadMessage, locale: string): Say {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (name, values = {}) => {
    // The browsers take letters, digits and underscores only; the codes of the Brief have hyphens.
    const key = name.replaceAll('-', '_');
    const count = values['count'];
    const plural =
      typeof count === 'number'
        ? readMessage(`${key}_${plurals.select(count)}`) || readMessage(`${key}_other`)
        : '';
    const message = plural || readMessage(key) || key;
    return message.replace(/\{(\w+)\}/g, (gap, hole: string) => {
      const value = values[hole];
      if (value === undefined) return gap;
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  };
}

/**
 * The locale for dates, numbers and plurals: the reader's own ("de-AT") where the messages are in its
 * language, else that of the messages, so that no German date stands in an English sentence.
 */
export function chooseLocale(interfaceLocale: string, messageLanguage: string): string {
  const tag = interfaceLocale.replaceAll('_', '-');
  return tag.split('-')[0]?.toLowerCase() === messageLanguage && isLocale(tag)
    ? tag
    : messageLanguage;
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
