import type { AnchorHTMLAttributes, ReactNode } from 'react';
import { Link as RouterLink } from 'wouter';
import { keepDay, KNOWN_FIELD } from '../spec/knownDay';
import { useParam } from '../state/url';

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** Below the base path. */
  readonly href: string;
}

/** A link within the site. As of an earlier day it leads to that day, on every page and in both languages. */
export function Link({ href, ...rest }: Props): ReactNode {
  const day = useParam(KNOWN_FIELD);
  return <RouterLink href={keepDay(href, day)} {...rest} />;
}
