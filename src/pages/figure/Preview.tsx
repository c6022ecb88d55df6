import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Sheet } from '../../sheet/sheet';
import { pixelsOf } from '../../sheet/sheetSizes';
import { formatNumber, formatPercent } from '../../i18n/number';
import { studioWords, type StudioWords } from '../../i18n/studio';
import { SheetSvg } from '../../ui/studio/SheetSvg';
import { useLocale } from '../../ui/locale';

/** What did not fit on the sheet, one line each. */
function leftWords(t: StudioWords, { left }: Sheet, say: (n: number) => string): string[] {
  return [
    ...(left.rows > 0 ? [t.left.rows(say(left.rows))] : []),
    ...(left.brief ? [t.left.brief] : []),
    ...(left.notes > 0 ? [t.left.notes(say(left.notes))] : []),
    ...(left.words ? [t.left.words] : []),
    ...(left.small ? [t.left.small] : []),
    ...(left.signs.length > 0 ? [t.left.signs(left.signs.slice(0, 12).join(' '))] : []),
  ];
}

/** The scale of the preview, 1 for true size; follows the available width. */
function useScale(width: number) {
  const ref = useRef<SVGSVGElement>(null);
  const [scale, setScale] = useState(1);
  useEffect(() => {
    const svg = ref.current;
    if (!svg) return undefined;
    const observer = new ResizeObserver(() => {
      setScale(svg.getBoundingClientRect().width / width);
    });
    observer.observe(svg);
    return () => {
      observer.disconnect();
    };
  }, [width]);
  return [ref, scale] as const;
}

/** The sheet as it will be exported: in true size where it fits, else scaled down, with the scale stated. */
export function Preview({ sheet }: { readonly sheet: Sheet }): ReactNode {
  const locale = useLocale();
  const t = studioWords(locale);
  const [whole, setWhole] = useState(false);
  const [ref, scale] = useScale(pixelsOf(sheet.out.width, sheet.out.unit));
  const left = leftWords(t, sheet, (n) => formatNumber(locale, n, 0));
  const fitted = scale < 0.995;
  return (
    <section className="preview" aria-labelledby="preview-title">
      <h2 id="preview-title" className="visually-hidden">
        {t.preview}
      </h2>
      <div
        className={whole ? 'preview-room' : 'preview-room preview-fit'}
        tabIndex={0}
        role="group"
        aria-label={t.preview}
      >
        <SheetSvg sheet={sheet} ref={ref} />
      </div>
      <p className="preview-scale">
        {fitted ? t.scale(formatPercent(locale, scale * 100, 0)) : t.scaleTrue}{' '}
        {(fitted || whole) && (
          <button
            type="button"
            className="button-text"
            onClick={() => {
              setWhole(!whole);
            }}
          >
            {whole ? t.fit : t.trueSize}
          </button>
        )}
      </p>
      {left.length > 0 && (
        <ul className="left-out">
          {left.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
