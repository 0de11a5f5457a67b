import { describe, expect, test } from 'vitest';
import { collectCandidates } from '@/lib/analysis/claims/01-collect';
import { tellArticle } from '../../../support/spoken-article';

function barOf(line: string) {
  const { article } = tellArticle([line]);
  return collectCandidates(article)[0]?.bar;
}

describe('findBar', () => {
  test.each([
    ['question', '“Who will pay for the pool?” Ms Ito asked, referring to the vote of Tuesday.'],
    ['question', '‘‘Who will pay for the pool?’’ asked Ms Ito, the mayor, before the vote.'],
    ['question', 'And is there anyone who has seen the bill?” she said.'],
    ['fragment', 'Every single one of,” said Ms Ito, who has swum there since she was a child.'],
    ['fragment', ', new swimmers are often brought along by friends of theirs.'],
    ['fragment', 'The county’s famous old slogan “Swim.'],
    ['fragment', 'The county’s famous old slogan is "Just swim!'],
    ['aside', 'Welcome to our daily round of what happened at the pools.'],
    ['aside', 'Upgrade to the pool pass for £5 a month and swim as long as you like.'],
    ['aside', 'Today, we’re going to talk about the pools that the county has closed.'],
    ['aside', 'The council did not immediately respond to a request for comment.'],
    ['aside', 'A spokeswoman for the swimming club declined to comment on the bill.'],
    ['aside', 'The mayor could not be reached for comment on Tuesday.'],
    ['aside', 'The club has not replied to an e-mail seeking comment.'],
    ['aside', 'Here’s a list of the pools that the county has closed since 2010.'],
    ['aside', 'I mean, everyone knows that the pool leaks.'],
  ])('%s: %s', (bar, line) => {
    expect(barOf(line)).toBe(bar);
  });

  test.each([
    'Ms Ito asked who would pay for the pool.',
    '“Who will pay for the pool?” was the question that split the council on Tuesday night.',
    'Every club in Marlow has lost its home,” said Ms Ito, who has swum there for years.',
    'The mayor resigned on Tuesday and declined to comment further.',
    'Marlow has not responded to the offer of the county to buy the pool.',
    'Rescuers said that the village could not be reached by road on Tuesday.',
    'The club, which declined to comment, owes the council £4m.',
    'Here in Marlow the pool closed in March.',
    'Der Rat nannte das Bad in Marlow „eine offene Wunde“.',
    'The council called the pool in Marlow "a wound".',
    'The council called the pool in Marlow a "wound that hurts the town".',
    'Today, we are without a pool, said the mayor.',
    'Welcome as it is, the money will not save the pool.',
    'I meant to close the pool, the mayor said.',
  ])('none: %s', (line) => {
    expect(barOf(line)).toBeNull();
  });
});
