/** The names of rules as documents, and the ways of pointing to them. */
import type { ConceptLists } from './concept-lists';

export const POINTING_CONCEPTS = {
  rulesName: {
    en: `(?:community|comments?|commenting|submissions?|forum|house|posting|discussion|participation|moderation|user|conversation|engagement|member|site|our|full|ground) (?:and [a-z]+ )?(?:guidelines?|rules|standards|polic(?:y|ies)|terms|principles|code|charter|faqs?)|terms (?:of (?:use|service)|(?:and|&) conditions)|guidelines|code of conduct|rules of (?:conduct|engagement)|netiquette|(?:comments?|commenting|moderation) faqs?|faqs? (?:on|about) comment*|how comments work|user agreement`,
    de: `(?:kommentar|diskussions|forums|foren|community|nutzungs|verhaltens|spiel|haus|moderations)-?(?:regeln?|richtlinien?|bedingungen|kodex|ordnung)|netiquette|netikette|richtlinien|nutzungsbedingungen|agb|forenregeln|vollstandig* regeln|unsere regeln|leitlinien|regeln (?:fur|zum|unserer|der)`,
    fr: `chartes?(?: (?:de|des|d') ?[a-z]+)?|conditions (?:generales )?d'utilisation|cgu|regles (?:de|du|d'|des) [a-z]+|netiquette|reglement|politique de moderation|modalites`,
    es: `(?:normas|reglas|politicas?|condiciones|guia|codigo|terminos) (?:de|del|para) [a-z]+(?: [a-z]+){0,2}|normas|terminos y condiciones|politica del foro`,
    it: `norme (?:di|per) [a-z]+|regolamento|condizioni (?:d'uso|di utilizzo|generali)|termini (?:d'uso|di servizio|e condizioni)|policy (?:dei|sui|per i) comment[oi]|linee guida|netiquette|regole (?:di|della|del|per) [a-z]+|codice di condotta`,
    nl: `huisregels|spelregels|reactieregels|gedragsregels|richtlijnen|(?:algemene|gebruiks) ?voorwaarden|reglement|moderatiebeleid|discussieregels|reactiebeleid|netiquette`,
    pt: `regras (?:de|da|do|para) [a-z]+|termos (?:de (?:uso|servico|utilizacao)|e condicoes)|normas (?:de|da|do) [a-z]+|politica de (?:comentarios|moderacao|uso)|codigo de conduta|diretrizes`,
  },
  point: {
    en: `read|more in|see|view(?:ed)?|visit|find|found|learn|click|here|check|refer|consult|review our|more (?:information|details|on|about)|for more|full|subject to|appl(?:y|ies)|are (?:detailed|explained|set out|listed)|accordance|according to|abide|adhere|comply|observe|must follow|accept|agree|follow our|against our|governed|familiari[sz]e|before (?:getting|posting|commenting|you|joining)|contact us|make sure|bound by`,
    de: `hier|lesen|finden sie|finden|findest du|siehe|beachten|beachte|beachtet|verweis*|gelten|gilt|unter|mehr|akzeptier*|einverstanden|gehts?|weitere|informier*|halten|zustimm*|stimm(?:e|en|st) (?:sie|du|ich)|gemaß|gemass|nachlesen|link|es gelten`,
    fr: `lire|lu|consult*|voir|ici|en savoir plus|accept*|respect*|plus d'inform*|cliqu*|retrouv*|decouvr*|prendre connaissance|conform*|soumis|notre|engagez|adhere*`,
    es: `lea|leer|consult*|ver|vea|aqui|mas informacion|acept*|respet*|haga clic|conozca|pinch*|cumpl*|segun|sujet*|lee`,
    it: `leggi|leggere|qui|consult*|vedi|clicca|accett*|rispett*|maggiori|per esteso|conform*|attener*|scopri`,
    nl: `lees|hier|bekijk|zie|meer|klik|akkoord|volgens|houd|onze|raadpleeg|lezen`,
    pt: `leia|aqui|veja|consult*|confira|saiba mais|aceit*|respeit*|clique|conheca|conforme`,
  },
  /** Keeping to them is asked for. */
  keepTo: {
    en: `(?:please |must |should )(?:[a-z]+ )?(?:follow|observe|respect|abide|adhere|comply|stick|keep)|abide by|adhere to|comply with`,
    de: `beacht*|einzuhalten|(?:halten|halte|haltet) (?:sie )?(?:sich|dich|euch)|einhalt*`,
    fr: `respecter|respectez|dans le respect|conform*`,
    es: `respet*|cumpl*`,
    it: `rispett*|attener*`,
    nl: `houd* ...aan|respecteer`,
    pt: `respeit*|cumpr*`,
  },
} as const satisfies ConceptLists;
