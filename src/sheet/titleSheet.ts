import { exportMessages } from '../i18n/exports';
import type { Locale } from '../i18n/locale';
import { messages } from '../i18n/messages';
import { rect } from '../layout/items';
import { translate } from './blocks';
import type { Sheet } from './sheet';
import { footBlock } from './sheetFoot';
import { headBlock } from './sheetHead';
import { pixelsOf, type SheetSize } from './sheetSizes';

const MARGIN = 30;
const BAR = 5;

/** A sheet for what has a title and no figure: a page of words, in a link that is shared. Its height must be given. */
export function titleSheet(
  { title, subtitle, credit }: { readonly title: string; readonly subtitle: string; readonly credit: string },
  size: SheetSize,
  locale: Locale,
): Sheet {
  const t = messages(locale);
  const { best } = size.scale;
  const width = pixelsOf(size.width, size.unit) / best;
  const height = pixelsOf(size.height ?? size.width / 2, size.unit) / best;
  const room = width - 2 * MARGIN;
  const head = headBlock({ title, subtitle, statuses: [] }, room, t);
  const foot = footBlock({ notes: [], left: 0, sources: [], credit }, room, t, exportMessages(locale));
  return {
    width,
    height,
    out: { width: size.width, height: size.height ?? size.width / 2, unit: size.unit },
    background: 'light',
    site: t.site,
    title,
    alt: subtitle,
    locale,
    items: [
      rect({ x: 0, y: 0, width, height }, 'paper'),
      rect({ x: 0, y: 0, width, height: BAR }, 'own'),
      ...head.items.map((item) => translate(item, MARGIN, BAR + MARGIN)),
      ...foot.items.map((item) => translate(item, MARGIN, height - MARGIN - foot.height)),
    ],
    places: [],
    left: { rows: 0, brief: false, notes: 0, words: head.cut, small: false, signs: [] },
  };
}
