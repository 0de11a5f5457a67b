/** Words, lower case, that bind a sentence to the one before and leave it to be understood alone: "But the mill closed." */
export const CONNECTIVE_OPENERS: ReadonlySet<string> = new Set([
  'besides',
  'but',
  'consequently',
  'conversely',
  'furthermore',
  'however',
  'instead',
  'likewise',
  'meanwhile',
  'moreover',
  'nevertheless',
  'nonetheless',
  'similarly',
]);
