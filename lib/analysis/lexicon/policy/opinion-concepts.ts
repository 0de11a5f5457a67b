/** Whose opinion a comment is, and who answers for it. */
import type { ConceptLists } from './concept-lists';

export const OPINION_CONCEPTS = {
  opinion: {
    en: `(?:opinions?|views?|viewpoints?|comments?|statements?|position|contributions?|posts?|responsibility)`,
    de: `meinung*|ansicht*|standpunkt*|haltung|auffassung*|kommentar*|beitrag*|inhalte?`,
    fr: `opinions?|points? de vue|avis|propos|commentaires?|messages?`,
    es: `opinion*|puntos? de vista|comentarios?|criterios`,
    it: `opinion*|parer[ei]|comment[oi]|vedute`,
    nl: `mening*|opinie*|standpunt*|reacties?`,
    pt: `opinia*|opinioes|comentarios?`,
  },
  disown: {
    en: `(?:do|does|did|is|are|will|should|can|not)(?: not|n't| neither)? (?:necessarily |always |be ){0,2}(?:endorse[ds]?|reflect|represent|share|support|vouch|verif*|fact-?check(?:ed)?|express|taken as|the (?:views?|position|opinions?) of)|not (?:necessarily |always |be ){0,2}(?:those of|the (?:views?|opinions?|position)|endorse*|reflect|represent|been (?:reviewed|checked|verified)|taken as)|not our (?:views?|opinions?|position)|no endorsement|(?:solely|only|alone) (?:those )?(?:of|by)|those of (?:the|their|our) (?:authors?|commenters?|users?|readers?|individual*|contributors?|posters?|writers?)|(?:are|is) (?:the )?(?:personal|own|sole) (?:views?|opinions?|responsibility)|personal (?:views?|opinions?)|(?:are|is|remain) (?:their|your|his or her) own|what one (?:reader|person|user) thinks|belong to`,
    de: `(?:nicht|keine|keinesfalls) (?:notwendig*|unbedingt|zwangslaufig|zwingend|immer|in jedem fall)? ?(?:der|die|mit der|den|einer|wieder)? ?(?:meinung|ansicht|haltung|auffassung|standpunkt)*|(?:geben|spiegeln|entsprech|stimm|stell)*...nicht*...(?:meinung|ansicht|haltung|auffassung|standpunkt|wieder|uberein)*|(?:allein|ausschließlich|lediglich|nur) die (?:personliche )?(?:meinung|ansicht)|macht sich ... nicht zu eigen|zu eigen|distanzier*|(?:meinung|ansicht) (?:der|des|ihrer|einzelner) (?:jeweilig* |einzeln* )?(?:leser|nutzer|verfasser|user|autor|kommentator|schreib|einsend)*`,
    fr: `n'(?:engage|engagent|exprime*)|ne (?:reflet|represent|correspond|partage|cautionn|saura|engage)*|n'est (?:pas |en aucun cas |nullement )?responsable|(?:seuls?|que) (?:l'|leurs?|son) ?auteurs?|propre opinion|personnell?e*|que leurs? auteurs?`,
    es: `no (?:necesariamente )?(?:representan?|reflejan?|comparte|expresan?|coinciden?|avala|son|corresponden?)|(?:exclusiva|unica|propia|personal)*...(?:de|del) (?:los |las |sus )?(?:autor|lector|usuari)*`,
    it: `non (?:necessariamente )?(?:rappresentan?o?|riflett|rispecchi|esprim|impegn|condivid)*|(?:esclusiva|unica|sola|personal)*...(?:degli|dell'|dei) ?(?:autor|utent|lettor)*`,
    nl: `(?:niet|geen) (?:noodzakelijk(?:erwijs)? )?(?:de (?:mening|opinie)|die van|overeen)*|weerspiegel*|weergeven|vertegenwoordig*|persoonlijke mening`,
    pt: `nao (?:necessariamente )?(?:representam?|refletem?|expressam?|correspondem?|traduzem?)|(?:exclusiva|unica|pessoal)*...(?:do|dos|de) (?:seus? )?(?:autor|leitor|usuari)*`,
  },
  answerable: {
    en: `responsib(?:le|ility)|liab(?:le|ility|ilities)|accountable|indemnif*|indemnity|hold ...harmless|compensate (?:us|for)|will compensate|(?:own )?original work|assumes? no|legal(?:ly)? (?:responsible|liable|consequences)|at your own risk|guarantee the accuracy|a recommendation by`,
    de: `haft(?:et|en|ung|bar)|verantwortlich*|verantwortung|(?:nicht )?verantwort*|freistell*|stell(?:en|st|t) ...frei|gewahrleistung|schad(?:en|)s?ersatzanspruch* dritter|auf eigene gefahr`,
    fr: `responsab*|engage* (?:la|sa|leur|votre|sa seule|que)|garanti*|indemnis*|tenue? responsable|auteurs? de (?:ses|leurs) propos`,
    es: `(?:es|son|sera|seran|hace|hacen|unic[oa]s?|total|exclusiva|entera|absoluta|ninguna|bajo su|asume*) (?:[a-z]+ ){0,2}responsab*|responsabiliz*|responsabilidad (?:de|del|por)|se hace* cargo|indemniz*|responden? de`,
    it: `(?:e|sono|unic[oi]|piena|esclusiva|nessuna|propria|assum*) (?:[a-z]+ ){0,2}responsabil*|responsabilita (?:di|dell*|per)|responsabili (?:di|dei|del*)|rispond(?:e|ono)|manlev*|indenn*|risarci*`,
    nl: `verantwoordelijk*|aansprakelijk*|vrijwa*`,
    pt: `(?:e|sao|sera|serao|unic[oa]s?|inteira|exclusiva|total|nenhuma|assum*) (?:[a-z]+ ){0,2}responsab*|a responsabilidade|responsabilidade (?:de|do|dos|pel*)|responsabiliz*|indeniz*|respondem? (?:por|pelo)*`,
  },
} as const satisfies ConceptLists;
