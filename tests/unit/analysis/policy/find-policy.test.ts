import { describe, expect, test } from 'vitest';
import { categoriesOf, policyOf } from '@/tests/support/policy-page';

describe('one sentence in a comment area', () => {
  test.each([
    ['You must be signed in to post a comment.', ['identity']],
    ['All comments must carry your first and last name.', ['identity']],
    ['Only subscribers can comment on our stories.', ['eligibility']],
    ['We may quote your comment in our newsletter.', ['licence']],
    ['Comments do not reflect the views of the publisher.', ['endorsement']],
    ['Comments are read by a moderator before they are published.', ['moderation']],
    ['Please keep your comments polite.', ['conduct']],
    ['Commenters who ignore warnings will be banned.', ['enforcement']],
    ['Comments on this article close after three days.', ['closing']],
    ['Your e-mail address is not shown next to your comment.', ['privacy']],
    ['You can edit your comment for ten minutes.', ['editing']],
    ['Please read our comment policy.', ['links']],
    ['Racist comments will be deleted.', ['conduct', 'moderation']],
    ['Bitte melden Sie sich an, um einen Kommentar zu schreiben.', ['identity']],
    ['Kommentare werden vor der Veröffentlichung geprüft.', ['moderation']],
    ['Die Kommentarfunktion ist seit gestern Abend abgeschaltet.', []],
    ['Die Kommentarfunktion schließt nach 48 Stunden.', ['closing']],
    ['Kommentare mit Beleidigungen werden gelöscht.', ['conduct', 'moderation']],
    ['Les commentaires sont modérés a priori.', ['moderation']],
    ['Connectez-vous pour écrire un commentaire.', ['identity']],
    ['Les commentaires sont réservés aux abonnés.', ['eligibility']],
    ['Los comentarios serán revisados antes de publicarse.', ['moderation']],
    ['Los comentarios están cerrados.', ['closing']],
    ['I commenti sono chiusi.', ['closing']],
    ['I commenti vengono approvati dalla redazione.', ['moderation']],
    ['Log in om een reactie te plaatsen.', ['identity']],
    ['Reacties worden vooraf gecontroleerd.', ['moderation']],
    ['Os comentários são moderados pela redação.', ['moderation']],
    ['Os comentários estão encerrados.', ['closing']],
  ])('%s', (text, expected) => {
    expect(categoriesOf(text)).toEqual(expected);
  });
});

describe('no rule', () => {
  test.each([
    ['The mayor declined to comment on the plan.', 'article'],
    ['A spokeswoman did not respond to requests for comment.', 'article'],
    ['Moderate candidates fear the vote on Sunday.', 'article'],
    ['She wrote under a pseudonym for twenty years.', 'article'],
    ['“We reserve the right to sue,” the club’s lawyer said.', 'article'],
    ['The network removed his comments after a day, he said.', 'article'],
    ['Der Minister wollte sich dazu nicht äußern und lehnte einen Kommentar ab.', 'article'],
    ['My last comment was deleted and I want to know why.', 'comments'],
    ['Warum wurde mein Kommentar gelöscht?', 'comments'],
    ['Why do you always delete comments you don’t like?', 'comments'],
    ['Save my name and e-mail in this browser for the next time I comment.', 'comments'],
    ['Delete comment', 'comments'],
    ['Copyright 2026 The Harbour Post. No part of this site may be reproduced.', 'footer'],
    ['If you send the form, our terms of use and privacy notice apply.', 'form'],
    ['The views expressed in this column are those of the author.', 'footer'],
    ['We use cookies to personalise content.', 'footer'],
  ] as const)('%s', (text, place) => {
    expect(categoriesOf(text, place)).toEqual([]);
  });
});

describe('a box of rules', () => {
  test('sentences without the word comment count beside one with it', () => {
    const { terms } = policyOf([
      {
        text: 'Comments are welcome from anyone with an account. Play fair. No insults, no adverts. Volunteers moderate in the evening.',
      },
    ]);
    expect(terms.map((t) => `${t.category}: ${t.text}`)).toEqual([
      'identity: Comments are welcome from anyone with an account.',
      'conduct: Play fair.',
      'conduct: No insults, no adverts.',
      'moderation: Volunteers moderate in the evening.',
    ]);
  });

  test('a list takes over what its lead-in says', () => {
    const { terms } = policyOf([
      { text: 'We delete comments that contain any of the following:' },
      { text: 'Things nobody wants to read at breakfast', role: 'list' },
      { text: 'Long recipes and train timetables', role: 'list' },
    ]);
    expect(terms.map((t) => t.category)).toEqual(['moderation', 'conduct', 'conduct']);
  });

  test('a repeated sentence comes once', () => {
    const text = 'You must be signed in to post a comment.';
    const { terms } = policyOf([{ text }, { text: 'Popular now' }, { text, region: 2 }]);
    expect(terms).toHaveLength(1);
  });
});

describe('what is known of the comment area', () => {
  test.each([
    ['not-loaded', 'not-loaded'],
    ['frame', 'frame'],
    ['closed', 'closed'],
    ['none', 'none'],
    ['present', 'none'],
  ] as const)('no rules, area %s: %s', (area, state) => {
    expect(policyOf([{ text: 'The bridge opened on Monday.' }], area)).toEqual({
      state,
      terms: [],
      unsaid: [],
    });
  });

  test('the word that comments are closed leaves the state closed', () => {
    const policy = policyOf([{ text: 'Comments are closed.' }], 'closed');
    expect([policy.state, policy.terms.length]).toEqual(['closed', 1]);
  });

  test('rules beside it are found', () => {
    const text = 'Comments are closed. Comments are moderated by the editors.';
    expect(policyOf([{ text }], 'closed').state).toBe('found');
  });
});
