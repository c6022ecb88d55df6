/** Recharts as it comes, or with its animation off: the benchmark builds the page both ways. */
export const ANIMATION =
  import.meta.env['VITE_ANIMATION'] === 'off' ? { isAnimationActive: false as const } : {};
