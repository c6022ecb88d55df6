/** Puts labels below one another, each as near to where it belongs as the others let it, all between top and bottom. */
export function spreadOut(
  wanted: readonly { readonly y: number; readonly height: number }[],
  top: number,
  bottom: number,
): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a]?.y ?? 0) - (wanted[b]?.y ?? 0));
  const at: number[] = wanted.map(({ y, height }) => y - height / 2);
  let free = top;
  for (const i of order) {
    at[i] = Math.max(at[i] ?? 0, free);
    free = (at[i] ?? 0) + (wanted[i]?.height ?? 0);
  }
  let limit = bottom;
  for (const i of [...order].reverse()) {
    at[i] = Math.min(at[i] ?? 0, limit - (wanted[i]?.height ?? 0));
    limit = at[i] ?? 0;
  }
  return at;
}
