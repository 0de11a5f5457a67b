/**
 * What the words of comment rules are sorted by. A language's words for a concept are alternatives parted by "|", on
 * folded text (lower case, no accents but ß); "*" is the rest of a word and "..." a gap of up to 60 characters;
 * all else is regular expression. A language has all of them, but for those that one of the languages can do without.
 */
export type PolicyWords = {
  // What readers write, where they write it, and who reads it over.
  /** Comments by name: enough to take a sentence for one on comments, once the news senses are gone. */
  readonly comment: string;
  /** Other names for a comment: they count in a block of rules only. */
  readonly post: string;
  /** Where comments stand. */
  readonly area: string;
  /** The reader is addressed or named as a user. */
  readonly you: string;
  /** The outlet speaks of itself or its staff. */
  readonly we: string;

  // Names, accounts, age, membership: who may comment, and as whom.
  readonly realName: string;
  readonly falseName: string;
  readonly shownName: string;
  readonly account: string;
  readonly verify: string;
  readonly subscriber: string;
  readonly only: string;
  readonly age: string;

  // What the outlet does with comments: checks, delays, removes, prints, licenses.
  readonly review: string;
  readonly remove: string;
  readonly discretion: string;
  readonly delay: string;
  readonly grant: string;
  readonly reuse: string;

  // Whose opinion a comment is, and who answers for it.
  readonly opinion: string;
  readonly disown: string;
  readonly answerable: string;

  // How readers are asked to write, and what they must leave out.
  readonly abuse: string;
  readonly virtue: string;
  /** Asks or forbids. */
  readonly ask: string;
  /** Asks or forbids in so many words: what makes a rule of a sentence on manners that stands alone. */
  readonly norm: string;

  // What follows, for the writer and for the thread: bans, reports, appeals, closing, editing.
  readonly ban: string;
  readonly report: string;
  readonly authority: string;
  readonly appeal: string;
  readonly close: string;
  readonly hours: string;
  readonly ownEdit: string;

  // What becomes of an address and other traces.
  readonly mail: string;
  readonly hiddenFromOthers: string;
  readonly traces: string;
  /** Papers on privacy: every page links one, so the name alone says nothing. */
  readonly privacyPaper: string;
  readonly kept?: string;
  readonly personal?: string;

  // The names of rules as documents, and the ways of pointing to them.
  readonly rulesName: string;
  readonly point: string;
  /** Keeping to them is asked for. */
  readonly keepTo: string;

  // Who is speaking: a reader about himself, the news about somebody, or the outlet giving orders.
  /** A reader speaking; rules never do, but for the box to be ticked. */
  readonly firstPerson: string;
  /** The box to be ticked. */
  readonly consent: string;
  /** The news telling what happened. */
  readonly narrative: string;
  /** How a sentence opens that tells the reader what to do. */
  readonly order: string;
  /** A form's call to write something: no rule. */
  readonly invitation: string;

  // Finer senses, by which a term's label in plain words is chosen once its category is known.
  readonly not: string;
  readonly forbidden: string;
  readonly shown: string;
  /** Breaking the rules, so that naming them is no pointing to them. */
  readonly violate: string;
  /** What a columnist thinks is no comment rule. */
  readonly columns: string;
  /** The rules of a place where readers write, by a name that says so. */
  readonly communityRules: string;
  readonly optional: string;
  readonly oneEach: string;
  readonly passOn: string;
  readonly sublicence: string;
  readonly altered: string;
  /** Done to comments, by whom it need not say. */
  readonly mayBe: string;
  readonly endless: string;
  readonly worldwide: string;
  readonly unpaid: string;
  readonly wholeOrPart: string;
  readonly anyManner: string;
  readonly moral: string;
  readonly commons?: string;
  readonly indemnity: string;
  readonly unchecked: string;
  readonly before: string;
  readonly machine: string;
  readonly noRight: string;
  readonly unexplained: string;
  readonly insults: string;
  readonly adverts: string;
  /** Good manners by name, of all that a comment should be. */
  readonly manners: string;
  readonly topic: string;
  readonly privateDetails: string;
  readonly sourcesAsked: string;
  readonly anyTime: string;
  readonly selected: string;
  readonly already: string;
  readonly addressIp: string;
  readonly searchEngines: string;
  readonly everybody: string;
  readonly askFor: string;
  readonly mutes?: string;
  readonly parent: string;
  /** Others are shut out: "become a member to comment" alone does not say so. */
  readonly barred: string;
  readonly membership: string;

  // Ways the news uses the words of comment rules without speaking of readers' comments; taken out before anything is looked for.
  /** "declined to comment", "in his comments", "moderate candidates", "a moderate rise". */
  readonly news: string;
};

export type PolicyConcept = Exclude<keyof PolicyWords, 'news'>;
