/** What readers write, where they write it, and who reads it over. */
import type { ConceptLists } from './concept-lists';

export const WRITING_CONCEPTS = {
  /** Comments by name: enough to take a sentence for one on comments, once the news senses are gone. */
  comment: {
    en: `comments?|commenting|commenters?|commentators? here`,
    de: `[a-z]*kommentar*|kommentier*|mitkommentator*|leserbeitr*|userbeitr*|nutzerbeitr*|forumsbeitr*|forenbeitr*|debatten(?:beitr|format|profil)*|diskussionsbeitr*`,
    fr: `commentaires?|commenter|commentez|commentateurs?|commentatrices?`,
    es: `comentarios?|comentar|comentaristas?|comente|comentas?`,
    it: `comment[oi]|commentare|commentator[ei]`,
    nl: `reacties?|reageer|reageren|reageert|reageerders?|commentaren|lezersreacties?`,
    pt: `comentarios?|comentar|comente|comentaristas?|comentadores`,
    other: `kommentarer?|kommentarfelt*|kommentti*|komentarz*|komentar*`,
  },
  /** Other names for a comment: they count in a block of rules only. */
  post: {
    en: `posts?|posting|postings|posted|contributions?|contributing|contributors?|submissions?|submitting|remarks?|repl(?:y|ies)|messages?|anything you (?:write|post)|everything you (?:write|post)|nothing you (?:write|post)|what you (?:write|post)|your words|your views|user(?:-generated)? content`,
    de: `beitrag*|beitraege*|posts?|postings?|zuschrift*|wortmeldung*|meinungsaußerung*|außerung*|leserbrief*`,
    fr: `contributions?|contributeurs?|messages?|posts?|propos|reactions?|avis|publications?|interventions?|contenus?`,
    es: `mensajes?|aportaciones|aportes?|opiniones|publicaciones|intervenciones|contenidos?`,
    it: `messagg*|contribut*|intervent*|opinioni|contenut*|post`,
    nl: `bijdragen?|berichten|bericht|opmerkingen|inzendingen`,
    pt: `mensage*|contribuic*|publicac*|opinioes|postagens?|conteudos?`,
  },
  /** Where comments stand. */
  area: {
    en: `comments? (?:section|area|box|board|field|facility|function|feature|thread|form)s?|discussions?|debates?|conversations?|threads?|forums?|message boards?|community|(?:the|this) section`,
    de: `kommentarfunktion*|kommentarspalt*|kommentarbereich*|kommentarfeld*|forum|forums|foren|diskussion*|debatte*|austausch|dialog`,
    fr: `discussions?|debats?|forums?|echanges?|espace (?:de )?(?:commentaires?|discussion|contribution)|fil`,
    es: `debates?|foros?|discusion*|conversacion*|hilos?|espacio`,
    it: `discussion*|dibattit*|forum|conversazion*|spazio`,
    nl: `discussies?|debat|forum|gesprek|reactiemogelijkheid|reactieveld`,
    pt: `debates?|forum|foruns|discuss[ao]*|discussoes|conversas?|espaco`,
  },
  /** The reader is addressed or named as a user. */
  you: {
    en: `you|your|yours|yourself|users?|commenters?|readers?|contributors?|visitors?|posters?|anyone|everyone|viewers?|members?|please|people who|those who`,
    de: `sie|ihr|ihre|ihren|ihrem|ihrer|du|dein*|euch|eure*|nutzer*|user*|leser*|kommentator*|teilnehmer*|wer|verfasser*|bitte|jeder`,
    fr: `vous|votre|vos|utilisateurs?|internautes?|lecteurs?|lectrices?|contributeurs?|abonnes?|auteurs? d[eu]s? commentaires?|merci de|veuillez`,
    es: `usted|ustedes|su|sus|tu|tus|usuarios?|lectores|les pedimos|rogamos|por favor`,
    it: `tu|tuo|tuoi|tua|tue|voi|vostr*|utent[ei]|lettor[ei]|si prega`,
    nl: `u|uw|je|jij|jouw|gebruikers?|lezers?|deelnemers?`,
    pt: `voce|voces|seus?|suas?|usuarios?|leitor*|utilizador*|por favor`,
  },
  /** The outlet speaks of itself or its staff. */
  we: {
    en: `we|our|ours|us|editors?|editorial (?:desk|staff|team|department)|moderators?|moderat(?:ion|or) team|publishers?|management|administrators?|admins?|site owners?|staff`,
    de: `wir|uns|unser*|[a-z]*redaktion*|moderator*|moderation*|verlag*|herausgeber*|betreiber*|administrator*|community-?team|behalt sich`,
    fr: `nous|notre|nos|redaction|moderateurs?|moderatrices?|equipe|editeurs?|administrateurs?|se reservent? le droit`,
    es: `nos|nuestr*|redaccion|moderador*|editor*|equipo|periodico|diario|administrador*|se reservan? el derecho`,
    it: `noi|nostr*|redazione|moderator*|editore|giornale|staff|si riservan? il diritto|amministrator*`,
    nl: `wij|we|ons|onze|redactie*|moderator*|uitgever*|beheerders?`,
    pt: `nos|noss*|redacao|moderador*|editor*|jornal|equipe|administrador*|reservam?-se o direito|se reservam? o direito`,
  },
} as const satisfies ConceptLists;
