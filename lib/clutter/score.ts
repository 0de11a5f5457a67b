/** How surely is a candidate clutter through and through? */
import type { Candidate } from './candidates';
import { topicBit } from './topics';

const WRONG_TAG = /^(?:NAV|HEADER|FOOTER|ARTICLE|LI|UL|BUTTON|A|SPAN|FORM|H\d|P|LABEL)$/;
const WRONG_TOPICS =
  topicBit('rules') | topicBit('gate') | topicBit('consent') | topicBit('correction');

/** 0 to 1. */
export function scoreCandidate({ element, totals, survey }: Candidate): number {
  if (WRONG_TAG.test(element.tagName) || element.closest('nav, header, footer, li')) return 0;
  if (totals.weight > 900 || totals.weight < 12 || totals.topics & WRONG_TOPICS) return 0;
  if (survey.paragraphs.some((each) => each !== element && element.contains(each))) return 0;
  return asks(candidateControls(totals)) && begsMostly(totals) ? 0.6 : 0;
}

function candidateControls({ kinds, links }: Candidate['totals']): number {
  return kinds.email + kinds.button + links;
}

const asks = (controls: number): boolean => controls > 0;

function begsMostly({ begging, beggingWeight, weight, plainLinks }: Candidate['totals']): boolean {
  return begging >= 2 && beggingWeight / weight > 0.45 && plainLinks < 4;
}
