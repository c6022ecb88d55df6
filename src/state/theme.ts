import { create } from 'zustand';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_KEY = 'chi-so.theme';

/**
 * Runs in the head of every page before anything is painted, so that a remembered theme never flashes. Its hash stands
 * in the Content-Security-Policy.
 */
export const THEME_SCRIPT = `try{var t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`;

/** Storage may be absent, full or damaged: then the choice lives as long as the page. */
function stored(): Theme {
  try {
    const value = localStorage.getItem(THEME_KEY);
    return THEMES.find((theme) => theme === value) ?? 'system';
  } catch {
    return 'system';
  }
}

function store(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Nothing is lost but the memory of the choice.
  }
}

function show(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

interface ThemeState {
  readonly theme: Theme;
  readonly choose: (theme: Theme) => void;
  /** Loads what the device has stored; called after hydration. */
  readonly recall: () => void;
}

export const useTheme = create<ThemeState>()((set) => ({
  theme: 'system',
  choose: (theme) => {
    store(theme);
    show(theme);
    set({ theme });
  },
  recall: () => {
    set({ theme: stored() });
  },
}));
