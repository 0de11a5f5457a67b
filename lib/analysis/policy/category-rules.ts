/** The rules by category: data, each with the reason it stands on. */
import type { Concept } from './concepts';
import type { CategoryRule } from './rules';

const PARTIES: readonly Concept[] = ['comment', 'post', 'area', 'you', 'we'];

export const CATEGORY_RULES: readonly CategoryRule[] = [
  // Real name: first and last names come up in rules only to say whether they are asked for or shown.
  {
    category: 'identity',
    all: ['realName'],
  },
  // Pseudonym: nicknames and anonymity, allowed or not.
  {
    category: 'identity',
    all: ['falseName'],
  },
  // Shown name: a display or user name is part of what others see.
  {
    category: 'identity',
    all: ['shownName', [...PARTIES, 'account']],
    none: ['authority'],
  },
  // Account: signing in in order to comment; a ban of an account is no such thing.
  {
    category: 'identity',
    all: ['account', PARTIES],
    none: ['ban', 'report', 'ownEdit', 'remove'],
  },
  // Verified address: a confirmed address or number is asked for.
  {
    category: 'identity',
    all: ['verify'],
    none: ['traces', 'answerable'],
  },
  // Optional name: what need not be given of oneself.
  {
    category: 'identity',
    all: ['optional', ['mail', 'shownName', 'you']],
    none: ['abuse'],
  },
  // Subscribers: who pays, belongs or lives here may comment.
  {
    category: 'eligibility',
    all: ['subscriber', 'only'],
    none: ['ban', 'review'],
  },
  // Age: an age stands in rules as a bar.
  {
    category: 'eligibility',
    all: ['age'],
    none: ['abuse', 'realName'],
  },
  // Grant: a right, licence or permission passes to the outlet.
  {
    category: 'licence',
    all: ['grant', PARTIES],
    none: ['remove'],
  },
  // Reuse: the outlet says where else comments may appear.
  {
    category: 'licence',
    all: ['reuse', ['comment', 'post']],
    none: ['shownName', 'mail', 'delay', 'review', 'traces', 'abuse', 'remove'],
  },
  // Disowned: somebody else’s opinion.
  {
    category: 'endorsement',
    all: ['disown', 'opinion'],
    none: ['mail', 'columns'],
  },
  // Answerable: who answers for what is written.
  {
    category: 'endorsement',
    all: ['answerable', PARTIES],
    none: ['discretion', 'columns'],
  },
  // Reviewed: somebody or something looks at comments.
  {
    category: 'moderation',
    all: ['review'],
    none: ['close', 'appeal', 'disown'],
  },
  // Removed: comments go, or never come.
  {
    category: 'moderation',
    all: ['remove'],
    none: ['ownEdit', 'mail', 'shownName', 'falseName', 'searchEngines'],
  },
  // Altered: the outlet edits or shortens what readers write.
  {
    category: 'moderation',
    all: ['altered', ['comment', 'post'], ['we', 'reuse', 'mayBe']],
    none: ['ownEdit', 'grant', 'close'],
  },
  // Discretion: the outlet decides, and need not explain.
  {
    category: 'moderation',
    all: ['discretion', [...PARTIES, 'review', 'remove']],
    none: ['close'],
  },
  // Delayed: comments come later, so something happens in between.
  {
    category: 'moderation',
    all: ['delay', ['comment', 'post']],
    none: ['close', 'account', 'ownEdit', 'mail'],
  },
  // Named abuse: naming an abuse in rules forbids it.
  {
    category: 'conduct',
    all: ['abuse'],
    none: ['authority', 'traces', 'report'],
  },
  // Named virtue: naming good manners in rules asks for them.
  {
    category: 'conduct',
    all: ['virtue', [...PARTIES, 'ask', 'order']],
    none: ['traces', 'grant', 'authority'],
  },
  // Keep to the rules: asking to keep to named rules asks for conduct; naming them for reading does not.
  {
    category: 'conduct',
    all: ['rulesName', 'keepTo'],
    none: ['violate', 'review'],
  },
  // Banned: the writer, not the comment, is shut out.
  {
    category: 'enforcement',
    all: ['ban'],
  },
  // Reported: readers or the outlet report a comment.
  {
    category: 'enforcement',
    all: ['report', PARTIES],
    none: ['mail'],
  },
  // Authorities: police and courts.
  {
    category: 'enforcement',
    all: ['authority'],
    none: ['mail'],
  },
  // Appeal: a way to have a decision looked at again.
  {
    category: 'enforcement',
    all: ['appeal'],
  },
  // Closed: when comments are open.
  {
    category: 'closing',
    all: ['close', ['comment', 'area']],
    none: ['ban', 'account', 'subscriber', 'grant', 'traces'],
  },
  // Hidden address: what happens with the address that must be given.
  {
    category: 'privacy',
    all: ['mail', 'hiddenFromOthers'],
  },
  // Traces: what is stored, passed on, or found by others.
  {
    category: 'privacy',
    all: ['traces'],
  },
  // Kept details: storing counts where it is said of something personal; “comment saved” is a status.
  {
    category: 'privacy',
    all: ['kept', 'personal', PARTIES],
  },
  // Privacy paper: the paper is named for those who comment, not in a row of links.
  {
    category: 'privacy',
    all: ['privacyPaper', 'point', ['comment', 'post']],
  },
  // Own comments: changing or taking back what one wrote.
  {
    category: 'editing',
    all: ['ownEdit'],
    none: ['discretion', 'ban'],
  },
  // Named rules: rules that stand elsewhere are pointed to.
  {
    category: 'links',
    all: ['rulesName', 'point'],
    none: ['violate'],
  },
];
