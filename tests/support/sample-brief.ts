/** The invented article of the first-run page, with invented comment rules: every kind of line there is. */
import { SAMPLE_BRIEF as ARTICLE_BRIEF } from '@/components/welcome/sample-brief';
import type { Brief } from '@/lib/analysis/brief';

export const SAMPLE_BRIEF: Brief = {
  ...ARTICLE_BRIEF,
  policy: {
    state: 'found',
    terms: [
      {
        category: 'identity',
        plain: { key: 'gallery_identity', values: {} },
        reason: { key: 'gallery_identity_why', values: {} },
        text: 'Comments appear under your first and last name; pseudonyms are removed.',
        anchor: { element: 90, start: 0 },
        tone: 'warning',
        href: null,
      },
      {
        category: 'licence',
        plain: { key: 'gallery_licence', values: { outlet: 'The Vessbridge Lantern' } },
        reason: { key: 'gallery_licence_why', values: {} },
        text: 'By posting you allow The Vessbridge Lantern to reproduce and publish your comment, in whole or in part, in print and online, without payment.',
        anchor: { element: 90, start: 72 },
        tone: 'warning',
        href: null,
      },
      {
        category: 'privacy',
        plain: { key: 'gallery_privacy', values: {} },
        reason: null,
        text: 'Your e-mail address is never shown.',
        anchor: { element: 91, start: 0 },
        tone: 'good',
        href: null,
      },
      {
        category: 'links',
        plain: { key: 'gallery_links', values: {} },
        reason: null,
        text: 'Read the house rules before you post.',
        anchor: { element: 92, start: 0 },
        tone: 'neutral',
        href: 'https://www.lantern.example/house-rules',
      },
    ],
    unsaid: ['editing', 'closing'],
  },
};
