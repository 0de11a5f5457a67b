/** Key claims: numbered sentences, who asserts each, and what kind of claim it is. */
import type { Article, Claim, People } from '@/lib/analysis/brief';
import { CLAIM_COUNTS } from '@/lib/settings/settings';
import type { Settings } from '@/lib/settings/settings';
import { formatDate } from '@/lib/words/format-date';
import { Choice } from '../../controls/Choice';
import { useWords } from '../../words-context';
import { useBrief } from '../brief-context';
import { lineId } from '../lines/line';
import { LineButton } from '../lines/LineButton';
import { MeantText } from './MeantText';
import { SourceMark } from '../people/SourceMark';
import './claims.css';

export function ClaimList(props: {
  readonly count: Settings['claimCount'];
  /** Without it the number cannot be changed here. */
  readonly onCount?: (count: Settings['claimCount']) => void;
}) {
  const { say } = useWords();
  const { state, matches } = useBrief();
  const { claims, article } = state.brief;
  if (claims.length === 0) return <p class="section-note">{say('claims_none')}</p>;
  return (
    <>
      {article.language !== 'en' && <p class="section-note">{say('claims_language')}</p>}
      <ol class="claims">
        {claims.map((claim, index) =>
          matches && !matches.has(lineId({ kind: 'claim', index })) ? null : (
            <li key={`${claim.span.paragraph}:${claim.span.start}`} class="claim">
              <span class="claim-number" aria-hidden="true">
                {index + 1}
              </span>
              <ClaimLine claim={claim} index={index} />
            </li>
          ),
        )}
      </ol>
      {props.onCount && (
        <Choice
          legend={say('claim_count')}
          value={props.count}
          options={CLAIM_COUNTS.map((value) => ({ value, label: say(`claim_count_${value}`) }))}
          onChoose={props.onCount}
        />
      )}
    </>
  );
}

function ClaimLine({ claim, index }: { readonly claim: Claim; readonly index: number }) {
  const { say, locale } = useWords();
  const { state, query } = useBrief();
  const { article, people } = state.brief;
  const posted = formatDate(readPostTime(article, claim), locale);
  return (
    <LineButton line={{ kind: 'claim', index }}>
      <MeantText claim={claim} query={query} />
      <span class="line-label">
        <Claimant claim={claim} article={article} people={people} />
        {claim.kind !== null && <span class="claim-kind">{say(`claim_kind_${claim.kind}`)}</span>}
        {posted !== null && <span>{say('line_post_time', { time: posted })}</span>}
      </span>
    </LineButton>
  );
}

function Claimant(props: {
  readonly claim: Claim;
  readonly article: Article;
  readonly people: People;
}) {
  const { say } = useWords();
  const { claim, article, people } = props;
  const source = people.sources.find(({ id }) => id === claim.claimant);
  const name = source
    ? source.name
    : claim.claimant === 'author'
      ? (article.authors[0] ?? say('claimant_author'))
      : (article.outlet ?? say('claimant_outlet'));
  const type = source ? source.type : claim.claimant === 'author' ? 'person' : 'outlet';
  return (
    <span class="claimant">
      <SourceMark name={name} type={type} />
      <bdi class="claimant-name">{name}</bdi>
    </span>
  );
}

/** When the post of a live blog was published that holds the claim; null elsewhere. */
function readPostTime({ posts }: Article, { span }: Claim): string | null {
  return posts.findLast(({ paragraph }) => paragraph <= span.paragraph)?.time ?? null;
}
