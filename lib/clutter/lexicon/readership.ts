/**
 * "Join 40,000 readers": a plea by itself, for it asks to enrol and to be written to. The number may be one word ("40k"),
 * two ("40,000") or have words before it ("more than"). Near misses: "40,000 readers wrote", "Join 40,000 people who marched".
 */

type Call = { readonly join: readonly string[]; readonly whom: readonly string[] };

const CALLS: readonly Call[] = [
  { join: ['join'], whom: ['readers', 'subscribers', 'people who get'] },
  { join: ['schließen sie sich'], whom: ['leser*', 'abonnent*'] },
  { join: ['rejoignez'], whom: ['lecteurs', 'abonnés'] },
  { join: ['únete a'], whom: ['lectores', 'suscriptores'] },
  { join: ['unisciti a'], whom: ['lettori', 'iscritti'] },
  { join: ['junte-se a'], whom: ['leitores', 'assinantes'] },
];

const NUMBERS = ['*', '* *', '* * *', '* * * *'];

/** As entries of a word list, in six languages. */
export const READERSHIP: readonly string[] = CALLS.flatMap(({ join, whom }) =>
  join.flatMap((call) =>
    NUMBERS.flatMap((number) => whom.map((each) => `${call} ${number} ${each}`)),
  ),
);
