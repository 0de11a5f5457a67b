import { describe, expect, test } from 'vitest';
import { policyOf } from '@/tests/support/policy-page';

/** The categories of a sentence between two plain rules, in one block. */
function amongRules(sentence: string): readonly string[] {
  const text = `Comments are moderated. ${sentence} Please be respectful in your comments.`;
  return policyOf([{ text }], 'present', 'und').terms.flatMap((t) =>
    t.text === sentence ? [t.category] : [],
  );
}

// What speaks of no comment by name counts in a block of rules.
const SENTENCES: readonly (readonly [category: string, sentence: string])[] = [
  ['identity', 'We do not accept aliases or business names.'],
  ['identity', 'Accounts must be registered in your real name.'],
  ['identity', 'Your username must not impersonate another person.'],
  ['identity', 'You can post under a pen name if you wish.'],
  ['identity', 'Guests may post without registering.'],
  ['identity', 'Sock puppets are not allowed.'],
  ['eligibility', 'You must be at least 13 to take part.'],
  ['eligibility', 'Only members can post.'],
  ['eligibility', 'Open to all registered readers over 18.'],
  ['eligibility', 'Participation is limited to current subscribers.'],
  ['licence', 'You grant us a non-exclusive, royalty-free licence to use what you post.'],
  ['licence', 'We may use your words in print or on air.'],
  ['licence', 'You retain ownership of what you write.'],
  ['licence', 'By posting you give us the right to republish it anywhere.'],
  ['endorsement', 'Views expressed are those of the author.'],
  ['endorsement', 'You are legally responsible for what you post.'],
  ['endorsement', 'We accept no liability for what readers write.'],
  ['endorsement', 'What readers write is not our view.'],
  ['endorsement', 'You agree to indemnify us against any claim.'],
  ['moderation', 'Our team reviews posts around the clock.'],
  ['moderation', 'Posts that break these rules will be removed.'],
  ['moderation', 'We may edit posts for length.'],
  ['moderation', 'It can take a few hours for your post to show up.'],
  ['moderation', 'Our decision is final.'],
  ['moderation', 'We use an automated filter that catches some words.'],
  ['moderation', 'We cannot reply to questions about removed posts.'],
  ['moderation', 'Links are held for review.'],
  ['conduct', "Don't shout."],
  ['conduct', 'Stick to the topic of the article.'],
  ['conduct', 'Treat other readers as you would like to be treated.'],
  ['conduct', 'Racism will not be tolerated.'],
  ['conduct', 'No swearing.'],
  ['conduct', 'Keep it short.'],
  ['conduct', 'Do not post copyrighted material.'],
  ['conduct', 'Avoid generalisations.'],
  ['conduct', 'Attack the argument, not the person.'],
  ['conduct', 'Posts in languages other than English are not accepted.'],
  ['conduct', 'Do not name suspects in criminal cases.'],
  ['enforcement', 'Repeat offenders will lose the right to post.'],
  ['enforcement', 'Use the report button if you see abuse.'],
  ['enforcement', 'We issue two warnings before a ban.'],
  ['enforcement', 'Serious threats are passed to the police.'],
  ['closing', 'Discussions close after 72 hours.'],
  ['closing', 'We switch off comments overnight.'],
  ['closing', 'Threads stay open for one week.'],
  ['closing', 'We do not open comments on stories about crime.'],
  ['closing', 'The section is open on weekdays only.'],
  ['privacy', 'We log IP addresses to prevent abuse.'],
  ['privacy', 'Your e-mail will never be shared.'],
  ['privacy', 'Everything you post is public and can be found through search engines.'],
  ['privacy', 'Moderation is done by a company outside the EU that receives your data.'],
  ['privacy', 'The system is run by a third party.'],
  ['editing', 'You have ten minutes to correct typos.'],
  ['editing', 'To delete your account and posts, write to us.'],
  ['editing', "Once posted, it can't be changed."],
  ['editing', 'Deleted posts cannot be restored.'],
  ['links', 'See our community standards for details.'],
  ['links', 'Full rules here.'],
  ['links', 'More in our FAQ on comments.'],
  ['identity', 'Bitte verwenden Sie Ihren richtigen Namen.'],
  ['identity', 'Fantasienamen sind nicht erlaubt.'],
  ['identity', 'Sie benötigen dafür ein kostenloses Nutzerkonto.'],
  ['eligibility', 'Teilnehmen dürfen nur Abonnenten.'],
  ['licence', 'Die Redaktion darf Beiträge in anderen Medien verwenden.'],
  ['licence', 'Sie übertragen uns die Nutzungsrechte an Ihrem Beitrag.'],
  ['endorsement', 'Für Beiträge sind allein die Verfasser verantwortlich.'],
  ['moderation', 'Die Freischaltung kann einige Stunden dauern.'],
  ['moderation', 'Wir behalten uns Kürzungen vor.'],
  ['moderation', 'Verstöße werden gelöscht.'],
  ['conduct', 'Verzichten Sie auf Beleidigungen.'],
  ['conduct', 'Werbung ist untersagt.'],
  ['conduct', 'Schreiben Sie auf Deutsch.'],
  ['conduct', 'Behandeln Sie andere so, wie Sie selbst behandelt werden möchten.'],
  ['enforcement', 'Wer sich nicht daran hält, wird ausgeschlossen.'],
  ['enforcement', 'Strafbare Inhalte bringen wir zur Anzeige.'],
  ['closing', 'Nach drei Tagen wird die Debatte geschlossen.'],
  ['closing', 'Am Wochenende bleibt das Forum geschlossen.'],
  ['privacy', 'Ihre Daten werden nicht an Dritte weitergegeben.'],
  ['privacy', 'IP-Adressen werden 14 Tage gespeichert.'],
  ['editing', 'Sie können Ihren Beitrag nachträglich ändern.'],
  ['links', 'Mehr dazu in unseren Nutzungsbedingungen.'],
  ['identity', 'Veuillez utiliser vos vrais nom et prénom.'],
  ['identity', 'Les pseudonymes sont acceptés.'],
  ['licence', 'Vous cédez gratuitement au journal le droit de reproduire votre message.'],
  ['endorsement', "Les propos tenus n'engagent que leurs auteurs."],
  ['moderation', 'Les messages sont relus avant publication.'],
  ['moderation', 'Tout message contraire à la charte sera supprimé.'],
  ['conduct', 'Les insultes et les attaques personnelles sont interdites.'],
  ['conduct', 'Restez courtois.'],
  ['conduct', 'Écrivez en français et évitez les majuscules.'],
  ['enforcement', 'En cas de récidive, votre compte sera bloqué.'],
  ['closing', 'Les discussions ferment au bout de sept jours.'],
  ['privacy', 'Votre adresse ne sera jamais communiquée.'],
  ['editing', 'Vous pouvez supprimer votre message à tout moment.'],
  ['links', 'Retrouvez toutes nos règles dans la charte de la communauté.'],
  ['identity', 'È richiesta la registrazione con nome e cognome.'],
  ['moderation', 'I messaggi offensivi verranno cancellati.'],
  ['licence', "L'utente cede i diritti di utilizzo dei propri messaggi."],
  ['closing', 'La discussione si chiude dopo 48 ore.'],
  ['identity', 'Schuilnamen zijn niet toegestaan.'],
  ['moderation', 'Berichten met scheldwoorden plaatsen wij niet.'],
  ['licence', 'U geeft ons toestemming uw bijdrage te publiceren.'],
  ['closing', 'De discussie sluit na twee dagen.'],
  ['identity', 'É obrigatório indicar nome e apelido.'],
  ['moderation', 'As mensagens ofensivas serão eliminadas.'],
  ['licence', 'O leitor cede os direitos sobre a mensagem.'],
  ['closing', 'O debate encerra após 48 horas.'],
  ['identity', 'Es obligatorio identificarse con nombre y apellidos.'],
  ['moderation', 'Se borrarán los mensajes ofensivos.'],
  ['licence', 'El lector cede los derechos sobre su mensaje.'],
  ['closing', 'El debate se cierra a las 48 horas.'],
];

describe('among rules', () => {
  test.each(SENTENCES)('%s: %s', (category, sentence) => {
    expect(amongRules(sentence)).toContain(category);
  });

  test.each([
    'Many thanks for reading.',
    'My comment was removed for no reason.',
    'Are you sure?',
    'Leave a comment.',
    'Schreiben Sie einen Kommentar.',
    'Comment *',
    'Popular now in your region',
    'If you have any questions about this policy, please contact us.',
  ])('still nothing: %s', (sentence) => {
    expect(amongRules(sentence)).toEqual([]);
  });
});

// Known gaps: “the best ones” names no comment, and an account that is closed no thread.
describe('too little to go by', () => {
  test.fails.each([
    ['licence', 'We may share the best ones on social media.'],
    ['enforcement', 'Accounts that spam are closed without notice.'],
  ])('%s: %s', (category, sentence) => {
    expect(amongRules(sentence)).toContain(category);
  });
});
