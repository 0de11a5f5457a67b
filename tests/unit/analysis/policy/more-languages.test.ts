/** Rules in Spanish, Italian, Dutch and Portuguese: identity, licence, moderation and closing, and their look-alikes. */
import { describe, expect, test } from 'vitest';
import { policyOf } from '@/tests/support/policy-page';

/** On a page that declares the language: its words and the English ones are all there are. */
const labelsOf = (text: string, language: string): readonly string[] =>
  policyOf([{ text }], 'present', language).terms.map(({ plain }) => plain.key);

describe('Spanish', () => {
  test.each([
    ['identity_names_shown', 'Su nombre y apellidos aparecerán junto a su comentario.'],
    ['identity_no_pseudonyms', 'No se permiten los comentarios anónimos ni bajo seudónimo.'],
    ['identity_account', 'Para comentar es necesario iniciar sesión.'],
    [
      'licence_rights',
      'Al comentar, usted cede a El Faro el derecho a reproducir y publicar su comentario, en todo o en parte.',
    ],
    ['licence_rights', 'Podemos utilizar su comentario en nuestra edición impresa.'],
    ['moderation_before', 'Los comentarios son moderados antes de su publicación.'],
    [
      'moderation_unexplained',
      'La redacción puede eliminar cualquier comentario sin previo aviso.',
    ],
    ['closing_closed', 'Los comentarios están cerrados.'],
    ['closing_after', 'Los comentarios se cierran a las 48 horas.'],
    [
      'closing_any_time',
      'Nos reservamos el derecho de cerrar los comentarios en cualquier momento.',
    ],
  ])('%s: %s', (label, text) => {
    expect(labelsOf(text, 'es')).toContain(label);
  });

  test.each([
    'El ministro declinó hacer comentarios sobre la moderación salarial.',
    'El museo cierra los lunes y abre a las diez.',
    '“Mi comentario fue eliminado ayer”, dijo Ana.',
  ])('no rule: %s', (text) => {
    expect(labelsOf(text, 'es')).toEqual([]);
  });
});

describe('Italian', () => {
  test.each([
    ['identity_names_shown', 'Il tuo nome e cognome appariranno accanto al commento.'],
    ['identity_no_pseudonyms', 'I commenti anonimi o con pseudonimo non sono ammessi.'],
    ['identity_account', 'Per commentare devi accedere con il tuo account.'],
    [
      'licence_rights',
      'Inviando un commento concedi al Faro il diritto di riprodurre e pubblicare il commento, in tutto o in parte.',
    ],
    ['licence', 'Il tuo commento può essere pubblicato nella nostra edizione cartacea.'],
    ['moderation_before', 'I commenti sono moderati prima della pubblicazione.'],
    ['moderation_unexplained', 'La redazione può rimuovere qualsiasi commento senza preavviso.'],
    ['closing_closed', 'I commenti sono chiusi.'],
    ['closing_after', 'I commenti si chiudono dopo 48 ore.'],
    ['closing_any_time', 'Ci riserviamo il diritto di chiudere i commenti in qualsiasi momento.'],
  ])('%s: %s', (label, text) => {
    expect(labelsOf(text, 'it')).toContain(label);
  });

  test.each([
    'Il ministro non ha voluto commentare la chiusura del porto.',
    'Il museo chiude il lunedì e riapre alle dieci.',
    'Ha detto il suo nome e cognome alla polizia.',
  ])('no rule: %s', (text) => {
    expect(labelsOf(text, 'it')).toEqual([]);
  });
});

describe('Dutch', () => {
  test.each([
    ['identity_names_shown', 'Uw voor- en achternaam verschijnen naast uw reactie.'],
    [
      'identity_no_pseudonyms',
      'Anonieme reacties of reacties onder pseudoniem zijn niet toegestaan.',
    ],
    ['identity_account', 'Om te reageren moet u ingelogd zijn.'],
    [
      'licence_rights',
      'Door te reageren geeft u De Vuurtoren het recht uw reactie geheel of gedeeltelijk te publiceren.',
    ],
    ['licence', 'Uw reactie kan in de krant worden geplaatst.'],
    ['moderation_before', 'Reacties worden gemodereerd voordat ze verschijnen.'],
    ['moderation_unexplained', 'De redactie mag reacties zonder opgaaf van reden verwijderen.'],
    ['closing_closed', 'De reacties zijn gesloten.'],
    ['closing_after', 'Reageren kan tot 48 uur na publicatie.'],
    ['closing_any_time', 'Wij behouden ons het recht voor de reacties te allen tijde te sluiten.'],
  ])('%s: %s', (label, text) => {
    expect(labelsOf(text, 'nl')).toContain(label);
  });

  test.each([
    'De minister wilde geen reactie geven op het sluiten van de haven.',
    'De burgemeester wilde niet op vragen reageren over de gesloten haven.',
    'Het museum sluit op maandag en opent om tien uur.',
    'Hij gaf de politie zijn naam.',
  ])('no rule: %s', (text) => {
    expect(labelsOf(text, 'nl')).toEqual([]);
  });
});

describe('Portuguese', () => {
  test.each([
    ['identity_names_shown', 'O seu nome e sobrenome aparecerão ao lado do comentário.'],
    ['identity_no_pseudonyms', 'Comentários anônimos ou com pseudônimo não são permitidos.'],
    ['identity_account', 'Para comentar é preciso fazer login.'],
    [
      'licence_rights',
      'Ao comentar, você cede ao Farol o direito de reproduzir e publicar o seu comentário, no todo ou em parte.',
    ],
    ['licence', 'Seu comentário pode ser publicado em nossa edição impressa.'],
    ['moderation_before', 'Os comentários são moderados antes de serem publicados.'],
    ['moderation_unexplained', 'A redação pode remover qualquer comentário sem aviso prévio.'],
    ['closing_closed', 'Os comentários estão encerrados.'],
    ['closing_after', 'Os comentários são encerrados após 48 horas.'],
    ['closing_any_time', 'Reservamo-nos o direito de fechar os comentários a qualquer momento.'],
  ])('%s: %s', (label, text) => {
    expect(labelsOf(text, 'pt')).toContain(label);
  });

  test.each([
    'O ministro não quis comentar o fechamento do porto.',
    'O museu fecha às segundas e abre às dez.',
    'Ele disse à polícia o seu nome.',
  ])('no rule: %s', (text) => {
    expect(labelsOf(text, 'pt')).toEqual([]);
  });
});

test.each([
  'Le ministre a refusé de commenter la fermeture du port.',
  'La mairie n’a pas souhaité commenter la modération des salaires.',
])('no rule in French: %s', (text) => {
  expect(labelsOf(text, 'fr')).toEqual([]);
});

test('a refusal of comments is a rule in French', () => {
  expect(labelsOf('Nous refusons les commentaires injurieux.', 'fr')).not.toEqual([]);
});
