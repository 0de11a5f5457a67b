/** Sentences that tell of somebody's silence towards the outlet. */

/** What else somebody did counts more: "Ms Ito resigned and declined to comment." */
const BESIDE =
  /\b(?:and|but|who|which)\b(?:\s[^\s,.;]{1,20}){0,3}\s(?:declined|refused|did|has|have|had|could|would)\b/i;
const SILENCE =
  /^[^,;:“"]{1,120}\b(?:(?:did|has|have|had)(?: not| yet to|n[’']t)(?: immediately)? (?:answer|repl(?:y|ied)|respond(?:ed)?|return(?:ed)?)\b[^.]{0,60}\b(?:for|seeking) (?:an? |further )?(?:comment|interview|response)|(?:did|has|have|had)(?: not|n[’']t) immediately (?:answer|repl(?:y|ied)|respond(?:ed)?|return(?:ed)?)\b|(?:declined|refused) to comment\b|(?:would|could)(?: not|n[’']t) comment\b|could(?: not|n[’']t)(?: immediately)? be reached for comment\b)/i;

/** "The firm did not respond to a request for comment." Not "Ms Ito resigned and declined to comment." */
export function isUnanswered(text: string): boolean {
  return SILENCE.test(text) && !BESIDE.test(text);
}
