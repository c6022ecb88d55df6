/** The label of a value: its width, and the side of its mark on which it is. */
export interface EndLabel {
  readonly value: number;
  readonly width: number;
  readonly side: 'left' | 'right';
}

export interface Span {
  readonly left: number;
  readonly width: number;
}

/** Left edge and width settle within a few rounds: each label only ever pushes inwards. */
const ROUNDS = 8;

/**
 * The widest plot between `from` and `to` in which every label stays inside. `gap` is the space between mark and label;
 * `inset` the space that marks need at the edges.
 */
export function fitPlot(
  axis: { readonly low: number; readonly high: number },
  labels: readonly EndLabel[],
  {
    from,
    to,
    gap,
    inset,
  }: { readonly from: number; readonly to: number; readonly gap: number; readonly inset: number },
): Span {
  const part = (value: number): number => (value - axis.low) / (axis.high - axis.low);
  let left = from + inset;
  let width = to - inset - left;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = left;
    const room = labels
      .filter((label) => label.side === 'right' && part(label.value) > 0)
      .map((label) => (to - gap - label.width - start) / part(label.value));
    width = Math.max(0, Math.min(to - inset - start, ...room));
    const span = width;
    const needed = labels
      .filter((label) => label.side === 'left')
      .map((label) => from + gap + label.width - part(label.value) * span);
    left = Math.max(from + inset, ...needed);
  }
  return { left, width };
}
