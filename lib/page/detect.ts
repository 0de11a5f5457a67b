/** Is this page an article? Decided in the page, cheaply, without Readability. */

export type Verdict = {
  readonly isArticle: boolean;
  /** 0 to 1: how sure the detector is that this is an article. */
  readonly score: number;
};

/** The verdict on a loaded page. Reads the document, changes nothing. */
export function detectArticle(_document: Document, _url: string): Verdict {
  return { isArticle: false, score: 0 };
}
