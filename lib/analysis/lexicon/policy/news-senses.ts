/** Ways the news uses the words of comment rules without speaking of readers' comments; taken out before anything is looked for. */
import type { ConceptLists } from './concept-lists';

export const NEWS_SENSES = {
  /** "declined to comment", "in his comments", "moderate candidates", "a moderate rise". */
  news: {
    en: `\\d[\\d.,]*(?:\\/\\d+)? ?comments?|you are commenting using|comment (?:removed|deleted|hidden)|this comment (?:has been|was) (?:removed|deleted|hidden)|comments off on|public comments?(?: period| session)*|(?:declin|refus)* (?:to|further|any)? ?comment*|(?:not|n't|nor) (?:immediately |publicly |directly )?(?:comment|respond* ... comments?)|(?:request|call|email|message|inquir|quer)*...(?:for|seeking) comments?|respon* to ... comments?|(?:reached|available|asked|contacted|approached|sought) (?:for|to) comment|for comment|comments? by (?!users?|readers?|the|other|our|members?|subscribers?|anyone|you|a)[a-z]+|no comment\\b|without comment|comment*(?: directly| publicly)? (?:on (?:the )?(?:matter|report|allegations?|investigation|record))|(?:his|her|their|trump's|minister's|president's|recent|earlier|public|those|these) comments? (?:at|in|during|on|about|last|earlier|came|come|were made|made|to reporters)|comments? (?:made |given )?(?:to reporters|at a|in an interview|during (?:a|an|the))|moderate (?:candidates?|republicans?|democrats?|voters?|wing|rise|risk|amount*|exercise|temperature*|increase|drinking|level*)|(?:a|more|most|to|and) moderate (?:your|intake)?|moderator of|debate moderator*|be a moderator`,
    de: `\\d[\\d.]* (?:leser|nutzer)?kommentare?|du kommentierst mit|kommentare deaktiviert fur|kommentar (?:wurde |ist )?(?:geloscht|entfernt)|dieser kommentar wurde|(?:wollte|wollten|will|mochte|mochten|lehnte|lehnten|ließ|ließen|konnte|konnten) ...(?:nicht (?:weiter )?kommentier*|ohne kommentar|unkommentiert|kommentier* ab|nicht außern)|ein(?:en|em)? kommentar (?:von|zu[rm]|des)|kommentar von|moderat(?:en|er|es|em)?|gastkommentar*|leitkommentar*|tv-moderator*|moderatorin|fernsehmoderator*|live-kommentar*`,
    fr: `\\d[\\d ]* commentaires?|commentaire supprime|commentaires? \\(atom\\)|(?:refus|declin)* (?:de|tout) comment(?:er|aires?)|(?:n'a|n'ont) pas (?:souhaite|voulu|desire) comment(?:er|aires?)|sans comment(?:er|aires?)|pas de commentaires?|(?:a|ont) commente|modere?e?s? (?:de|par)|animateur*`,
    es: `\\d[\\d.]* comentarios?|comentario eliminado|(?:no quiso|declino|rehuso|sin)...coment(?:ar|arios?)|hacer comentarios`,
    it: `\\d[\\d.]* comment[oi]|(?:non ha|no comment|rifiut*)...commentare|ha commentato`,
    nl: `\\d[\\d.]* reacties?|(?:wilde*|wil|kon|konden) (?:niet|geen) ...(?:reageren|reactie geven)|geen commentaar|niet (?:bereikbaar )?voor (?:een )?(?:reactie|commentaar)|in een reactie|laat ... in een reactie weten|reageert (?:op|het|de)`,
    pt: `\\d[\\d.]* comentarios?|(?:nao quis|recus*|sem)...coment(?:ar|arios?)`,
  },
} as const satisfies ConceptLists;
