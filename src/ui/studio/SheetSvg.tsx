import type { ReactNode, Ref } from 'react';
import { SANS } from '../../chart/static/faces';
import { Layer } from '../../chart/static/ItemView';
import { DARK, LIGHT } from '../../chart/static/palettes';
import type { Sheet } from '../../sheet/sheet';
import { pixelsOf } from '../../sheet/sheetSizes';

/** A sheet on the page, as it leaves: the same items in the same colours. */
export function SheetSvg({
  sheet,
  ref,
}: {
  readonly sheet: Sheet;
  readonly ref?: Ref<SVGSVGElement>;
}): ReactNode {
  const { out, width, height, background, items, alt, locale } = sheet;
  return (
    <svg
      ref={ref}
      className={`sheet sheet-${background}`}
      viewBox={`0 0 ${width} ${height}`}
      width={pixelsOf(out.width, out.unit)}
      height={pixelsOf(out.height, out.unit)}
      role="img"
      aria-label={alt}
      lang={locale}
      fontFamily={SANS}
      textRendering="geometricPrecision"
    >
      <Layer items={items} palette={background === 'dark' ? DARK : LIGHT} />
    </svg>
  );
}
