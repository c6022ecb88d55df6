import { periodAt, type PeriodPhrase } from './periods';
import { spanOver, type Span } from './span';
import type { Token } from './tokens';

/** A token, or the words of a time read as one. */
export interface Piece extends Span {
  readonly kind: Token['kind'] | 'period';
  readonly key: string;
  readonly text: string;
  readonly spaced: boolean;
  readonly period?: PeriodPhrase;
}

/** A bare number that could be a year is one only where nothing is counted with it. */
const isCounted = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'word' || token.key === '%') &&
  /^(?:%|tấn|dự|triệu|tỷ|nghìn|ngàn|projects|million|billion|tons)/u.test(token.text);

/**
 * Tokens with the words of a time read as one piece each. Times come first: their numbers are no statistics, and a base
 * ("so với cùng kỳ năm 2023") is built on them.
 */
export function piecesOf(tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let after = 0;
  tokens.forEach((token, at) => {
    if (at < after) return;
    const found = token.kind === 'word' || token.kind === 'number' ? periodAt(tokens, at) : null;
    const isBareYear = found?.to === at + 1;
    if (found === null || (isBareYear && isCounted(tokens[found.to]))) {
      pieces.push(token);
      return;
    }
    after = found.to;
    const span = spanOver(token, tokens[after - 1] ?? token);
    pieces.push({ ...span, kind: 'period', key: '', text: '', spaced: token.spaced, period: found.phrase });
  });
  return pieces;
}
