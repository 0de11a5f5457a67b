/** What comments and the address asked for are called in further languages: too few words for a file each. */
import type { PolicyWords } from './policy-words';

export const OTHER_LANGUAGES: Partial<PolicyWords> = {
  comment: `kommentarer?|kommentarfelt*|kommentti*|komentarz*|komentar*`,
  mail: `e-?postadress*|sahkopost*|adres e-?mail|e-?mailova`,
  hiddenFromOthers: `publiceras inte|vil ikke bli publisert|ei julkaista|nie zostanie opublikowany|bliver ikke publiceret|offentliggøres ikke`,
};
