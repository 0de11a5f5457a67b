/** From drafts to people: who each source is, and what each of them said. */
import type { Attribution, Mention, People, Source, SourceId, Span } from '../../brief';
import { dropDoubtful } from '../confidence';
import type { Draft } from '../draft';
import type { Ground, Run } from '../ground';
import { Cast, isSurelyPerson } from './cast';
import { gatherEntities } from './entities';
import type { Entity } from './entity';
import { findNames } from './names';
import { chooseRole } from './choose-role';
import { shareSubjects } from './subjects';
import type { Target } from './target';
import { targetsOf } from './targets';

/** The people of the article. Drafts must be in text order. */
export function castPeople(ground: Ground, found: readonly Draft[]): Omit<People, 'support'> {
  const names = findNames(ground);
  const drafts = dropDoubtful(shareSubjects(ground, found, names));
  const entities = gatherEntities(ground, names);
  const targets = findTargets(ground, drafts, new Cast(ground, names, entities));
  const groups = groupByTarget(drafts, targets);
  const ids = new Map<string, SourceId>(groups.map(({ key }, at) => [key, `s${at + 1}`]));
  const attributions = drafts.map((draft, at): Attribution => {
    const [speaker] = targets[at] ?? [];
    return {
      content: spansOf(ground, draft.content),
      cue: draft.cue.length > 0 ? spansOf(ground, draft.cue) : null,
      source: draft.source.length > 0 ? spansOf(ground, draft.source) : null,
      kind: draft.kind,
      speaker: speaker ? (ids.get(keyOf(speaker)) ?? null) : null,
      confidence: draft.confidence,
    };
  });
  const sources = groups.map(({ key, target, members }): Source => ({
    id: ids.get(key) ?? 's0',
    name: 'entity' in target ? target.entity.name : target.phrase,
    type: 'entity' in target ? target.entity.kind : target.type,
    role: 'entity' in target ? chooseRole(target.entity) : null,
    attributions: members,
  }));
  return { attributions, sources, mentioned: mentionedOnly(ground, entities, targets.flat()) };
}

/** Who said each draft: several where they said it with one voice, none where it is not known. */
function findTargets(
  ground: Ground,
  drafts: readonly Draft[],
  cast: Cast,
): readonly (readonly Target[])[] {
  const found: (readonly Target[])[] = [];
  for (const draft of drafts) {
    let targets = draft.follows === null ? [] : (found[draft.follows] ?? []);
    const isSaid = draft.cue.some((cue) => saysSo(ground, cue));
    for (const run of draft.source) {
      if (targets.length === 0) targets = targetsOf(ground, { run, isSaid }, cast);
    }
    cast.speak(targets, draft.source[0]?.from ?? draft.content[0]?.from ?? 0);
    found.push(targets);
  }
  return found;
}

/** A cue that hardly anything but a speaker has; scans "reveal" and deals are "announced" as well. */
function saysSo(ground: Ground, { from, to }: Run): boolean {
  return ground.lower.slice(from, to).some((word) => SAYS.test(word));
}

const SAYS =
  /^(?:say|says|said|saying|tell|tells|told|telling|claim(?:s|ed|ing)?|warn(?:s|ed|ing)?|argu(?:es?|ed|ing)|add(?:s|ed|ing)?|insist(?:s|ed|ing)?|den(?:y|ies|ied)|complain(?:s|ed|ing)?|according)$/u;

type Group = { readonly key: string; readonly target: Target; readonly members: number[] };

/** Sources with the indices of what they said, those who say most first; ties by who speaks first. */
function groupByTarget(
  drafts: readonly Draft[],
  targets: readonly (readonly Target[])[],
): readonly Group[] {
  const groups = new Map<string, Group>();
  targets.forEach((all, at) => {
    for (const target of all) {
      const key = keyOf(target);
      const group = groups.get(key) ?? { key, target, members: [] };
      group.members.push(at);
      groups.set(key, group);
    }
  });
  const weight = ({ members }: Group): number =>
    members.reduce((sum, at) => sum + length(drafts[at]?.content ?? []), 0);
  return [...groups.values()].toSorted((a, b) => weight(b) - weight(a));
}

function length(runs: readonly Run[]): number {
  return runs.reduce((sum, { from, to }) => sum + to - from, 0);
}

function keyOf(target: Target): string {
  if ('entity' in target) return `entity ${target.entity.mentions[0]?.from ?? 0}`;
  return `phrase ${target.phrase.toLowerCase().replace(/^(?:the|a|an) /u, '')}`;
}

/** Runs as spans of the article's own paragraphs. Runs in the title have none. */
function spansOf({ pieces, lead }: Ground, runs: readonly Run[]): readonly Span[] {
  return runs.flatMap(({ from, to }) => {
    const first = pieces[from];
    const last = pieces[to - 1];
    if (!first || !last || first.paragraph < lead) return [];
    return [{ paragraph: first.paragraph - lead, start: first.start, end: last.end }];
  });
}

/** People with a full name who are nobody's source. */
function mentionedOnly(
  ground: Ground,
  entities: readonly Entity[],
  targets: readonly Target[],
): readonly Mention[] {
  const speaking = new Set(targets.map((target) => ('entity' in target ? target.entity : null)));
  return entities.flatMap((entity): Mention[] => {
    if (entity.kind !== 'person' || speaking.has(entity) || !isWorthMention(entity)) return [];
    const [span] = spansOf(
      ground,
      entity.mentions
        .filter(({ from }) => (ground.pieces[from]?.paragraph ?? 0) >= ground.lead)
        .slice(0, 1),
    );
    return span ? [{ name: entity.name, role: chooseRole(entity), span }] : [];
  });
}

/** A mention needs more than two capitals: a role, a title or a known given name. */
function isWorthMention(entity: Entity): boolean {
  return (entity.words.length > 1 || entity.roles.length > 0) && isSurelyPerson(entity);
}
