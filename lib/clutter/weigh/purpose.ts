/** Pages made for signing up: nothing on them is clutter. */
import type { Survey } from '../find/survey';
import { topicBit } from '../words/topics';

const PURPOSES =
  topicBit('mailing') |
  topicBit('enrol') |
  topicBit('subscribe') |
  topicBit('member') |
  topicBit('give') |
  topicBit('account');

/** Words of an address: a page under one of these was asked for. */
const ASKED_FOR =
  /(?:^|[/_.-])(?:abo|abonnement|abonnez|abos|account|anmelden|anmeldung|assinatura|cadastro|checkout|connexion|donate|inloggen|inscription|join|konto|log-?in|membership|newsletters?|nieuwsbrief|password|pricing|register|registrieren|registration|sign-?in|sign-?up|spenden|subscribe|subscription|suscripcion)(?:$|[/_.?-])/i;

/** Letters and digits in long paragraphs that do not beg: more is an article, whatever its headline speaks of. */
const STORY = 500;

/**
 * Whether the page itself is for signing up, logging in, choosing newsletters or paying. Hits: a log-in page, an index
 * of newsletters. Near miss: an article headlined "Why newsletters are back".
 */
export function isForSigningUp(survey: Survey): boolean {
  if (tellsAStory(survey)) return false;
  return speaksOfIt(survey) || ASKED_FOR.test(pathOf(survey.document.URL));
}

function tellsAStory({ paragraphRanges, pieces }: Survey): boolean {
  let weight = 0;
  for (const { from, to } of paragraphRanges) {
    const told = pieces.slice(from, to);
    if (told.some((piece) => piece.pleads)) continue;
    weight += told.reduce((sum, piece) => sum + piece.weight, 0);
    if (weight > STORY) return true;
  }
  return false;
}

function speaksOfIt({ pieces }: Survey): boolean {
  return pieces.some(
    (piece) =>
      piece.inHeading && (piece.topics & PURPOSES) !== 0 && piece.element.closest('h1') !== null,
  );
}

function pathOf(url: string): string {
  return /^https?:\/\/[^/]+(\/[^?#]*)/.exec(url)?.[1] ?? '';
}
