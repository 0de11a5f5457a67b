/** Names that end in an exclamation mark, lower case, without it: the mark ends no sentence. */
export const NAMES_WITH_A_MARK: ReadonlySet<string> = new Set([
  'jeopardy',
  'joomla',
  'oklahoma',
  'panic',
  'wham',
  'yahoo',
  'yum',
]);
