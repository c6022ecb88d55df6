import type { ReactNode } from 'react';
import { Link } from '../../ui/Link';
import { focusArea } from '../../dataset/focusArea';
import { byPriority } from '../../dataset/select';
import type { Context } from '../../model/context';
import { observationRange, observationText } from '../../model/observationDatum';
import { ruleText } from '../../provenance/ruleText';
import type { DataPageWords } from '../../i18n/dataPage';
import { plainText } from '../../i18n/richText';
import { pagePath } from '../../state/address';
import { METHOD_PARTS, methodAnchor, type MethodPart } from './anchors';

interface Props {
  readonly ctx: Context;
  readonly words: DataPageWords;
}

/** An observation of the view that opens first, as the example of rounding; null without one. */
function example({ dataset }: Context) {
  const { area } = focusArea(dataset);
  const rates = dataset.observations.filter(
    (o) => o.area === area && o.transformation === 'GY' && o.scenario === 'ACTUAL' && o.decimals > 0,
  );
  return byPriority(dataset, rates)[0] ?? null;
}

/** The method notes of the site, each at an address for links. */
export function Methods({ ctx, words }: Props): ReactNode {
  const { methods } = words;
  const observation = example(ctx);
  const more: Partial<Record<MethodPart, ReactNode>> = {
    rounding: observation && (
      <p>{methods.roundingExample(observationText(ctx, observation), observationRange(ctx, observation))}</p>
    ),
    crossChecks: (
      <>
        <p>{plainText(ctx.t.sentence(methods.scale(ruleText(ctx, 'rest-out-of-scale'))))}</p>
        <p>
          <Link href={pagePath(ctx.locale, 'checks')}>{methods.crossChecksLink}</Link>
        </p>
      </>
    ),
  };
  return (
    <section className="panel methods" id="methods" aria-labelledby="methods-title" tabIndex={-1}>
      <h2 id="methods-title">{methods.title}</h2>
      <p className="subtitle">{methods.subtitle}</p>
      {METHOD_PARTS.map((part) => (
        <article key={part} id={methodAnchor(part)} tabIndex={-1}>
          <h3>{methods[part].title}</h3>
          {methods[part].text.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {more[part]}
        </article>
      ))}
    </section>
  );
}
