/** What becomes of an address and other traces. */
import type { ConceptLists } from './concept-lists';

export const PRIVACY_CONCEPTS = {
  mail: {
    en: `(?:e-?)?mails?(?: address(?:es)?)?|contact details|phone numbers?`,
    de: `e-?mails?|e-?mail-?adress*|mail-?adress*|mailadress*|kontaktdaten|telefonnummer*`,
    fr: `e-?mails?|votre adresse|adresse (?:de messagerie|e-?mail|mail|electronique)|courriels?|coordonnees`,
    es: `correo* (?:electronico)?|e-?mails?|direccion de (?:correo|e-?mail)`,
    it: `e-?mail|indirizzo (?:e-?mail|di posta|email)|posta elettronica`,
    nl: `e-?mail(?:adres|adressen)?|mailadres`,
    pt: `e-?mails?|endereco de (?:e-?mail|correio)|correio eletronico`,
    other: `e-?postadress*|sahkopost*|adres e-?mail|e-?mailova`,
  },
  hiddenFromOthers: {
    en: `(?:not|never|n't) (?:be )?(?:publish(?:ed)?|show(?:n|ed)?|display(?:ed)?|visible|made (?:public|visible)|shared?|disclosed?|public|revealed?|passed on|sold|appear|posted)|(?:kept|remains?|stays?) (?:private|confidential|hidden)|only to (?:check|verify|contact|confirm)|will (?:not be|never be)`,
    de: `nicht (?:offentlich|veroffentlicht|angezeigt|publiziert|weitergegeben|sichtbar|gezeigt|mit ?veroffentlicht|an dritte|gespeichert)*|vertraulich|(?:veroffentlicht|angezeigt|wird) ...nicht|adresse nicht`,
    fr: `(?:ne|n')... pas (?:publi|affich|visible|divulgu|rendu|communiqu|transmis|diffus)*|ne (?:sera|seront) (?:pas|jamais) [a-z]*|reste* (?:confidentiel|prive)*|jamais [a-z]*`,
    es: `no (?:sera|se|seran) (?:publicad|mostrad|publica|mostrar|visible|difund|compart)*`,
    it: `non (?:sara|verra|saranno) (?:pubblicat|mostrat|visibil|divulgat|reso)*`,
    nl: `(?:wordt|zal|worden)? ?niet (?:worden )?(?:gepubliceerd|getoond|zichtbaar|gedeeld|openbaar)`,
    pt: `nao (?:sera|serao) (?:publicad|divulgad|exibid|mostrad|visive)*`,
    other: `publiceras inte|vil ikke bli publisert|ei julkaista|nie zostanie opublikowany|bliver ikke publiceret|offentliggøres ikke`,
  },
  traces: {
    en: `personal data|ip[- ]?address(?:es)?|server logs?|data policy|comment data|your (?:personal )?(?:data|details|information)|(?:store|stores|stored|storing|keep|collect|process|processed|retain)(?:s|ed)? ...(?:data|ip|address|information|details|name)|akismet|recaptcha|search engines?|publicly (?:visible|available|accessible)|visible to (?:everyone|anyone|all|other)|public profile|third[- ]party (?:service|provider|platform|system|company)|by a third party|(?:to|with) third parties|separate company|(?:run|runs|powered|provided|hosted) (?:on|by) (?:disqus|facebook|coral|viafoura|openweb|hyvor|spot\\.?im)|facebook's terms|share your (?:name|details|data|ip|e-?mail)|court orders?`,
    de: `ip-?adress*|personenbezogen* daten|datenverarbeitung|kommentardaten|ihre daten|an dritte|akismet|suchmaschinen?|fur jeden (?:zuganglich|sichtbar|einsehbar)|offentlich (?:zuganglich|sichtbar|einsehbar|abrufbar)|offentlichkeit bestimmt|nutzer-id|dienstleister|drittanbieter|auffindbar`,
    fr: `donnees (?:personnelles|a caractere|de vos commentaires)|adresse ip|akismet|moteurs? de recherche|traitement (?:de|des) (?:vos )?donnees|rgpd|vie privee et`,
    es: `datos personales|direccion ip|akismet|buscadores|motores de busqueda|se procesan los datos|tratamiento de (?:sus |los )?datos`,
    it: `dati personali|indirizzo ip|akismet|motori di ricerca|trattamento (?:dei|di) dati|dati derivati dai commenti`,
    nl: `persoonsgegevens|ip-?adres*|akismet|zoekmachines?|reactiegegevens`,
    pt: `dados pessoais|endereco ip|akismet|motores de busca|buscadores|processados os dados|tratamento (?:de|dos) dados`,
  },
  /** Papers on privacy: every page links one, so the name alone says nothing. */
  privacyPaper: {
    en: `privacy (?:policy|notice|statement|terms)|data protection (?:policy|notice|statement)`,
    de: `datenschutz(?:erklarung|bestimmungen|hinweise*|richtlinie*|bedingungen)?`,
    fr: `politique de (?:confidentialite|protection des donnees)|donnees personnelles`,
    es: `politica de privacidad|proteccion de datos`,
    it: `informativa(?: sulla privacy)?|privacy policy`,
    nl: `privacy(?:beleid|verklaring|reglement|statement)`,
    pt: `politica de privacidade`,
  },
  kept: {
    de: `(?:ge)?speicher(?:n|t|ung)?|verarbeit(?:en|et|ung)|erhoben|erheben|erfasst`,
    fr: `conserv(?:e|es|ee|ees|ation|ons)|stock(?:e|es|ees|age)|collect(?:e|ees|ons)|enregistr(?:e|ee|ees|ons)`,
    es: `almacen*|guard(?:a|amos|an|ados?)|recog(?:e|emos|en|ida)|conserv*`,
    it: `conservat*|memorizzat*|raccolt*|registrat[oi]`,
    nl: `opgeslagen|bewaard|bewaren|verwerkt|verwerken|verzameld`,
    pt: `armazenad*|guardad*|coletad*|recolhid*`,
  },
  personal: {
    de: `[a-z]*daten|ip-?adress*|namen?|e-?mail*|adressen?|nutzer-id|[a-z]*profil*|angaben|zeitpunkt|interessen`,
    fr: `donnees|adresses?|nom|e-?mail|ip|informations`,
    es: `datos|direccion|nombre|correo|ip`,
    it: `dati|indirizzo|nome|e-?mail|ip`,
    nl: `gegevens|naam|adres*|e-?mail*|ip*`,
    pt: `dados|endereco|nome|e-?mail|ip`,
  },
} as const satisfies ConceptLists;
