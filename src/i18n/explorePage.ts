import type { Locale } from './locale';

const vi = {
  page: {
    title: 'Khám phá',
  },
};

/** Words of the page where readers put figures together. */
export type ExplorePageMessages = typeof vi;

const en: ExplorePageMessages = {
  page: {
    title: 'Explore',
  },
};

const CATALOGUES: Record<Locale, ExplorePageMessages> = { vi, en };

export const explorePageMessages = (locale: Locale): ExplorePageMessages => CATALOGUES[locale];
