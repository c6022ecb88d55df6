import { useId, useState, type ReactNode } from 'react';
import { OWN_SIZE, PRESET_IDS, PRESETS, type SheetSize } from '../../sheet/sheetSizes';
import { formatNumber } from '../../i18n/number';
import { studioWords } from '../../i18n/studio';
import type { OwnSize, StudioOptions } from '../../figure/studioOptions';
import { useLocale } from '../../ui/locale';
import type { ChangeOptions } from './useStudio';

interface Props {
  readonly options: StudioOptions;
  readonly change: ChangeOptions;
}

const readSide = (text: string): number | null => {
  const length = /^\d{1,5}$/.test(text.trim()) ? Number(text) : NaN;
  return length >= OWN_SIZE.least && length <= OWN_SIZE.most ? length : null;
};

interface SideProps {
  readonly label: string;
  readonly value: number | null;
  readonly optional: boolean;
  readonly onChange: (value: number | null) => void;
}

/** A field for one side of a custom size. An invalid text gets a message, and the last valid size stays. */
function SideField({ label, value, optional, onChange }: SideProps): ReactNode {
  const id = useId();
  const locale = useLocale();
  const t = studioWords(locale);
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? (value === null ? '' : String(value));
  const good = (words: string): boolean => (optional && words.trim() === '') || readSide(words) !== null;
  const bad = draft !== null && !good(draft);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        value={text}
        aria-invalid={bad}
        aria-describedby={bad ? `${id}-bad` : undefined}
        onChange={(event) => {
          const typed = event.target.value;
          setDraft(typed);
          if (good(typed)) onChange(readSide(typed));
        }}
        onBlur={() => {
          if (!bad) setDraft(null);
        }}
      />
      {bad && (
        <small id={`${id}-bad`} className="field-bad" role="alert">
          {t.badSize(
            text.slice(0, 40),
            formatNumber(locale, OWN_SIZE.least, 0),
            formatNumber(locale, OWN_SIZE.most, 0),
          )}
        </small>
      )}
    </div>
  );
}

interface CardProps {
  readonly name: string;
  readonly extent: string;
  readonly checked: boolean;
  readonly choose: () => void;
}

function SizeCard({ name, extent, checked, choose }: CardProps): ReactNode {
  return (
    <label className="size-card">
      <input type="radio" name="size" checked={checked} onChange={choose} />
      <span>
        <strong>{name}</strong>
        <small>{extent}</small>
      </span>
    </label>
  );
}

/** The preset sizes and a custom one. */
export function SizeChoice({ options, change }: Props): ReactNode {
  const locale = useLocale();
  const t = studioWords(locale);
  const { size } = options;
  const extentOf = ({ width, height, unit }: SheetSize): string =>
    unit === 'mm'
      ? t.millimetres(String(width))
      : t.pixels(String(width), height === null ? t.auto : String(height));
  const own: OwnSize | null = typeof size === 'string' ? null : size;
  return (
    <fieldset className="choice">
      <legend>{t.size}</legend>
      <div className="size-cards">
        {PRESET_IDS.map((id) => (
          <SizeCard
            key={id}
            name={t.presets[id]}
            extent={extentOf(PRESETS[id])}
            checked={size === id}
            choose={() => {
              change({ size: id });
            }}
          />
        ))}
        <SizeCard
          name={t.presets.own}
          extent={t.range(String(OWN_SIZE.least), String(OWN_SIZE.most))}
          checked={own !== null}
          choose={() => {
            change({ size: { width: PRESETS.article.width, height: null } });
          }}
        />
      </div>
      {own && (
        <div className="own-size">
          <SideField
            label={t.width}
            value={own.width}
            optional={false}
            onChange={(width) => {
              if (width !== null) change({ size: { ...own, width } }, 'width');
            }}
          />
          <SideField
            label={t.height}
            value={own.height}
            optional
            onChange={(height) => {
              change({ size: { ...own, height } }, 'height');
            }}
          />
        </div>
      )}
    </fieldset>
  );
}
