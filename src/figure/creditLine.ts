import { LICENCE } from '../i18n/exports';
import { capitalise } from '../i18n/period';
import type { FigureModel } from '../kinds/registry';
import type { Context } from '../model/context';
import { dataDayText } from './dataDay';

const LOOPBACK = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/;

/**
 * The address of a site as a picture prints it, without its scheme. Null for one that only the machine that serves it can
 * open: it would lead nobody anywhere.
 */
export function printedSite(site: string): string | null {
  if (!URL.canParse(site)) return null;
  const { protocol, host, hostname, pathname } = new URL(site);
  if (!protocol.startsWith('http') || LOOPBACK.test(hostname)) return null;
  return host + pathname.replace(/\/$/, '');
}

/** Under every picture that leaves the site: where it comes from, its licence, and the day of its data. */
export const creditLine = (ctx: Context, model: FigureModel | null, site: string): string =>
  [printedSite(site), LICENCE, model && capitalise(ctx.locale, dataDayText(ctx, model) ?? '')]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
