/** The French words of comment rules, by concept. */
import type { PolicyWords } from './policy-words';

export const FRENCH: PolicyWords = {
  // What readers write, where they write it, and who reads it over.
  comment: `commentaires?|commenter|commentez|commentateurs?|commentatrices?`,
  post: `contributions?|contributeurs?|messages?|posts?|propos|reactions?|avis|publications?|interventions?|contenus?`,
  area: `discussions?|debats?|forums?|echanges?|espace (?:de )?(?:commentaires?|contribution)|fil`,
  you: `vous|votre|vos|utilisateurs?|internautes?|lecteurs?|lectrices?|contributeurs?|abonnes?|auteurs? d[eu]s? commentaires?|merci de|veuillez`,
  we: `nous|notre|nos|redaction|moderateurs?|moderatrices?|equipe|editeurs?|administrateurs?|se reservent? le droit`,

  // Names, accounts, age, membership: who may comment, and as whom.
  realName: `(?:vrai|veritable|propre|reelle?) (?:nom|identite)s?|nom (?:complet|reel|veritable)|prenoms?(?: et (?:de )?(?:votre )?noms?)?|identite reelle|vrais noms`,
  falseName: `pseudonym*|pseudos?|surnoms?|noms? d'emprunt|noms? de fantaisie|fauss*(?: noms?| identites?)|faux noms?|anonym*`,
  shownName: `noms? d'utilisat*|nom d'affichage|identifiant|votre nom|nom de profil`,
  account: `connect(?:er|e|es|ez|ee|ees)|connexion|inscri(?:re|t|ts|te|vez|ption)|enregistre*|(?:un|votre|de) compte|compte(?:s)? (?:utilisateur|gratuit)s?|identifi(?:er|e|es|ez)`,
  verify: `(?:confirm|verifi|valid|activ)*...(?:mail|adresse|compte|identite|lien)|adresse* (?:e-?mail |mail )?valide`,
  subscriber: `abonne(?:s|e|es|r|ment|ments|z)?|adherents?|membres?|premium|souscri*`,
  only: `reserve(?:e|es|s)?|pour (?:commenter|reagir|participer)|seuls?|seules|uniquement|exclusi*|devez|il faut|doit|doivent|pour les abonnes|necessaire|peuvent`,
  age: `\\d\\d? ans|mineurs?|majeurs?|autorisation (?:parentale|des parents)`,

  // What the outlet does with comments: checks, delays, removes, prints, licenses.
  review: `moder(?:e|ee|es|ees|er|ation|ateur|ateurs|atrice)s?|valid(?:e|es|ee|ees|er|ation)|verifi(?:e|es|er|cation)|relus?|relit|controles?|a (?:priori|posteriori)|approuve*|filtre*`,
  remove: `supprim(?:e|es|ee|ees|er|ons)s?|suppression|retir(?:e|es|er|ons)|effac(?:e|es|er)|masqu(?:e|es|er|ons)|refus(?:e|es|er|ons) (?:de|tout|les|des)|rejete*|ecarte*|(?:ne (?:sera|seront|pas)|n'est|ne sont|non) (?:pas )?publi*|depublie*|coup(?:e|es|er)|raccourci*|reduire`,
  discretion: `(?:a sa|a notre|la) discretion|sans (?:preavis|justification|explication|avertissement|avoir a)*|aucun(?:e)? (?:droit|obligation|justification)|ni (?:obligation|responsable)|correspondance|n'(?:est|sommes) (?:pas )?tenu*|ne sont pas tenu*|se reserv* le droit de (?:ne pas|refuser|supprimer|moderer|retirer|modifier|couper|rejeter)|se reserve ...reduire`,
  delay: `avant (?:d'etre |leur |sa |toute |la )?(?:publi|mise en ligne|parution|diffusion|validation)*|apres (?:validation|moderation|verification|relecture)|pas (?:immediatement|instantanement)|delai*|(?:quelques|certain) (?:minutes|heures|temps)|patient*`,
  grant: `droits? (?:de|d')(?: )?(?:reproduire|reproduction|utiliser|utilisation|publier|diffuser|exploitation|exploiter|representation|usage|reprendre|citer|modifier|auteur)*|licence*|ced(?:e|ez|er|ent)|cession|autoris(?:e|ez|er|ation) ...(?:reprodu|publi|diffus|utilis|exploit|reprend)*|a titre (?:gratuit|gracieux)|gratuitement|libre de droits|irrevocable|non exclusi*|monde entier|sans (?:contrepartie|remuneration)|reproduire|reproduits?|reutilis*`,
  reuse: `(?:peut|peuvent|pourra|pourront|pouvons) (?:etre )?(?:cit|repris|reprodui|publi|utilis|diffus|reprend|lus)*|en tout ou (?:en )?partie|(?:dans|sur) (?:le|nos|notre) (?:journal|edition|podcast|colonnes|antenne|supports)*|tout support`,

  // Whose opinion a comment is, and who answers for it.
  opinion: `opinions?|points? de vue|avis|propos|commentaires?|messages?`,
  disown: `n'(?:engage|engagent|exprime*)|ne (?:reflet|represent|correspond|partage|cautionn|saura|engage)*|n'est (?:pas |en aucun cas |nullement )?responsable|(?:seuls?|que) (?:l'|leurs?|son) ?auteurs?|propre opinion|personnell?e*`,
  answerable: `responsab*|engage* (?:la|sa|leur|votre|que)|garanti*|indemnis*|auteurs? de (?:ses|leurs) propos`,

  // How readers are asked to write, and what they must leave out.
  abuse: `injur*|insult*|diffam*|rac(?:iste|istes|isme|iaux|iale)|sexis*|homophob*|xenophob*|antisemit*|discriminat*|hain(?:e|eux|euse|euses)|violen*|menac*|obscen*|porno*|vulgar*|grossier*|publicit*|promotion*|commercia*|spam|hors[- ]sujets?|illicit*|illega*|contraire* a la loi|incit*|negationnis*|revisionnis*|calomni*|attaques? personnelles?|ad hominem|invectiv*|denigr*|vie privee|donnees personnelles|trolls?|majuscules|propagande|proselyt*|apologie|offens*|fausses? (?:informations?|nouvelles?)|droits? d'auteur`,
  virtue: `respect*|courtois*|poli(?:s|e|es|tesse|ment)?|constructif*|constructiv*|bienveillan*|ton|mesure*|correctement|sources?|argumente*|caracteres|dans le sujet|pertinent*|convivial*|civilit*|loi|savoir-vivre`,
  ask: `merci de|veuillez|nous vous (?:prions|demandons|invitons|remercions)|(?:doit|doivent|devez|devra|devront)|interdit*|proscrit*|prohib*|(?:ne sont|n'est|ne sera|ne seront) pas (?:autoris|toler|admis|accept|permis)*|nous (?:refusons|n'acceptons|ne tolerons|n'admettons|bannissons)|evit(?:er|ez)|pas de|aucun*|respect(?:er|ez)|restez|soyez|s'abstenir|abstenez|engagez|il est demande`,
  norm: `merci de|veuillez|nous vous (?:prions|demandons|invitons|remercions)|(?:doit|doivent|devez|devront)|interdit*|proscrit*|prohib*|pas (?:autoris|toler|admis|accept|permis)*|nous (?:refusons|n'acceptons|ne tolerons|n'admettons)|seront (?:supprim|moder|refus|rejet)*|evitez|restez|soyez|s'abstenir|reserve le droit`,

  // What follows, for the writer and for the thread: bans, reports, appeals, closing, editing.
  ban: `bann(?:i|is|ie|ies|ir|issement)s?|exclu(?:s|re|sion|e|es)|bloqu(?:e|es|er|ee|ees)|suspen(?:du|dus|dre|sion|due)s?|desactiv* ...compte|fermer ...compte|sanction*|avertissement`,
  report: `signal(?:er|ez|e|ement|es)|alert(?:er|ez)|abus|denonc*`,
  authority: `autorites|justice|police|poursuit*|tribuna*|porter plainte`,
  appeal: `recours|contester|reclamation|faire appel`,
  close: `ferm(?:e|es|ee|ees|er|ons|eture|ent)|clos|close|clotur*|ouvert(?:e|s|es|ure)?|desactiv*|suspendus?|ne sont plus possibles`,
  hours: `\\d+ ?(?:h|heures?|jours?|semaines?)|(?:deux|trois|quatre|sept|quinze) (?:jours|heures|semaines)|lundi|vendredi|a tout moment|samedi|dimanche`,
  ownEdit: `(?:vous pouvez|vous avez la possibilite|possibilite de|pourrez|il est possible)...(?:modifi|supprim|edit|corrig|retir)*|(?:modifier|supprimer|corriger|editer|retirer) (?:ou [a-z]+ )?(?:votre|vos|son|leur|leurs) (?:propres? )?(?:commentaire|message|contribution)*`,

  // What becomes of an address and other traces.
  mail: `e-?mails?|votre adresse|adresse (?:de messagerie|mail|electronique)|courriels?|coordonnees`,
  hiddenFromOthers: `(?:ne|n')... pas (?:publi|affich|visible|divulgu|rendu|communiqu|transmis|diffus)*|ne (?:sera|seront) pas [a-z]*|reste* (?:confidentiel|prive)*|jamais [a-z]*`,
  traces: `donnees (?:personnelles|a caractere|de vos commentaires)|adresse ip|akismet|moteurs? de recherche|traitement (?:de|des) (?:vos )?donnees|rgpd|vie privee et`,
  privacyPaper: `politique de (?:confidentialite|protection des donnees)|donnees personnelles`,
  kept: `conserv(?:e|es|ee|ees|ation|ons)|stock(?:e|es|ees|age)|collect(?:e|ees|ons)|enregistr(?:e|ee|ees|ons)`,
  personal: `donnees|adresses?|nom|e-?mail|ip|informations`,

  // The names of rules as documents, and the ways of pointing to them.
  rulesName: `chartes?(?: d' ?[a-z]+)?|conditions (?:generales )?d'utilisation|cgu|regles (?:de|du|d'|des) [a-z]+|netiquette|reglement|politique de moderation|modalites`,
  point: `lire|lu|consult*|voir|ici|en savoir plus|accept*|respect*|plus d'inform*|cliqu*|retrouv*|decouvr*|prendre connaissance|conform*|soumis|notre|engagez|adhere*`,
  keepTo: `respecter|respectez|dans le respect|conform*`,

  // Who is speaking: a reader about himself, the news about somebody, or the outlet giving orders.
  firstPerson: `je (?:suis|ne|n'|me|vous|pense|crois|trouve|veux|vais|sais|dis|comprends|peux|viens|voudrais|serais|partage|signale|souhaite|vois|lis)|j'[a-z]+|mon|moi`,
  consent: `j'(?:ai lu|accepte|ai pris connaissance)`,
  narrative: `a (?:dit|declare|explique|affirme|ete)|ont ete|selon|etait|etaient|avait`,
  order: `^\\W{0,5}(?:merci|veuillez|pas de|soyez|restez|[a-z]{3,}ez|ne [a-z]+ez|evitez|respecter|eviter|rester)(?= )`,
  invitation: `^\\W{0,5}(?:laiss|ecri|ajout|partag|post|publi|reagi|donn)* ...(?:commentaire|avis|reponse|opinion)*`,

  // Finer senses, by which a term's label in plain words is chosen once its category is known.
  not: `ne|n'[a-z]+|pas|aucune?|jamais|sans|refusons`,
  forbidden: `pas (?:publi|accept|autoris|admis)*|interdit*|bannies?|refus*|proscrit*`,
  shown: `affiche*|publie*|apparai*|visible*`,
  violate: `enfrein*|contrevien*|contraire*|ne respect*|viol(?:e|ent|ant|ation)|non-respect`,
  columns: `tribunes?|chronique*|cet article`,
  communityRules: `chartes? (?:de (?:moderation|bonne conduite|participation|la communaute)|des (?:commentaires?|contributions?|contributeurs|abonnes|forums?)|d'utilisation des commentaires)|regles de (?:moderation|la communaute|participation|publication des commentaires)|netiquette`,
  optional: `facultati*|pas obligatoire*|optionnel*`,
  oneEach: `un seul|plusieurs`,
  passOn: `transferable|cessible*|sous-licen*|tiers|partenaires`,
  sublicence: `sous-licen*`,
  altered: `modifi*|adapt*|raccourc*|reduire|couper|abreg*`,
  mayBe: `(?:peut|peuvent|pourra|pourront) etre`,
  endless: `perpetuel*|illimite*|irrevocabl*|sans limit*|duree (?:legale|des droits)`,
  worldwide: `monde entier|mondial*`,
  unpaid: `gratuit*|gracieux|sans (?:contrepartie|remuneration)`,
  wholeOrPart: `tout ou (?:en )?partie`,
  anyManner: `(?:tout|tous) (?:support|moyen|media)s?|toute forme`,
  moral: `droits? mora(?:l|ux)`,
  indemnity: `indemnis*|garanti*`,
  unchecked: `verifi*|exactitude`,
  before: `avant|a priori|valid*|apres moderation`,
  machine: `automati*|logiciel|filtre*|algorithme*`,
  noRight: `aucun (?:droit|obligation)|pas tenu*|de ne pas publier`,
  unexplained: `sans|correspondance|discretion|justifi*`,
  insults: `injur*|insult*|diffam*|racis*|hain*|menac*|sexis*|grossier*|xenophob*`,
  adverts: `publicit*|promotion*|commercia*|spam`,
  manners: `respect*|courtois*|poli(?:s|e|es|tesse|ment)?|bienveillan*|convivial*|civilit*|savoir-vivre`,
  topic: `hors[- ]sujets?|dans le sujet|pertinent*`,
  privateDetails: `vie privee|donnees personnelles|coordonnees`,
  sourcesAsked: `sources?`,
  anyTime: `tout moment`,
  selected: `certains|selectionn*`,
  already: `sont (?:fermes|clos|desactives)`,
  addressIp: `adresse ip`,
  searchEngines: `moteurs? de recherche|google`,
  everybody: `publique*|visible par`,
  askFor: `contact*|demand*|ecri[a-z]*[- ](?:nous|a)`,
  parent: `parent*`,
  barred: `reserve(?:e|es|s)?|seuls?|seules|uniquement|exclusi*|devez|il faut|doit|doivent|necessaire|pour les abonnes`,
  membership: `membres?|adherents?`,

  // Ways the news uses the words of comment rules without speaking of readers' comments; taken out before anything is looked for.
  news: `\\d[\\d ]* commentaires?|commentaire supprime|commentaires? \\(atom\\)|(?:refus|declin)* (?:de|tout) comment(?:er|aires?)|(?:n'a|n'ont) pas (?:souhaite|voulu|desire) comment(?:er|aires?)|sans comment(?:er|aires?)|pas de commentaires?|(?:a|ont) commente|modere?e?s? (?:de|par)|animateur*`,
};
