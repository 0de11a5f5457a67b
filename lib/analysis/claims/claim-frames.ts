/** The frames by which kinds of claim are told: verbs of one sense with what they need beside them. */
import type { ClaimKind } from '../brief';

export type ClaimFrame = {
  readonly kind: ClaimKind;
  /** Where a group `act` stands, it ends the pattern. */
  readonly pattern: RegExp;
  /** Must the act have happened, so that "may", "not" or "to" before it rules it out? */
  readonly real: boolean;
};

/** "Phase 1", "Article 50": a number that names. */
const NAMING = String.raw`(?<!\b(?:act|article|category|chapter|day|game|grade|group|highway|level|number|part|phase|round|route|section|stage|step|tier|type|week)\s)`;
const NUMBER = String.raw`(?:[$£€]\s?)?${NAMING}(?<![\d.,])(?!(?:19|20)\d\ds?\b)\d[\d.,]*\s?(?:%|per\s?cent|percent|percentage points?|million|billion|trillion|points?|m|bn)?`;
/** "a state of suspended animation": a participle before its noun is nobody's act. */
const VERB = String.raw`(?<!\b(?:a|an|of|the|its|their|under|with)\s)`;
const STUDY = String.raw`(?:stud(?:y|ies)|survey|poll|polls|analysis|inquiry|audit|research|researchers|scientists|review|investigation|investigators|report|tests|data|figures|statistics|economists|doctors|experts|inspectors|auditors)`;
const BODY = String.raw`(?:court|judge|jury|tribunal|council|councillors|senate|house|parliament|lawmakers|legislators|legislature|mps|government|cabinet|ministers?|president|congress|commission|committee|board|regulators?|agency|voters|members|shareholders|union|governor|mayor|panel|bank|company|officials|ministry|assembly|city|state|department|peers|deputies|authorities|directors)`;

/**
 * Decision: "The council voted to close the pool." Not "The council may vote".
 * Denial: "Mr Roe denied taking bribes." Accusation: "She accused the firm of fraud." Not "a false accusation".
 * Finding: "A study found that…" Forecast: "Prices are expected to rise." Figure: "Sales fell 4 % to 2m."
 */
export const CLAIM_FRAMES: readonly ClaimFrame[] = [
  {
    kind: 'denial',
    real: true,
    pattern:
      /\b(?:den(?:y|ies|ied)\b(?!\s+(?:entry|access|bail|them|him|her|the request|a visa|permission|asylum|the appeal|the motion))|(?:reject(?:s|ed)|dismiss(?:es|ed)|dispute[sd]|refute[sd]|rebuff(?:s|ed))\s(?:\w+\s){0,4}(?:claims?|allegations?|accusations?|suggestions?|charges|criticism|reports?|rumou?rs?)\b|pleaded not guilty)/giu,
  },
  {
    kind: 'accusation',
    real: true,
    pattern:
      /\b(?:(?:accuse[sd]?|accusing)\s(?:[^.;]{1,80}?)\bof\b|(?:was|were|is|are|been) accused of|alleg(?:e|es|ed) that|(?:was|were|has been|have been) (?:formally )?charged with|blame[sd]?\s(?:[^.;]{1,60}?)\bfor\b|sued\s(?:[^.;]{1,60}?)\b(?:over|for|alleging)\b|(?:was|were) indicted)/giu,
  },
  {
    kind: 'decision',
    real: true,
    pattern: new RegExp(
      String.raw`\b${BODY}\b(?:[^.;,“"]{0,60}?|,[^.;,“"]{1,60},\s?)\b${VERB}(?<act>approve[sd]|(?:has|have|had) approved|banned|bans|voted\b(?!\s+in\s+(?:favou?r\s+)?\w+\s+elections?)|ruled(?!\s+out)|rules that|reject(?:s|ed)|ordered|overturned|upheld|struck down|scrapped|suspended|vetoed|ratified|adopted|authori[sz]ed|imposed|lifted|repealed|signed|agreed to|decided|chose to|appointed|dismissed|fined|blocked|postponed|cancel+ed|sentenced|acquitted|convicted|awarded|granted|cut interest rates|raised interest rates|expelled|sacked|fired)\b`,
      'giu',
    ),
  },
  {
    kind: 'decision',
    real: true,
    pattern:
      /\b(?:(?:was|were|been) (?:sentenced|jailed for|fined [$£€\d]|acquitted|convicted|sacked|fired as|suspended from|banned from|appointed|ordered to)|has decided|have decided|decided (?:to (?!ask|meet|post|see|share|speak|talk|tell|try|visit|wait|weigh|write)|against|that|not)|announced (?:that )?(?:it|he|she|they) (?:will|would)|resigned|stepped down as|pleaded guilty|agreed to (?:pay|buy|sell|merge|settle|end|withdraw|cut))\b/giu,
  },
  {
    kind: 'finding',
    real: true,
    pattern: new RegExp(
      String.raw`\b${STUDY}\b(?:[^.;“"]{0,80}?)\b(?<act>found|finds|has found|have found|shows?|showed|suggests?|suggested|concluded?s?|revealed|reveals|discovered|identified|indicates?|indicated|uncovered)\b`,
      'giu',
    ),
  },
  {
    kind: 'finding',
    real: false,
    pattern:
      /\baccording to (?:a|an|the)\s(?:\w+\s){0,3}(?:study|survey|poll|analysis|audit|research|review)\b/giu,
  },
  {
    kind: 'forecast',
    real: false,
    pattern:
      /(?<!\b(?:as|than|what|which|who) )\b(?:(?:is|are|was|were) (?:now |widely |also )?(?:expected|forecast|projected|predicted|tipped|poised|likely|unlikely) to|(?:forecasts?|predicts?|predicted|expects|projects|projected)\s(?:that\b|growth|a (?:rise|fall|drop|loss|profit|recession|deficit))|(?:analysts|economists|experts|officials|investors) (?:expect|predict|forecast)\b|will probably|(?:could|may|might) (?:\w+\s){1,4}by (?:20\d\d|the end of)|looks set to)/giu,
  },
  {
    kind: 'figure',
    real: true,
    pattern: new RegExp(
      String.raw`\b(?:rose|risen|rising|fell|fallen|grew|grown|climbed|dropped|jumped|increased|decreased|declined|surged|slumped|plunged|soared|tumbled|dipped|slipped|shrank|doubled|tripled|gained|totall?ed|reached|stood at|stands at|amounted to|cost|costs|earned|made a (?:profit|loss) of|is worth|was worth|averaged|exceeded|topped)\b(?:(?!\b(?:number|place|age)\b)[^.;“"]){0,30}?${NUMBER}`,
      'giu',
    ),
  },
  {
    kind: 'figure',
    real: true,
    pattern: new RegExp(
      String.raw`\b(?:killed|injured|sold|employs|spent|raised|hired|lost|accounts? for)\s(?:(?:about|around|nearly|almost|some|more than|over|at least|fewer than|up to|only|just)\s)?${NUMBER}`,
      'giu',
    ),
  },
  {
    kind: 'figure',
    real: false,
    pattern:
      /(?:^|\s)(?:(?:about|around|nearly|almost|some|more than|over|at least|fewer than|up to|only|just)\s)?\d[\d.,]*\s?(?:%|per cent|percent) of\b/giu,
  },
];
