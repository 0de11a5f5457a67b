/** What a control of a page is for, and the words it bears. */

export type PieceKind =
  | 'text'
  | 'email'
  | 'field'
  | 'password'
  | 'search'
  | 'tick'
  | 'button'
  | 'choice'
  | 'essay'
  | 'picture'
  | 'frame';

/** The words a control bears in its attributes, for a picture its alternative text. */
export function controlWords(element: Element, kind: PieceKind): string {
  const read = (name: string): string => element.getAttribute(name) ?? '';
  if (kind === 'picture') return read('alt');
  if (kind === 'frame') return `${read('title')} ${read('name')}`;
  const value = kind === 'button' ? read('value') : '';
  return `${read('placeholder')} ${value} ${read('aria-label')}`;
}

/** Null where the element is no control. `tag`: its name, which the caller has at hand. */
export function controlKind(element: Element, tag: string): PieceKind | null {
  switch (tag) {
    case 'INPUT':
      return inputKind(element);
    case 'BUTTON':
      return 'button';
    case 'SELECT':
      return 'choice';
    case 'TEXTAREA':
      return 'essay';
    case 'IMG':
      return 'picture';
    case 'IFRAME':
      return 'frame';
    default:
      return null;
  }
}

const EMAIL_NAME = /e-?mail|courriel|correo/i;
const SEARCH_NAME = /search|suche|recherche|buscar|szuka|cerca|zoek/i;

const INPUT_KINDS: ReadonlyMap<string, PieceKind | null> = new Map<string, PieceKind | null>([
  ['hidden', null],
  ['email', 'email'],
  ['password', 'password'],
  ['search', 'search'],
  ['checkbox', 'tick'],
  ['radio', 'tick'],
  ['submit', 'button'],
  ['button', 'button'],
  ['image', 'button'],
  ['reset', 'button'],
]);

function inputKind(element: Element): PieceKind | null {
  const known = INPUT_KINDS.get(element.getAttribute('type')?.toLowerCase() ?? '');
  if (known !== undefined) return known;
  const names = ['name', 'id', 'placeholder', 'aria-label']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ');
  if (EMAIL_NAME.test(names)) return 'email';
  return SEARCH_NAME.test(names) ? 'search' : 'field';
}
