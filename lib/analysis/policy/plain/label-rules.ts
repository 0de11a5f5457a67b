/** Which label a term gets: the first rule of its category whose concepts all stand in the sentence. */
import type { PolicyCategory, Tone } from '../../brief';
import type { Concept } from '../concepts';

export type LabelRule = {
  /** Message key without its `policy_` prefix. */
  readonly key: string;
  readonly all?: readonly Concept[];
  readonly none?: readonly Concept[];
  readonly tone?: Tone;
  /** Message key of the reason, without prefix; needed unless neutral. */
  readonly reason?: string;
  /** A fact without which the label would have a gap. */
  readonly needs?: readonly string[];
};

const NAME_PUBLIC = { tone: 'warning', reason: 'reason_name_public' } as const;
const OWN_NAME_KEPT = { tone: 'good', reason: 'reason_name_kept' } as const;
const REUSED = { tone: 'warning', reason: 'reason_reused' } as const;
const UNEXPLAINED = { tone: 'warning', reason: 'reason_unexplained' } as const;
const SERVICE = { tone: 'warning', reason: 'reason_service' } as const;
const IN_CONTROL = { tone: 'good', reason: 'reason_control' } as const;

export const LABEL_RULES: Readonly<Record<PolicyCategory, readonly LabelRule[]>> = {
  identity: [
    { key: 'identity_one_pseudonym', all: ['falseName', 'oneEach'] },
    { key: 'identity_no_pseudonyms', all: ['falseName', 'forbidden'], ...NAME_PUBLIC },
    { key: 'identity_optional', all: ['optional'], none: ['realName'], ...OWN_NAME_KEPT },
    { key: 'identity_names_shown', all: ['realName', 'shown'], none: ['not'], ...NAME_PUBLIC },
    { key: 'identity_real_name', all: ['realName'], none: ['falseName'], ...NAME_PUBLIC },
    { key: 'identity_pseudonym', all: ['falseName'], none: ['not'], ...OWN_NAME_KEPT },
    { key: 'identity_verify', all: ['verify'] },
    { key: 'identity_service', needs: ['service'], ...SERVICE },
    { key: 'identity_name_shown', all: ['shownName', 'shown'] },
    { key: 'identity_name_needed', all: ['shownName'] },
    { key: 'identity_account', all: ['account'] },
    { key: 'identity' },
  ],
  eligibility: [
    { key: 'eligibility_parent', all: ['age', 'parent'], needs: ['age'] },
    { key: 'eligibility_age', all: ['age'], needs: ['age'] },
    { key: 'eligibility_members', all: ['subscriber', 'membership', 'barred'] },
    { key: 'eligibility_subscribers', all: ['subscriber', 'barred'], none: ['membership'] },
    { key: 'eligibility' },
  ],
  licence: [
    { key: 'licence_moral', all: ['moral'], ...REUSED },
    { key: 'licence_commons', all: ['commons'], ...REUSED },
    { key: 'licence_rights_scope', needs: ['rights', 'scope', 'outlet'], ...REUSED },
    { key: 'licence_rights', needs: ['rights', 'outlet'], ...REUSED },
    { key: 'licence_rights_unnamed', needs: ['rights'], ...REUSED },
    { key: 'licence_pass_on', all: ['passOn'], ...REUSED },
    { key: 'licence', ...REUSED },
  ],
  endorsement: [
    { key: 'endorsement_indemnity', all: ['indemnity'], tone: 'warning', reason: 'reason_liable' },
    {
      key: 'endorsement_responsible',
      all: ['answerable', 'you'],
      none: ['not'],
      tone: 'warning',
      reason: 'reason_liable',
    },
    { key: 'endorsement_unchecked', all: ['unchecked'] },
    { key: 'endorsement_not_ours_named', needs: ['outlet'] },
    { key: 'endorsement_not_ours' },
  ],
  moderation: [
    { key: 'moderation_no_right', all: ['noRight', 'discretion'], ...UNEXPLAINED },
    {
      key: 'moderation_shortened',
      all: ['altered'],
      none: ['ownEdit'],
      tone: 'warning',
      reason: 'reason_altered',
    },
    { key: 'moderation_unexplained', all: ['unexplained', 'discretion'], ...UNEXPLAINED },
    { key: 'moderation_wait', all: ['delay'], needs: ['time'] },
    { key: 'moderation_before', all: ['review', 'before'] },
    { key: 'moderation_machine', all: ['machine', 'review'] },
    { key: 'moderation_removed', all: ['remove'] },
    { key: 'moderation_wait_some', all: ['delay'] },
    { key: 'moderation' },
  ],
  conduct: [
    { key: 'conduct_length', needs: ['characters'] },
    { key: 'conduct_insults', all: ['insults'] },
    { key: 'conduct_adverts', all: ['adverts'] },
    { key: 'conduct_private', all: ['privateDetails'] },
    { key: 'conduct_topic', all: ['topic'] },
    { key: 'conduct_sources', all: ['sourcesAsked'] },
    { key: 'conduct_respect', all: ['manners'] },
    { key: 'conduct_forbidden', all: ['abuse'] },
    { key: 'conduct' },
  ],
  enforcement: [
    { key: 'enforcement_mute', all: ['mutes'], ...IN_CONTROL },
    { key: 'enforcement_appeal', all: ['appeal'], tone: 'good', reason: 'reason_appeal' },
    { key: 'enforcement_ban', all: ['ban'], tone: 'warning', reason: 'reason_ban' },
    { key: 'enforcement_police', all: ['authority'], tone: 'warning', reason: 'reason_police' },
    { key: 'enforcement_report', all: ['report'], tone: 'good', reason: 'reason_report' },
    { key: 'enforcement' },
  ],
  closing: [
    { key: 'closing_any_time', all: ['anyTime'] },
    { key: 'closing_after', needs: ['time'], none: ['selected'] },
    { key: 'closing_closed', all: ['already'] },
    { key: 'closing_selected', all: ['selected'] },
    { key: 'closing_hours', all: ['hours'] },
    { key: 'closing' },
  ],
  privacy: [
    {
      key: 'privacy_mail_hidden',
      all: ['mail', 'hiddenFromOthers'],
      tone: 'good',
      reason: 'reason_mail_hidden',
    },
    { key: 'privacy_no_ip', all: ['addressIp', 'not'], tone: 'good', reason: 'reason_not_kept' },
    { key: 'privacy_authorities', all: ['authority'], tone: 'warning', reason: 'reason_police' },
    { key: 'privacy_ip', all: ['addressIp'], tone: 'warning', reason: 'reason_traced' },
    { key: 'privacy_search', all: ['searchEngines'], tone: 'warning', reason: 'reason_found' },
    { key: 'privacy_service', needs: ['service'], ...SERVICE },
    { key: 'privacy_public', all: ['everybody'], tone: 'warning', reason: 'reason_found' },
    { key: 'privacy' },
  ],
  editing: [
    { key: 'editing_ask', all: ['askFor'] },
    {
      key: 'editing_cannot',
      all: ['not', 'ownEdit'],
      tone: 'warning',
      reason: 'reason_no_way_back',
    },
    { key: 'editing_time', needs: ['time'], ...IN_CONTROL },
    { key: 'editing', ...IN_CONTROL },
  ],
  links: [{ key: 'links_named', needs: ['name'] }, { key: 'links' }],
};
