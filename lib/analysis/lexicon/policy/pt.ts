/** The Portuguese words of comment rules, by concept. */
import type { PolicyWords } from './policy-words';

export const PORTUGUESE: PolicyWords = {
  // What readers write, where they write it, and who reads it over.
  comment: `comentarios?|comentar|comente|comentaristas?|comentadores`,
  post: `mensage*|contribuic*|publicac*|opinioes|postagens?|conteudos?`,
  area: `debates?|forum|foruns|discuss[ao]*|discussoes|conversas?|espaco`,
  you: `voce|voces|seus?|suas?|usuarios?|leitor*|utilizador*|por favor`,
  we: `nos|noss*|redacao|moderador*|editor*|jornal|equipe|administrador*|reservam?-se o direito|se reservam? o direito`,

  // Names, accounts, age, membership: who may comment, and as whom.
  realName: `nomes? (?:completo|real|verdadeiro)s?|nome e apelido|sobrenome`,
  falseName: `pseudonim*|apelidos?|anonim*|nomes? fals*`,
  shownName: `nomes? de (?:usuario|utilizador|perfil)|seu nome`,
  account: `cadastr*|regist(?:re|rar|rado*|e|o)|log-?in|logad*|(?:uma|sua) conta|inicia*(?: a)? sessao|entre (?:na|com)|autentic*`,
  verify: `(?:confirm|verific|valid)*...(?:mail|conta|identidade)`,
  subscriber: `assinantes?|assinatura*|assine|socios?|membros?|premium`,
  only: `apenas|so|somente|para (?:comentar|participar)|exclusiv*|reservad*|deve*|precisa*|necessario|podem|para assinantes`,
  age: `(?:maior|menor)(?:es)? de \\d\\d?(?: anos)?|\\d\\d? anos|maioridade|menores de idade`,

  // What the outlet does with comments: checks, delays, removes, prints, licenses.
  review: `(?:pre-?)?moder(?:ad|ar|acao)*|aprov(?:ad|ar|acao)*|revis(?:ad|ao|ar)*|avaliad*|analisad*|filtrad*`,
  remove: `remov(?:id|e)*|exclu(?:i|sao)*|elimin(?:ad|ar)*|apag(?:ad|ar)*|rejeit*|nao (?:serao|sera|se) public*|retirad*|ocultad*`,
  discretion: `criterio|sem (?:aviso|previo|justific|explicac)*|nao (?:se obriga|e obrigad|garant)*|reserva* (?:o|do) direito de (?:nao |remover|excluir|moderar|publicar|eliminar|apagar|editar)`,
  delay: `antes (?:de|da) (?:ser )?(?:public|sua publicacao|aparec)*|apos (?:aprov|moder|analise|revis)*|pode (?:demorar|levar)|nao aparec* imediatamente`,
  grant: `ced(?:e|em|er|endo)|cessao|licenca|direitos? (?:de|para) (?:public|utiliz|usar|divulg)*|autoriz(?:a|am|ar|acao) ...(?:reprodu|publi|utiliz|divulg|usar)*|gratuit*|reproduz*|irrevogavel|sem (?:onus|remuneracao|contrapartida)`,
  reuse: `(?:pode|podem|podera|poderao|podemos) (?:ser )?(?:citad|reproduz|utiliz|public|divulg|lid)*|no todo ou em parte|total ou parcialmente|edicao impressa`,

  // Whose opinion a comment is, and who answers for it.
  opinion: `opinia*|opinioes|comentarios?`,
  disown: `nao (?:necessariamente )?(?:representam?|refletem?|expressam?|correspondem?|traduzem?)|(?:exclusiva|unica|pessoal)*...(?:do|dos|de) (?:seus? )?(?:autor|leitor|usuari)*`,
  answerable: `(?:e|sao|sera|serao|unic[oa]s?|inteira|exclusiva|total|nenhuma|assum*) (?:[a-z]+ ){0,2}responsab*|a responsabilidade|responsabilidade (?:de|do|dos|pel*)|responsabiliz*|indeniz*|respondem? (?:por|pelo)*`,

  // How readers are asked to write, and what they must leave out.
  abuse: `insult*|injuri*|calunia*|calunios*|difam*|racis*|sexis*|machis*|homofob*|xenofob*|discrimina*|odio|violen*|ameac*|obscen*|porno*|vulgar*|palavr(?:ao|oes)|baixo calao|ofens*|publicid*|propaganda|promocion*|spam|comercia*|ilegal*|ilicit*|ataques? pessoa*|dados pessoais|maiusculas|fora do (?:tema|assunto)|incit*`,
  virtue: `respeit*|educad*|educacao|cordial*|construtiv*|civilizad*|pertinente*|tolerancia|caracteres|bom senso`,
  ask: `por favor|pedimos|solicitamos|deve*|nao (?:sao|serao|e|sera) (?:permitid|aceit|tolerad|admitid)*|proibid*|vedad*|evite*|nao (?:use|publique|ofenda)|respeite|mantenha|abstenha*`,
  norm: `por favor|pedimos|deve*|nao (?:sao|serao|e|sera) (?:permitid|aceit|tolerad|admitid|publicad)*|proibid*|evite*|respeite|mantenha|serao (?:remov|exclu|elimin|apag)*`,

  // What follows, for the writer and for the thread: bans, reports, appeals, closing, editing.
  ban: `bloque(?:ad|ar|io)*|banid*|banimento|expuls*|suspen(?:s|d)*|exclusao d[oa]`,
  report: `denunci*|report(?:ar|e|ado)|sinalizar`,
  authority: `autoridade*|policia|justica|medidas legais`,
  appeal: `recurso|recorrer|contestar`,
  close: `fecha*|ja nao e possivel|encerra*|abert*|desativad*|desabilitad*|permanec*`,
  hours: `\\d+ ?(?:h|horas?|dias?|semanas?)|(?:dois|tres|sete) (?:dias|horas|semanas)|segunda|sexta|a qualquer momento`,
  ownEdit: `(?:pode|e possivel)...(?:edit|apag|exclu|modific|corrig)*...(?:seu|proprio|comentario)*|(?:editar|apagar|excluir|alterar) (?:ou [a-z]+ )?(?:o seu|seus?|seus proprios) comentarios?`,

  // What becomes of an address and other traces.
  mail: `e-?mails?|endereco de correio|correio eletronico`,
  hiddenFromOthers: `nao (?:sera|serao) (?:publicad|divulgad|exibid|mostrad|visive)*`,
  traces: `dados pessoais|endereco ip|akismet|motores de busca|buscadores|processados os dados|tratamento (?:de|dos) dados`,
  privacyPaper: `politica de privacidade`,
  kept: `armazenad*|guardad*|coletad*|recolhid*`,
  personal: `dados|endereco|nome|e-?mail|ip`,

  // The names of rules as documents, and the ways of pointing to them.
  rulesName: `regras (?:de|da|do|para) [a-z]+|termos (?:de (?:uso|servico|utilizacao)|e condicoes)|normas (?:de|da|do) [a-z]+|politica de (?:comentarios|moderacao|uso)|codigo de conduta|diretrizes`,
  point: `leia|aqui|veja|consult*|confira|saiba mais|aceit*|respeit*|clique|conheca|conforme`,
  keepTo: `respeit*|cumpr*`,

  // Who is speaking: a reader about himself, the news about somebody, or the outlet giving orders.
  firstPerson: `eu (?:acho|nao|sou|tenho|quero|penso|concordo|gosto|vi|li)|meu|minha|meus|minhas`,
  consent: `aceito|li e`,
  narrative: `disse|afirmou|foi|foram|era|segundo o|ontem`,
  order: `^\\W{0,5}(?:por favor|nao|seja|evite|respeite|mantenha|use|escreva|cite)(?= )`,
  invitation: `^\\W{0,5}(?:deix|escrev|compartilh|envi)* ...(?:comentario|opiniao)*`,

  // Finer senses, by which a term's label in plain words is chosen once its category is known.
  not: `nao|nenhum*|sem|nunca`,
  forbidden: `nao (?:sao|serao|e|se) [a-z]+|proibid*|removid*`,
  shown: `aparec*|exibid*|mostrad*|publicad*|visive*`,
  violate: `viol(?:e|em|am|ar)|infrin*|descumpr*|nao (?:respeit|cumpr)*|contrari*`,
  columns: `colunas?|colunistas?|(?:este|neste) artigo`,
  communityRules: `(?:regras|politica|normas|diretrizes) (?:de|da|para|dos) (?:comentarios|comunidade|participacao|moderacao|conduta)`,
  optional: `opcional|facultativ*`,
  oneEach: `mais de um|um so`,
  passOn: `transferivel|sublicenc*|terceiros`,
  sublicence: `sublicenc*`,
  altered: `edita(?:r|d[oa]s?|mos)|modific*|adapt*|abrevi*|resum*`,
  mayBe: `(?:pode|podem|podera|poderao) ser`,
  endless: `perpetu*|ilimitad*|irrevogavel|indeterminad*`,
  worldwide: `mundial*|todo o mundo`,
  unpaid: `gratuit*|sem (?:onus|remuneracao|contrapartida)`,
  wholeOrPart: `todo ou em parte|total ou parcial*`,
  anyManner: `qualquer (?:meio|forma|suporte)`,
  moral: `direitos morais`,
  indemnity: `indeniz*`,
  unchecked: `verific*|veracidade`,
  before: `antes|previ[ao]*|aprov*|apos`,
  machine: `automati*|filtro*|algoritm*`,
  noRight: `nao (?:se obriga|garant)*`,
  unexplained: `sem|criterio`,
  insults: `insult*|injuri*|ameac*|racis*|odio|ofens*|calun*`,
  adverts: `publicid*|propaganda|promoc*|spam|comercia*`,
  manners: `respeit*|educad*|educacao|cordial*|civilizad*|tolerancia`,
  topic: `tema|assunto|pertinente*`,
  privateDetails: `dados pessoais|telefones?`,
  sourcesAsked: `fontes?`,
  anyTime: `a qualquer momento`,
  selected: `algumas|selecionad*`,
  already: `(?:estao|foram) (?:fechados|encerrados|desativados)`,
  addressIp: `endereco ip`,
  searchEngines: `buscadores|motores de busca`,
  everybody: `publicamente|visive*`,
  askFor: `contact*|contat*|solicit*`,
  parent: `pais|responsavel`,
  barred: `apenas|so|somente|exclusiv*|reservad*|deve*|precisa*|necessario|para assinantes`,
  membership: `socios?|membros?`,

  // Ways the news uses the words of comment rules without speaking of readers' comments; taken out before anything is looked for.
  news: `\\d[\\d.]* comentarios?|(?:nao quis|recus*|sem)...coment(?:ar|arios?)`,
};
