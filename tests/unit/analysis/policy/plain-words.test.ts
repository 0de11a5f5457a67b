import { describe, expect, test } from 'vitest';
import messages from '@/public/_locales/en/messages.json';
import { LABEL_RULES } from '@/lib/analysis/policy/plain/label-rules';
import { policyOf } from '@/tests/support/policy-page';

/** "key" or "key {values}" and tone of each label that the sentence gets. */
function labelsOf(text: string): readonly string[] {
  return policyOf([{ text }]).terms.map(({ plain, tone }) => {
    const values = Object.values(plain.values).join(' | ');
    return `${tone} ${plain.key}${values === '' ? '' : `: ${values}`}`;
  });
}

const factsOf = (text: string): readonly string[] =>
  policyOf([{ text }]).terms.flatMap((term) => term.facts?.map(({ key }) => key) ?? []);

describe('a label from the facts of the sentence', () => {
  test.each([
    ['Your first and last name will appear next to your comment.', 'warning identity_names_shown'],
    ['Comments under pseudonyms are not permitted.', 'warning identity_no_pseudonyms'],
    ['You may comment under a nickname.', 'good identity_pseudonym'],
    ['You must be logged in to comment.', 'neutral identity_account'],
    [
      'By commenting you agree that Sample News has the right to copy and print your comment in whole or in part.',
      'warning licence_rights_scope: copy and print | in whole or in part | Sample News',
    ],
    [
      'By commenting you grant us a licence to store and edit your comment.',
      'warning licence_rights: store and edit | The Harbour Post',
    ],
    [
      'You keep the copyright in your comment and grant us a licence to store, display and edit it.',
      'warning licence_rights: store, display and edit | The Harbour Post',
    ],
    ['Comments are checked before they appear.', 'neutral moderation_before'],
    ['Comments can be shortened by our editors.', 'warning moderation_shortened'],
    ['Comments may take 20 minutes to appear.', 'neutral moderation_wait: 20 minutes'],
    ['There is no right to have a comment published.', 'warning moderation_no_right'],
    ['We may close comments at any time.', 'neutral closing_any_time'],
    ['Comments close after 48 hours.', 'neutral closing_after: 48 hours'],
    ['You can edit your comment for 15 minutes.', 'good editing_time: 15 minutes'],
    ['Comments cannot be edited once posted.', 'warning editing_cannot'],
    ['Your e-mail address is not shown with your comment.', 'good privacy_mail_hidden'],
    ['When you comment we store your IP address.', 'warning privacy_ip'],
    ['Our comments are powered by Disqus.', 'warning privacy_service: Disqus'],
    ['You must be 16 or over to comment.', 'neutral eligibility_age: 16'],
    ['Only members can comment on our articles.', 'neutral eligibility_members'],
    ['Comments are for subscribers only.', 'neutral eligibility_subscribers'],
    ['Become a Harbour Member to comment and to follow topics.', 'neutral eligibility'],
    ['Be polite in the comments.', 'neutral conduct_respect'],
    ['Please cite your sources when you comment.', 'neutral conduct_sources'],
    ['Please keep comments below 800 characters.', 'neutral conduct_length: 800'],
    ['Kommentare dürfen höchstens 900 Zeichen lang sein.', 'neutral conduct_length: 900'],
    ['Die Kommentarfunktion schließt nach 48 Stunden.', 'neutral closing_after: 48 Stunden'],
    ['Kommentare unter Pseudonym sind erlaubt.', 'good identity_pseudonym'],
    ['Les commentaires sont fermés.', 'neutral closing_closed'],
  ])('%s', (text, expected) => {
    expect(labelsOf(text)).toContain(expected);
  });

  test('a label is never the contrary of the sentence', () => {
    expect(labelsOf('You may comment under a nickname.')).not.toContain(
      'warning identity_no_pseudonyms',
    );
    expect(labelsOf('Please read our house rules for comments before you write.')).toEqual([
      'neutral links',
    ]);
    expect(labelsOf('Your IP address is not stored when you comment.')).toEqual([
      'good privacy_no_ip',
    ]);
  });
});

describe('a licence', () => {
  test('says how far it goes', () => {
    const text =
      'By commenting you grant us a perpetual, worldwide, transferable and sublicensable licence to use and edit your comment free of charge.';
    expect(factsOf(text)).toEqual([
      'fact_worldwide',
      'fact_endless',
      'fact_altered',
      'fact_sublicence',
      'fact_pass_on',
      'fact_unpaid',
    ]);
  });

  test('and not twice what its label says', () => {
    const text =
      'By commenting you agree that Sample News has the right to copy and print your comment in whole or in part, worldwide.';
    expect(factsOf(text)).toEqual(['fact_worldwide']);
  });

  test('and nothing that it does not say', () => {
    expect(factsOf('We may quote your comment in our newsletter.')).toEqual([]);
  });
});

describe('the linked rules', () => {
  test('come as an address, named by the words they stand on', () => {
    const text = 'Please read our comment policy before posting.';
    const start = text.indexOf('comment policy');
    const link = { start, end: start + 14, href: 'https://example.org/rules' };
    const [term] = policyOf([{ text, links: [link] }]).terms;
    expect(term?.href).toBe('https://example.org/rules');
    expect(term?.plain).toEqual({ key: 'links_named', values: { name: 'comment policy' } });
  });
});

describe('what the rules leave open', () => {
  test('is listed', () => {
    expect(policyOf([{ text: 'You must be logged in to comment.' }]).unsaid).toEqual([
      'licence',
      'moderation',
      'editing',
      'privacy',
    ]);
  });
});

describe('every label and reason has its words', () => {
  const rules = Object.values(LABEL_RULES).flat();
  const keys = rules.flatMap(({ key, reason }) => (reason === undefined ? [key] : [key, reason]));
  test.each([...new Set(keys)])('%s', (key) => {
    expect(Object.keys(messages)).toContain(`policy_${key}`);
  });

  test('a tone other than neutral has a reason', () => {
    const bare = rules.filter(({ tone, reason }) => (tone ?? 'neutral') !== 'neutral' && !reason);
    expect(bare).toEqual([]);
  });
});
