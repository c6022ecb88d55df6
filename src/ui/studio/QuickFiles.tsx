import type { ReactNode } from 'react';
import { STUDIO_DEFAULTS } from '../../figure/studioOptions';
import { useFigureContext } from '../useFigureContext';
import { FileButtons } from './FileButtons';
import { exportRequestOf } from './exportRequest';
import { ActionResultLine, useActionResult } from './ActionResult';
import type { FigureModel } from '../../kinds/registry';

/** The most used formats, without the studio. */
export function QuickFiles({ model }: { readonly model: FigureModel }): ReactNode {
  const ctx = useFigureContext();
  const [result, tell] = useActionResult();
  return (
    <>
      <FileButtons
        request={() => exportRequestOf(ctx, model.spec, STUDIO_DEFAULTS)}
        formats={['png2', 'svg', 'pdf', 'xlsx', 'csv']}
        tell={tell}
      />
      <ActionResultLine result={result} />
    </>
  );
}
