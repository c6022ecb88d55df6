import type { ReactNode } from 'react';
import { Link } from './Link';
import { encodeSpec } from '../figure/specCodec';
import { studioPath } from '../state/address';
import { useMessages } from './locale';
import { OnDemand } from './OnDemand';
import { basketItemOf } from './studio/exportRequest';
import { useBasketToggle } from './useBasketToggle';
import { useFigureContext } from './useFigureContext';
import type { FigureModel } from '../kinds/registry';

const loadQuick = async () => (await import('./studio/QuickFiles')).QuickFiles;
const loadCitations = async () => (await import('./studio/Citations')).Citations;

/** The actions at the foot of a figure: export, cite, add to the basket. */
export function FigureActions({ model }: { readonly model: FigureModel }): ReactNode {
  const t = useMessages();
  const ctx = useFigureContext();
  const { locale } = ctx;
  const { kept, full, toggle } = useBasketToggle(basketItemOf(ctx, model.spec));
  return (
    <>
      <Link
        className="foot-action"
        href={studioPath(locale, encodeSpec(model.spec))}
        aria-label={t.foot.downloadOf(model.title)}
      >
        {t.foot.download}
      </Link>
      <OnDemand summary={t.foot.quick} load={loadQuick} props={{ model }} />
      <OnDemand summary={t.foot.cite} load={loadCitations} props={{ model, title: model.title }} />
      <button
        type="button"
        className="foot-action"
        aria-pressed={kept}
        aria-label={full ? t.foot.full : t.foot.keepOf(model.title)}
        aria-disabled={full}
        onClick={toggle}
      >
        {kept ? t.foot.kept : full ? t.foot.full : t.foot.keep}
      </button>
    </>
  );
}
