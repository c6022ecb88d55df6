import type { ReactNode } from 'react';
import { Link } from './Link';
import { findingCode } from '../checks/findingCode';
import { pagePath } from '../state/address';
import { useLocale } from './locale';
import { useFigureContext } from './useFigureContext';

/** The number of findings that concern some observations, with a link to them; nothing without any. */
export function ConflictMark({ observations }: { readonly observations: readonly string[] }): ReactNode {
  const ctx = useFigureContext();
  const locale = useLocale();
  const { conflicts } = ctx.checked();
  const findings = new Set(observations.flatMap((id) => conflicts.get(id) ?? []));
  const [first] = findings;
  if (!first) return null;
  return (
    <Link className="conflict" href={`${pagePath(locale, 'checks')}#${findingCode(first)}`}>
      <span aria-hidden="true">⚠</span> {ctx.t.checks.marked(findings.size)}
    </Link>
  );
}
