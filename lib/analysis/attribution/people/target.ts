/** Who a source turns out to be: somebody with a name, or a phrase that names nobody. */
import type { SourceType } from '../../brief';
import type { Entity } from './entity';

export type Target =
  | { readonly entity: Entity }
  | { readonly phrase: string; readonly type: Exclude<SourceType, 'person'> };
