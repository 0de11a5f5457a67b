/** Which of the roles that the page gives somebody is shown. */
import type { Entity } from './entity';

/** The first role that says more than a title; else the title; null where the page gives none. */
export function chooseRole({ roles }: Entity): string | null {
  return roles.find((role) => role.trim().includes(' ')) ?? roles[0] ?? null;
}
