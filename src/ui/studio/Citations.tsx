import { useState, type ReactNode } from 'react';
import { copyWords } from '../../export/copy';
import { bibtex, longCitation, shortCitation, type CitedWhere } from '../../figure/citation';
import { inLanguage } from '../../model/context';
import { fileName } from '../../figure/fileName';
import { STUDIO_DEFAULTS, type StudioOptions } from '../../figure/studioOptions';
import { studioWords } from '../../i18n/studio';
import { today } from '../../state/browser';
import { useLocale } from '../locale';
import { useFigureContext } from '../useFigureContext';
import { CopyButton } from './CopyButton';
import { addressOf } from './exportRequest';
import { ActionResultLine, useActionResult } from './ActionResult';
import type { FigureModel } from '../../kinds/registry';
import './citations.css';

interface Props {
  readonly model: FigureModel;
  /** The title under which it is cited. */
  readonly title: string;
  readonly options?: StudioOptions;
}

/** The citation of a figure in three forms, in the language of the figure. */
export function Citations({ model, title, options = STUDIO_DEFAULTS }: Props): ReactNode {
  const page = useFigureContext();
  const locale = useLocale();
  const t = studioWords(locale);
  const [result, tell] = useActionResult();
  const [day] = useState(today);
  const ctx = inLanguage(page, options.language ?? locale);
  const address = addressOf(page, model.spec, options);
  const where = (retrieved: string): CitedWhere => ({ address, retrieved, title });
  const forms = {
    short: (retrieved: string) => shortCitation(ctx, model, where(retrieved)),
    long: (retrieved: string) => longCitation(ctx, model, where(retrieved)),
    bibtex: (retrieved: string) => bibtex(ctx, model, where(retrieved), fileName(model, ctx.locale)),
  };
  return (
    <div className="citations">
      {(['short', 'long', 'bibtex'] as const).map((form) => (
        <div key={form} className="citation">
          <h3>{t.copies[form]}</h3>
          <p
            className={form === 'bibtex' ? 'citation-text citation-code' : 'citation-text'}
            lang={ctx.locale}
          >
            {forms[form](day)}
          </p>
          <CopyButton
            what={t.copies[form]}
            label={t.copy}
            copy={() => copyWords(forms[form](today()))}
            tell={tell}
          />
        </div>
      ))}
      <ActionResultLine result={result} />
    </div>
  );
}
