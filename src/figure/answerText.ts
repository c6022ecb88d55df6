import { askWords } from '../i18n/ask';
import type { Answer } from './answer';
import type { Context } from './context';
import type { Related } from './related';
import { plainText } from './said';

const line = ({ name, text, remark }: Related): string =>
  `- ${name}: ${text}${remark === '' ? '' : ` (${remark})`}`;

/** The whole answer as plain text, with the address that it can be asked at. */
export function answerText({ locale, t }: Context, answer: Answer, address: string): string {
  const words = askWords(locale);
  const block = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', title, ...lines];
  return [
    answer.name,
    answer.text,
    '',
    ...(answer.formula === null ? [] : [`${words.facts.formula}: ${plainText(answer.formula)}`]),
    ...answer.facts.map(
      (fact) => `${fact.label}: ${fact.text}${fact.address === null ? '' : ` <${fact.address}>`}`,
    ),
    ...block(words.from, answer.from.map(line)),
    ...block(
      words.conflicts,
      answer.findings.map((told) => `- ${told.title} (${told.size}). ${told.detail}`),
    ),
    ...block(words.others, answer.others.map(line)),
    ...block(words.history, answer.history.map(line)),
    ...block(
      words.notes,
      answer.notes.map((note) => `- ${note}`),
    ),
    '',
    `${t.site} · ${address}`,
  ].join('\n');
}
