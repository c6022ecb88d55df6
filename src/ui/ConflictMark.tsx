import type { ReactNode } from 'react';
import { Link } from './Link';
import { findingCode } from '../checks/findingCode';
import { findingsPath } from '../state/address';
import { useLocale } from './locale';
import { useFigureContext } from './useFigureContext';

/** The number of findings that concern some observations, with a link to just these; nothing without any. */
export function ConflictMark({ observations }: { readonly observations: readonly string[] }): ReactNode {
  const ctx = useFigureContext();
  const locale = useLocale();
  const { conflicts } = ctx.checked();
  const findings = new Set(observations.flatMap((id) => conflicts.get(id) ?? []));
  if (findings.size === 0) return null;
  return (
    <Link className="conflict" href={findingsPath(locale, [...findings].map(findingCode))}>
      <span aria-hidden="true">⚠</span> {ctx.t.checks.marked(findings.size)}
    </Link>
  );
}
