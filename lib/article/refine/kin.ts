/** Paragraphs that the page names as it names the text's sure ones: a long story's last ones, far from where it began. */
import type { TextBlock } from '../blocks/page-model';

/** From here on the model is sure of a paragraph. */
const SURE = 0.9;
/** So many sure ones of a name, and so much of all that is named so: teasers share their names too. */
const LEAST_SURE = 4;
const LEAST_SHARE = 1 / 3;
/** Below, the model is sure that it is something else, whatever its name. */
const LEAST_CHANCE = 0.05;
/** Shorter ones are labels and buttons. */
const PARAGRAPH = 80;
/** A paragraph with more of its text linked is a list of links; one all in bold is a subhead or a promotion. */
const MOST_LINKED = 0.3;
const MOST_STRONG = 0.9;

/** Indices of the paragraphs that the chance alone would leave out (below `yes`) and their name brings in. */
export function findKin(
  blocks: readonly TextBlock[],
  chances: readonly number[],
  yes: number,
): readonly number[] {
  const named = new Map<string, number[]>();
  for (const [i, block] of blocks.entries()) {
    const name = block.role === 'body' && block.text.length >= PARAGRAPH ? readName(block) : '';
    if (name !== '') named.set(name, [...(named.get(name) ?? []), i]);
  }
  const measure = (some: readonly number[]): number =>
    some.reduce((sum, i) => sum + (blocks[i]?.text.length ?? 0), 0);
  return [...named.values()].flatMap((kin) => {
    const sure = kin.filter((i) => (chances[i] ?? 0) >= SURE);
    if (sure.length < LEAST_SURE || measure(sure) < measure(kin) * LEAST_SHARE) return [];
    return kin.filter((i) => {
      const chance = chances[i] ?? 0;
      return chance >= LEAST_CHANCE && chance < yes && isPlain(blocks[i]);
    });
  });
}

/** Tag and names of the box and of that around it; "" where either has none: half of the web is P in DIV. */
function readName({ box }: TextBlock): string {
  if (box.label === '' || (box.parent?.label ?? '') === '') return '';
  return `${box.tag}.${box.label}<${box.parent?.tag}.${box.parent?.label}`.replace(/\d+/g, '0');
}

function isPlain(block: TextBlock | undefined): boolean {
  if (block === undefined) return false;
  const linked = block.links.reduce((sum, { start, end }) => sum + end - start, 0);
  const { length } = block.text;
  return linked < length * MOST_LINKED && block.strong < length * MOST_STRONG;
}
