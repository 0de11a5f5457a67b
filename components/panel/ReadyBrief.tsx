/** A finished brief below its head: the map and the four sections. */
import type { ExportScope } from '@/lib/export/export-request';
import type { Settings } from '@/lib/settings/settings';
import { useBrief } from './brief-context';
import { ClaimList } from './claims/ClaimList';
import { ClutterPanel } from './clutter/ClutterPanel';
import { groupRules } from './rules/group-rules';
import { MapStrip } from './article/MapStrip';
import type { PageFacts } from './panel-state';
import { PeopleList } from './people/PeopleList';
import { RuleList } from './rules/RuleList';
import { Section } from './Section';
import type { SectionName } from './Section';

export function ReadyBrief(props: {
  readonly page: PageFacts | null;
  readonly settings: Settings;
}) {
  const { state, events, matches, format, printing } = useBrief();
  const { page, settings } = props;
  const { brief } = state;
  const sectionOf = (name: SectionName, count: number | null) => ({
    name,
    count,
    isFolded: settings.folded.includes(name) && matches === null && !printing,
    onFold: (section: SectionName, folded: boolean) =>
      events.onSettings({ folded: fold(settings.folded, section, folded) }),
  });
  const onCopy = (scope: ExportScope) => events.onCopy({ scope, format });
  return (
    <>
      <MapStrip />
      <Section {...sectionOf('claims', brief.claims.length)} onCopy={onCopy}>
        <ClaimList
          count={settings.claimCount}
          onCount={(claimCount) => events.onSettings({ claimCount })}
        />
      </Section>
      <Section {...sectionOf('people', brief.people.sources.length)} onCopy={onCopy}>
        <PeopleList />
      </Section>
      <Section {...sectionOf('policy', groupRules(brief.policy.terms).length)} onCopy={onCopy}>
        <RuleList />
      </Section>
      {page?.clutter && matches === null && (
        <Section {...sectionOf('clutter', page.clutter.blocks.length)}>
          <ClutterPanel
            clutter={page.clutter}
            site={page.site}
            events={events}
            printing={printing}
          />
        </Section>
      )}
    </>
  );
}

function fold(folded: readonly string[], name: string, isFolded: boolean): readonly string[] {
  const others = folded.filter((other) => other !== name);
  return isFolded ? [...others, name] : others;
}
