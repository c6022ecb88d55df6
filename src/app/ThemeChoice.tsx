import { useEffect, type ReactNode } from 'react';
import { type Theme, THEMES, useTheme } from '../state/theme';
import { useMessages } from '../ui/locale';

export function ThemeChoice(): ReactNode {
  const t = useMessages();
  const { theme, choose, recall } = useTheme();
  useEffect(recall, [recall]);
  return (
    <label className="tool theme-choice">
      <span className="visually-hidden">{t.shell.theme}</span>
      <select
        value={theme}
        onChange={(event) => {
          choose(event.target.value as Theme);
        }}
      >
        {THEMES.map((one) => (
          <option key={one} value={one}>
            {t.shell.themes[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
