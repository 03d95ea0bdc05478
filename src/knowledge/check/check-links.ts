import type { Article } from './article.ts';
import type { Finding } from './finding.ts';

const LINK = /(?<!!)\[[^\]]+\]\((?<target>[^)\s]+)\)/gu;

/** Links between articles: `[text](article-id)`, `[text](article-id#anchor)` or `[text](#anchor)`. */
export function checkLinks(articles: readonly Article[]): Finding[] {
  const anchors = new Map(
    articles.map(({ frontMatter, sections }) => [
      frontMatter.id,
      new Set(sections.map(({ anchor }) => anchor)),
    ]),
  );
  return articles.flatMap(({ file, frontMatter, sections }) =>
    sections.flatMap(({ lines }) =>
      lines.flatMap(({ text, line }) =>
        [...text.matchAll(LINK)].flatMap((match): Finding[] => {
          const target = match.groups!.target!;
          if (/^https?:/u.test(target)) return [];
          const [id, anchor] = target.split('#');
          const known = anchors.get(id === '' ? frontMatter.id : id!);
          if (known && (anchor === undefined || known.has(anchor))) return [];
          const missing = known ? `no section "${anchor}"` : `no article "${id}"`;
          return [
            {
              file,
              line,
              rule: 'dead-link',
              message: `The link leads nowhere: there is ${missing}. Correct it.`,
            },
          ];
        }),
      ),
    ),
  );
}
