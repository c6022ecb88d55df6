import lighthouse from 'lighthouse';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

export interface Scores {
  readonly url: string;
  readonly version: string;
  readonly scores: Readonly<Record<Category, number>>;
  /** Audits that cost points. */
  readonly faults: readonly string[];
}

/** Lighthouse as it comes: a mid-range phone, its network and processor simulated. */
export async function audit(url: string, port: number): Promise<Scores> {
  const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories: [...CATEGORIES] });
  if (!result || result.lhr.runtimeError) {
    throw new Error(`${url}: Lighthouse failed: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
  }
  const { lhr } = result;
  const faults = Object.values(lhr.categories).flatMap((category) =>
    category.auditRefs.flatMap(({ id, weight }) => {
      const { score, displayValue } = lhr.audits[id] ?? { score: null };
      const costs = weight > 0 && score !== null && score !== undefined && score < 1;
      return costs ? [`${id} ${Math.round(score * 100)}${displayValue ? ` (${displayValue})` : ''}`] : [];
    }),
  );
  const scores = Object.fromEntries(
    CATEGORIES.map((id) => [id, Math.round((lhr.categories[id]?.score ?? 0) * 100)]),
  ) as Record<Category, number>;
  return { url, version: lhr.lighthouseVersion, scores, faults };
}
