/** The shape of a language's word list: what a block that begs says, and what its look-alikes say. */

/**
 * Words and phrases in lower case. A word ends where letters end; a trailing `*` lets it go on ("abonn*"), a leading
 * `*` lets letters stand before it ("*newsletter"); a blank stands for any run of blanks,
 * a star between blanks for any one word ("become a * member").
 */
export type ClutterWords = {
  /** Letters that come by mail: "newsletter", "mailing list". */
  readonly mailing: readonly string[];
  /** Asking to enrol: "sign up", "enter your email". */
  readonly enrol: readonly string[];
  /** Paid reading: "subscribe", "subscription". */
  readonly subscribe: readonly string[];
  readonly member: readonly string[];
  /** Asking for money without goods: "donate". */
  readonly give: readonly string[];
  readonly account: readonly string[];
  /** Writing a comment: "to comment", "join the conversation". */
  readonly comment: readonly string[];
  /** Bait: "free", "never miss", "no spam". */
  readonly pitch: readonly string[];
  /** What stands under a form: "by signing up you agree". */
  readonly terms: readonly string[];
  /** What a form says after it was sent. */
  readonly thanks: readonly string[];
  readonly push: readonly string[];
  readonly app: readonly string[];
  readonly adblock: readonly string[];
  /** Selling: "unlimited access", "per month", "trial". */
  readonly offer: readonly string[];
  /** Counting: "articles left". */
  readonly meter: readonly string[];
  /** Standing in for withheld text: "continue reading". */
  readonly gate: readonly string[];
  /** To those who have paid: "already a subscriber". */
  readonly holder: readonly string[];
  /** Sending an article on, writing to the newsroom, being told of replies: forms that ask for an address too. */
  readonly forward: readonly string[];
  readonly consent: readonly string[];
  /** Comment rules, and what else is reserved: "moderated", "reserve the right", "all rights reserved". */
  readonly rules: readonly string[];
  readonly correction: readonly string[];
  readonly email: readonly string[];
  readonly follow: readonly string[];
  /** What is heard: a "Subscribe" beside it is no plea. */
  readonly listen: readonly string[];
  /** Speaking to the reader: "you", "our". */
  readonly address: readonly string[];
};

export type ClutterTopic = keyof ClutterWords;
