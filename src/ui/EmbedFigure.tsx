import type { ReactNode } from 'react';
import { PAGE_PALETTE } from '../chart/static/palettes';
import { SceneSvg } from '../chart/static/SceneSvg';
import { standalone } from '../sheet/sheetBody';
import { STAGE_WIDTHS } from '../layout/stageWidths';
import { sceneOf } from '../kinds/sceneOf';
import { embedMessages } from '../i18n/embed';
import { capitalise } from '../i18n/period';
import { Legend } from './Legend';
import { SourceLine } from './SourceLine';
import { useLocale } from './locale';
import { kindOf, type FigureModel } from '../kinds/registry';

/** The static pictures: without interaction, nothing is focusable or a link. */
function Drawings({ model }: { readonly model: FigureModel }): ReactNode {
  return (
    <div className="stages">
      {(['narrow', 'wide'] as const).map((width) => (
        <div key={width} className={`stage stage-${width}`}>
          <SceneSvg
            scene={sceneOf(model.body, STAGE_WIDTHS[width])}
            palette={PAGE_PALETTE}
            label={model.alt}
          />
        </div>
      ))}
    </div>
  );
}

/** The values of a picture whose marks have no labels. */
function Values({ model }: { readonly model: FigureModel }): ReactNode {
  const data = kindOf(model.body).unlabelled?.(model.body);
  if (!data) return null;
  return (
    <dl className="embed-values">
      {data.map((datum) => (
        <div key={datum.id}>
          <dt>{datum.name}</dt>
          <dd className={`is-${datum.status}`}>{datum.label}</dd>
        </div>
      ))}
    </dl>
  );
}

interface Props {
  readonly model: FigureModel;
  /** The day that its data reach, in words; null where it has no source. */
  readonly dataDay: string | null;
  /** Address of the figure in the site. */
  readonly address: string;
  /** Words of the embedding page; empty for the figure's own. */
  readonly title?: string;
  readonly note?: string;
}

/** A figure in another page: all of it, with a link back to the site. */
export function EmbedFigure({ model, dataDay, address, title = '', note = '' }: Props): ReactNode {
  const locale = useLocale();
  const words = embedMessages(locale);
  const shown = { ...model, title: title === '' ? model.title : title, body: standalone(model.body) };
  return (
    <article className="embed figure" data-embed="figure" aria-labelledby="embed-title">
      <h1 id="embed-title">{shown.title}</h1>
      {model.subtitle !== '' && <p className="subtitle">{model.subtitle}</p>}
      <Legend statuses={model.statuses} />
      <Drawings model={shown} />
      <Values model={model} />
      {[...(note === '' ? [] : [note]), ...model.notes].map((text) => (
        <p key={text} className="note">
          {text}
        </p>
      ))}
      <footer className="figure-foot">
        <SourceLine sources={model.sources} />
        <p className="embed-credit">
          {dataDay !== null && <span>{capitalise(locale, dataDay)} · </span>}
          <a href={address}>{words.open}</a>
        </p>
      </footer>
    </article>
  );
}
