import { askCode, type Ask } from './ask';

/** A place of the site and every question that its numbers can be asked. */
export interface Shown {
  readonly href: string;
  readonly words: string;
  readonly asks: ReadonlyMap<string, Ask>;
}

const isAsk = (value: object): value is Ask =>
  'kind' in value &&
  ((value.kind === 'observation' && 'id' in value && Object.keys(value).length === 2) ||
    (value.kind === 'derived' && 'method' in value));

/** Every question in a value (a figure, a card, a headline), however deep, by its code. */
export function asksIn(value: unknown, found = new Map<string, Ask>()): Map<string, Ask> {
  if (typeof value !== 'object' || value === null) return found;
  if (isAsk(value)) found.set(askCode(value), value);
  else for (const part of Object.values(value)) asksIn(part, found);
  return found;
}
