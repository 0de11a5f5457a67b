/** One part of the brief under its heading: folds, remembers it, and can be copied as a whole. */
import type { ComponentChildren } from 'preact';
import { useElementId } from '../controls/use-element-id';
import type { ExportScope } from '@/lib/export/export-request';
import { Icon } from '../controls/Icon';
import { IconButton } from '../controls/IconButton';
import { useWords } from '../words-context';
import './section.css';

export type SectionName = 'claims' | 'people' | 'policy' | 'clutter';

export function Section(props: {
  readonly name: SectionName;
  readonly isFolded: boolean;
  readonly onFold: (name: SectionName, folded: boolean) => void;
  /** How many lines are inside; not shown where null. */
  readonly count: number | null;
  readonly onCopy?: (scope: ExportScope) => void;
  readonly children: ComponentChildren;
}) {
  const { say, locale } = useWords();
  const body = useElementId();
  const { name, isFolded, onFold, count, onCopy } = props;
  return (
    <section class="section" data-section={name} aria-labelledby={`${body}-title`}>
      <div class="section-head">
        <h2 id={`${body}-title`}>
          <button
            type="button"
            class="section-fold"
            aria-expanded={!isFolded}
            aria-controls={body}
            onClick={() => onFold(name, !isFolded)}
          >
            <Icon name="fold" />
            {say(`section_${name}`)}
            {count !== null && count > 0 && (
              <span class="section-count">{new Intl.NumberFormat(locale).format(count)}</span>
            )}
          </button>
        </h2>
        {onCopy && name !== 'clutter' && !isFolded && count !== null && count > 0 && (
          <IconButton
            icon="copy"
            label={say('copy_section')}
            about={say(`section_${name}`)}
            onPress={() => onCopy({ kind: name })}
          />
        )}
      </div>
      <div id={body} class="section-body" hidden={isFolded}>
        {!isFolded && props.children}
      </div>
    </section>
  );
}
