import { lineageWords } from '../i18n/lineage';
import type { Context } from '../model/context';
import { plainText } from '../i18n/richText';
import { causesText } from './findingCauses';
import type { Lineage } from './lineage';
import type { Related } from './related';

const line = ({ name, text, remark }: Related): string =>
  `- ${name}: ${text}${remark === '' ? '' : ` (${remark})`}`;

/** The places of the site that show the value, and the values derived from it. */
interface Usages {
  readonly pages: readonly { readonly words: string; readonly address: string }[];
  readonly derived: readonly Related[];
}

/** The lineage as plain text, with its address. */
export function lineageText(ctx: Context, lineage: Lineage, uses: Usages, address: string): string {
  const { locale, t } = ctx;
  const words = lineageWords(locale);
  const block = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', title, ...lines];
  return [
    lineage.name,
    lineage.text,
    '',
    ...(lineage.formula === null ? [] : [`${words.facts.formula}: ${plainText(lineage.formula)}`]),
    ...lineage.facts.map(
      (fact) => `${fact.label}: ${plainText(fact.text)}${fact.address === null ? '' : ` <${fact.address}>`}`,
    ),
    ...block(words.from, lineage.from.map(line)),
    ...block(
      words.conflicts,
      lineage.findings.map(
        (finding) =>
          `- ${finding.title} (${finding.size}). ${[
            finding.detail,
            [
              ...causesText(ctx, finding),
              ...(finding.reason === null ? [] : [words.reviewed(finding.reason)]),
            ].join(' '),
          ]
            .filter((part) => part !== '')
            .join('. ')}`,
      ),
    ),
    ...block(words.others, lineage.others.map(line)),
    ...block(words.history, lineage.history.map(line)),
    ...block(
      words.notes,
      lineage.notes.map((note) => `- ${note}`),
    ),
    ...block(words.derivedFromIt, uses.derived.map(line)),
    ...block(
      words.uses,
      uses.pages.map((page) => `- ${page.words} <${page.address}>`),
    ),
    '',
    `${t.site} · ${address}`,
  ].join('\n');
}
