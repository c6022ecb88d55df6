export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_KEY = 'chi-so.theme';

/**
 * Runs in the head of every page before anything is painted, so that a remembered theme never flashes. Its hash stands
 * in the Content-Security-Policy.
 */
export const THEME_SCRIPT = `try{var t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`;
