/**
 * What the package takes of Readability: the choice of an article's text, to the letter. Lede asks for nothing but the
 * text that is left in each box, so what makes a page good to look at is left out, and what only Lede's own reader needs.
 */
import { replaceOnce } from './replace-once';

/** As a module that keeps the same text of the same boxes as the whole of it. */
export function leanReadability(code: string): string {
  return shortenNames(replaceOnce(code, [...METHODS.map(cutMethod), ...PARTS]));
}

/** Methods that nothing calls once `PARTS` are gone. */
const METHODS = [
  // JSON-LD is switched off: Lede has a reader of its own.
  '_getJSONLD',
  // Addresses, styles, classes and pictures: of an article's text they change nothing.
  '_fixRelativeUris',
  '_fixLazyImages',
  '_cleanStyles',
  '_cleanClasses',
  '_isSingleImage',
  '_findNode',
];

function cutMethod(name: string): Part {
  return [new RegExp(`\\n {2}${name}\\([\\w, ]*\\) \\{\\n.*?\\n {2}\\},(?=\\n)`, 's'), ''];
}

type Part = readonly [RegExp, string];

const PARTS: readonly Part[] = [
  [/if \(typeof module === "object"\) \{\n.*?\n\}\n?$/s, 'export { Readability };'],
  [/this\._disableJSONLD \? \{\} : this\._getJSONLD\(this\._doc\)/, '{}'],
  [/\n {4}this\._fixRelativeUris\(articleContent\);/, ''],
  [/\n {4}this\._fixLazyImages\(articleContent\);/, ''],
  [/\n {4}this\._cleanStyles\(articleContent\);/, ''],
  // Lede keeps the classes.
  [/\n {4}if \(!this\._keepClasses\) \{.*?\n {4}\}/s, ''],
  [/\n {2}this\._classesToPreserve = .*?\n {2}\);\n {2}this\._keepClasses = .*?;/s, ''],
  [/\n {2}CLASSES_TO_PRESERVE: .*?,(?=\n)/, ''],
  [/\n {2}PRESENTATIONAL_ATTRIBUTES: .*?\],(?=\n)/s, ''],
  [/\n {2}DEPRECATED_SIZE_ATTRIBUTE_ELEMS: .*?\],(?=\n)/, ''],
  // A snapshot has no `noscript`.
  [/\n {4}\/\/ Next find noscript.*?(?=\n {2}\},)/s, ''],
  // Its notes to those who work on it; the calls go by `pure_funcs`.
  [/\n {2}if \(this\._debug\) \{.*?\n {2}\}(?= else \{\n {4}this\.log)/s, '\n  if (false) {}'],
  [/\n {2}this\._debug = .*?;/, ''],
  // What stands between Readability and the text it was given by another parser than a browser's.
  [/\n {2}this\._docJSDOMParser = .*?;/, ''],
  [/\n {4}if \(this\._docJSDOMParser && nodeList\._isLiveNodeList\) \{.*?\n {4}\}/s, ''],
  [/\n {4}if \(this\._docJSDOMParser && nodeList\._isLiveNodeList\) \{.*?\n {4}\}/s, ''],
  // Bounds and choices that Lede leaves as they are.
  [/\n {4}if \(this\._maxElemsToParse > 0\) \{.*?\n {4}\}/s, ''],
  [/\n {2}this\._maxElemsToParse =.*?;/s, ''],
  [/\n {2}DEFAULT_MAX_ELEMS_TO_PARSE: .*?,(?=\n)/, ''],
  [/\n {2}this\._disableJSONLD = .*?;/, ''],
  [/ {4}extraneous:.*?(?= {4}byline:)/s, ''],
  [/ {4}replaceFonts: .*?\n/, ''],
  [/ {4}nextLink: .*?\n/, ''],
  [/ {4}prevLink: .*?\n/, ''],
  [/ {4}srcsetUrl: .*?\n/, ''],
  [/ {4}b64DataUrl: .*?\n/, ''],
  [/ {4}jsonLdArticleTypes:\n.*?\n/, ''],
  // Of its findings Lede asks for the text alone; title and byline are kept, for they decide what is text.
  [/\n {4}\/\/ get description\n.*?(?=\n {4}\/\/ in many sites)/s, ''],
  [/\n {4}metadata\.excerpt = this\._unescape.*?(?=\n\n {4}return metadata;)/s, ''],
  [/\n {4}\/\/ If we haven't found an excerpt.*?(?=\n {4}return \{)/s, ''],
  [
    /return \{\n {6}title: this\._articleTitle,.*?\n {4}\};/s,
    'return { content: this._serializer(articleContent) };',
  ],
  [/\n {8}\/\/ Find out text direction.*?(?=\n {8}return articleContent;)/s, ''],
  [/\n {8}if \(node\.tagName === "HTML"\) \{\n.*?\n {8}\}/s, ''],
  [/\n {2}this\._articleDir = null;\n {2}this\._articleSiteName = null;/, ''],
];

/** Names that only Readability's own object has: no element, no option and no string is called so. */
const OWN_NAME = /(?<!["'`\w$])(?:_[a-z]\w+|(?:FLAG|DEFAULT)_[A-Z_]+|REGEXPS|[A-Z]+_[A-Z_]+S)\b/g;

/** 1 kB of an article's reader is the names of Readability's 90 methods and fields; the most frequent become shortest. */
function shortenNames(code: string): string {
  const uses = new Map<string, number>();
  for (const [name] of code.matchAll(OWN_NAME)) uses.set(name, (uses.get(name) ?? 0) + 1);
  const byUse = [...uses].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
  const short = new Map(byUse.map((name, rank) => [name, `_${rank.toString(36)}`]));
  return code.replace(OWN_NAME, (name) => short.get(name) ?? name);
}
