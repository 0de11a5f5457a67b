/** The Spanish words of comment rules, by concept. */
import type { PolicyWords } from './policy-words';

export const SPANISH: PolicyWords = {
  // What readers write, where they write it, and who reads it over.
  comment: `comentarios?|comentar|comentaristas?|comente|comentas?`,
  post: `mensajes?|aportaciones|aportes?|opiniones|publicaciones|intervenciones|contenidos?`,
  area: `debates?|foros?|discusion*|conversacion*|hilos?|espacio`,
  you: `usted|ustedes|su|sus|tu|tus|usuarios?|lectores|les pedimos|rogamos|por favor`,
  we: `nos|nuestr*|redaccion|moderador*|editor*|equipo|periodico|diario|administrador*|se reservan? el derecho`,

  // Names, accounts, age, membership: who may comment, and as whom.
  realName: `nombres? (?:real|reales|verdadero|completo)s?|apellidos?|identidad real`,
  falseName: `seudonim*|pseudonim*|apodos?|alias|anonim*|nombres? fals*|identidad* fals*`,
  shownName: `nombres? de usuario|nombre de perfil|su nombre|tu nombre`,
  account: `registr(?:ar|arse|ate|ado|ados|ese|o|arte|ada)|inici[ae]r? (?:la )?sesion|cuenta|identific(?:ar|arse|ate|ado*|arte)|acced(?:e|er|a)|conect(?:ar|arse|ate|ado*)|loguea*|estar registrad*`,
  verify: `(?:confirm|verific|valid)*...(?:correo|cuenta|identidad|e-?mail)|correo (?:electronico )?valido`,
  subscriber: `suscri*|abonad*|socios?|socias?|miembros?|premium`,
  only: `solo|solamente|para (?:comentar|participar)|exclusiv*|reservad*|unicamente|debe*|necesit*|pueden|es necesario|hay que|para (?:los )?(?:suscriptores|socios)`,
  age: `mayores de (?:edad|\\d\\d)|\\d\\d? anos|mayoria de edad|menores`,

  // What the outlet does with comments: checks, delays, removes, prints, licenses.
  review: `(?:pre|post)?moder(?:ad|ar|acion|an|amos)*|revis(?:ad|an|ar|ion|amos)*|aprob(?:ad|ar|acion)*|valid(?:ad|ar|acion)*|filtr*`,
  remove: `elimin(?:ad|ar|an|amos|e)*|borrad[oa]s?|borrar(?:an|emos|se)?|borra(?:n|mos)?|suprim*|retir(?:ad|ar|an)*|rechaz*|no (?:seran?|se) public*|no publica*|ocult(?:ad|ar|an)*|descart*`,
  discretion: `discrecion*|sin (?:previo aviso|dar explicaciones|explicacion*|justific*)|no (?:esta obligad|hay obligacion|garantiz)*|se reserva ... derecho (?:a|de) (?:no |eliminar|moderar|publicar|rechazar|borrar|editar|suprimir|retirar)*|reserva* (?:el|del) derecho de moderar|correspondencia`,
  delay: `antes de (?:ser )?(?:publica|su publicacion|aparecer|mostrar)*|tras (?:ser|su)? ?(?:revis|aprob|moder)*|puede tardar|no aparec* (?:de )?inmediat*|demora*`,
  grant: `ced(?:e|en|es|er|emos)|cesion|licencia|(?:el )?derechos? (?:a|de|para) (?:publicar|reproduc|utiliz|usar|difund|explot|distribu)*|autoriz(?:a|an|as|ar|acion) ...(?:reprodu|publi|difund|utiliz|usar)*|gratuit*|reproduc(?:ir|cion)*|irrevocable|no exclusiv*|todo el mundo|sin (?:contraprestacion|remuneracion)|reutiliz*`,
  reuse: `(?:puede|pueden|podra|podran|podemos) (?:ser )?(?:cit|reproduc|utiliz|public|difund|le[ei]d)*|en todo o en parte|total o parcialmente|edicion(?:es)? (?:impresa|digital)*`,

  // Whose opinion a comment is, and who answers for it.
  opinion: `opinion*|puntos? de vista|comentarios?|criterios`,
  disown: `no (?:necesariamente )?(?:representan?|reflejan?|comparte|expresan?|coinciden?|avala|son|corresponden?)|(?:exclusiva|unica|propia|personal)*...(?:de|del) (?:los |las |sus )?(?:autor|lector|usuari)*`,
  answerable: `(?:es|son|sera|seran|hace|hacen|unic[oa]s?|total|exclusiva|entera|absoluta|ninguna|bajo su|asume*) (?:[a-z]+ ){0,2}responsab*|responsabiliz*|responsabilidad (?:de|del|por)|se hace* cargo|indemniz*|responden? de`,

  // How readers are asked to write, and what they must leave out.
  abuse: `insult*|injuri*|calumni*|difam*|racis*|sexis*|machis*|homofob*|xenofob*|discriminat*|odio|violen*|amenaz*|obscen*|porno*|vulgar*|groser*|malsonant*|soez|ofens*|ofend*|publicid*|publicitari*|promocion*|spam|comercial*|ilegal*|ilicit*|descalific*|ataques? personal*|datos personales|mayusculas|fuera de (?:tema|lugar)|ajen[oa]s? al tema|incit*|denigr*|falsedad*`,
  virtue: `respet*|educad*|educacion|cortes*|cordial*|constructiv*|correcc*|lenguaje (?:apropiado|adecuado)|pertinente*|tolerancia|civiliz*|caracteres|buenas maneras`,
  ask: `por favor|rogamos|les? pedimos|te pedimos|se ruega|debe*|no se (?:permit|admit|acept|toler|consient)*|prohib*|queda*|evit*|abstenga*|no (?:ofender|insultar|usar|publicar|utilice|escriba)|mostrar|mantener|mantenga|sea|respete|respetar`,
  norm: `por favor|rogamos|les? pedimos|te pedimos|se ruega|debe*|no se (?:permit|admit|acept|toler|consient)*|prohib*|evit*|abstenga*|seran (?:elimin|borr|suprim)*|respete*|mantenga*|no ofender|mostrar respeto`,

  // What follows, for the writer and for the thread: bans, reports, appeals, closing, editing.
  ban: `bloque(?:ad|ar|o|an)*|expuls*|suspen(?:d|s)*|vetad*|baneo|banear|banead*|cancelar ...cuenta|inhabilit*|sancion*`,
  report: `denunci(?:ar|e|a|ado|as)|reportar|report(?:e|ado)|avis(?:ar|e|arnos)|notificar`,
  authority: `autoridad*|policia|justicia|acciones legales|tribunal*`,
  appeal: `recurrir|apelar|apelacion|reclama*`,
  close: `cerrad*|cierr*|ya no (?:se admiten|es posible|admite)|no admite comentarios|cerrar*|abiert*|abr(?:en|ir|e)|deshabilit*|desactiv*|habilitad*|permanec*`,
  hours: `\\d+ ?(?:h|horas?|dias?|semanas?)|(?:dos|tres|siete) (?:dias|horas|semanas)|lunes|viernes|en cualquier momento|sabado*|domingo*`,
  ownEdit: `(?:puede|puedes|podra|podras|pueden) ...(?:edit|modific|borr|elimin|correg)*...(?:su|sus|tu|tus|propios?) (?:propi[oa]s? )?(?:comentario|mensaje)*|(?:editar|borrar|eliminar|modificar) (?:o [a-z]+ )?(?:tu|sus?|tus) (?:propi[oa]s? )?comentarios?`,

  // What becomes of an address and other traces.
  mail: `correo* (?:electronico)?|e-?mails?|direccion de (?:correo|e-?mail)`,
  hiddenFromOthers: `(?:no|nunca) se (?:hara|haran) publica|no (?:sera|se|seran) (?:mostrad|publica|mostrar|visible|difund|compart)*`,
  traces: `datos personales|direccion ip|akismet|buscadores|motores de busqueda|se procesan los datos|tratamiento de (?:sus |los )?datos`,
  privacyPaper: `politica de privacidad|proteccion de datos`,
  kept: `almacen*|guard(?:a|amos|an|ados?)|recog(?:e|emos|en|ida)|conserv*`,
  personal: `datos|direccion|nombre|correo|ip`,

  // The names of rules as documents, and the ways of pointing to them.
  rulesName: `(?:reglas|politicas?|condiciones|guia|codigo|terminos) (?:de|del|para) [a-z]+(?: [a-z]+){0,2}|normas|terminos y condiciones`,
  point: `lea|leer|consult*|ver|vea|aqui|mas informacion|acept*|respet*|haga clic|conozca|pinch*|cumpl*|segun|sujet*|lee`,
  keepTo: `respet*|cumpl*`,

  // Who is speaking: a reader about himself, the news about somebody, or the outlet giving orders.
  firstPerson: `yo|mi|mis|conmigo`,
  consent: `acepto|he leido`,
  narrative: `dijo|dice|fue|fueron|era|segun el|aseguro|ayer|habia`,
  order: `^\\W{0,5}(?:por favor|no|sea|evite|respete|mantenga|mostrar|evitar|respetar|utilice|escriba|use|cite|mantener|recuerde)(?= )`,
  invitation: `^\\W{0,5}(?:deja|escrib|compart|anad|publica)* ...(?:comentario|opinion|respuesta)*`,

  // Finer senses, by which a term's label in plain words is chosen once its category is known.
  not: `no|ningun*|sin|nunca`,
  forbidden: `no se (?:permit|admit|acept|public)*|prohibid*|eliminad*`,
  shown: `aparec*|muestr*|mostrar*|publica*|visible*`,
  violate: `incumpl*|no (?:cumpl|respet)*|infrin*|contraveng*|viol(?:e|en|an)`,
  columns: `columnas?|columnistas?|este articulo`,
  communityRules: `(?:normas|reglas|politica|codigo) (?:de|del|para) (?:la )?(?:participacion|comunidad|comentarios|foro*|los comentarios|convivencia|moderacion)`,
  optional: `opcional*|voluntari*`,
  oneEach: `un solo|mas de un`,
  passOn: `transferible|sublicen*|terceros`,
  sublicence: `sublicen*`,
  altered: `edita(?:r|d[oa]s?|mos)|modific*|adapt*|abrevi*|acort*|resum*`,
  mayBe: `(?:puede|pueden|podra|podran) ser`,
  endless: `perpetu*|indefinid*|irrevocabl*|ilimitad*|sin limit*`,
  worldwide: `todo el mundo|mundial*`,
  unpaid: `gratuit*|sin (?:contraprestacion|remuneracion|pago)`,
  wholeOrPart: `en todo o en parte|total o parcial*`,
  anyManner: `cualquier (?:medio|forma|soporte)`,
  moral: `derechos? moral*`,
  indemnity: `indemniz*`,
  unchecked: `verific*|exactitud|veracidad`,
  before: `antes|previ[ao]*|aprob*|tras`,
  machine: `automati*|filtro*|algoritmo*`,
  noRight: `no (?:esta|hay|se garant)*`,
  unexplained: `sin|discrecion*`,
  insults: `insult*|injuri*|amenaz*|racis*|odio|ofens*|ofend*|groser*|vulgar*`,
  adverts: `publicid*|promocion*|spam|comercial*`,
  manners: `respet*|educad*|educacion|cortes*|cordial*|tolerancia|civiliz*|buenas maneras`,
  topic: `tema|pertinente*`,
  privateDetails: `datos personales|telefonos?`,
  sourcesAsked: `fuentes?`,
  anyTime: `en cualquier momento`,
  selected: `algunos|determinad*|seleccionad*`,
  already: `(?:estan|han sido|comentarios) (?:cerrados|desactivados)`,
  addressIp: `direccion ip`,
  searchEngines: `buscadores|motores de busqueda`,
  everybody: `publicamente|visible para`,
  askFor: `contact*|solicit*|escriba?(?:nos| a)`,
  parent: `padres|tutor*`,
  barred: `solo|solamente|exclusiv*|reservad*|unicamente|debe*|necesit*|es necesario|hay que|para (?:los )?(?:suscriptores|socios)`,
  membership: `socios?|miembros?`,

  // Ways the news uses the words of comment rules without speaking of readers' comments; taken out before anything is looked for.
  news: `\\d[\\d.]* comentarios?|comentario eliminado|(?:no quiso|declino|rehuso|sin)...coment(?:ar|arios?)|hacer comentarios`,
};
