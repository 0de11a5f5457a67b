/** The blocks of the whole page, hidden ones too, as the analysis of comment rules reads them. */
import type { PageBlock } from '@/lib/analysis/brief';
import type { PageModel } from './blocks/page-model';

/** `inBody`: one flag per block of the page. Addresses come out absolute; those that cannot be are left out. */
export function listPageBlocks(
  page: PageModel,
  inBody: readonly boolean[],
  url: string,
): readonly PageBlock[] {
  return page.blocks.map((block, i) => ({
    text: block.text,
    role: block.role,
    anchor: { element: block.element, start: block.start },
    place: inBody[i] === true ? 'article' : block.box.place,
    region: page.regions[i] ?? null,
    shown: block.box.shown,
    links: block.links.flatMap((link) => {
      const href = toAbsolute(link.href, url);
      return href === null ? [] : [{ ...link, href }];
    }),
  }));
}

function toAbsolute(href: string, base: string): string | null {
  const resolved = URL.canParse(href, base) ? new URL(href, base) : null;
  return resolved !== null && /^https?:$/.test(resolved.protocol) ? resolved.href : null;
}
