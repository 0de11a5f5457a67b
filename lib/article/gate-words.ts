/** The line that stands in for text which the site withholds. */

const GATE_WORDS =
  /\b(to (continue|keep) reading|continue reading this article|subscribe to (read|continue)|already a subscriber\?|this (article|story|content) is (for|reserved for|exclusive|only available|available) .{0,30}(subscribers|members)|for subscribers only|weiterlesen mit|jetzt weiterlesen|lesen sie (den|diesen) (ganzen |vollständigen )?artikel|réservé aux abonnés|la suite est réservée|lire la suite avec|abonnez-vous pour|para seguir leyendo|contenido exclusivo para suscriptores|contenuto riservato agli abbonati)\b/i;
/** A wall is a line or two; a paragraph about subscriptions is longer. */
const LONGEST = 300;

/** "Subscribe to continue reading." does; "He told readers to subscribe." does not. */
export function saysGate(text: string): boolean {
  return text.length < LONGEST && GATE_WORDS.test(text);
}
