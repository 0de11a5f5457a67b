/** Which blocks of a page beg (sign up, subscribe, join, give, log in)? */
import { proposeCandidates } from './find/candidates';
import { chooseBlocks } from './weigh/choose';
import { isForSigningUp } from './weigh/purpose';
import { surveyPage } from './find/survey';
import type { ClutterVerdict, Layout } from './verdict';

export type { ClutterBlock, ClutterKind, ClutterVerdict, Layout } from './verdict';

const NOTHING: ClutterVerdict = { hide: [], gates: [], story: null };

/** The clutter of a page. Reads the document, changes nothing. `layout` is null where nothing is rendered. */
export function judgeClutter(document: Document, layout: Layout | null): ClutterVerdict {
  const steps = judgeInSteps(document, layout);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, in steps of about a millisecond: for the live page, which has to stay smooth. */
export function* judgeInSteps(
  document: Document,
  layout: Layout | null,
): Generator<void, ClutterVerdict> {
  if (document.body === null) return NOTHING;
  const survey = yield* surveyPage(document);
  if (isForSigningUp(survey)) return { ...NOTHING, story: survey.body };
  const candidates = yield* proposeCandidates(survey);
  return yield* chooseBlocks({ survey, candidates, layout });
}
