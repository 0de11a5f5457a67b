/** Questions, also those of somebody quoted. */

const QUESTION = /[?？؟]["'“”’»」』)\]]*$/u;
/** A question and who asks it: "“Who will pay for it?” Ms Ito asked." */
const ASKED = /^["“„«][^"”»]{1,400}[?？؟]["”»]\s(?:[\p{L}\p{M}’'.-]+\s){0,6}[\p{L}\p{M}’'-]+\.$/u;
/** With more behind it, or without its first half: "And for how long?” she said, of the pool." */
const ASKED_ON =
  /^(?:["“„«]|‘‘|'')?[^"“”„«»?]{1,400}[?？؟](?:["”»]|’’|'')\s(?:asks?|asked|(?:[\p{L}’'.-]+\s){1,4}asked|s?he (?:asks|said|says))\b/u;

/** "Who will pay?" is one, "“Who will pay?” Ms Ito asked." too; "Ms Ito asked who will pay." tells something. */
export function isQuestion(text: string): boolean {
  return QUESTION.test(text) || ASKED.test(text) || ASKED_ON.test(text);
}
