import embed from '../pages/embed/embed.css?inline';
import base from '../ui/base.css?inline';
import figure from '../ui/figure.css?inline';
import tokens from '../ui/tokens.css?inline';
import { escapeXml } from '../export/markup';
import { frameTags, hash, type FrameHead } from './page';

/** Only what the figure needs. */
const policy = (style: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${hash(style)}`,
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** A page with one figure, whole without any script. `fontFaces`: as the built style sheet has them. */
export function embedPage(head: FrameHead, body: string, fontFaces: string): string {
  const style = [fontFaces, tokens, base, figure, embed].join('\n').trim();
  return `${[
    '<!doctype html>',
    `<html lang="${escapeXml(head.lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeXml(policy(style))}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    ...frameTags(head),
    `<title>${escapeXml(head.title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    `<body><main class="embed-room">${body}</main></body>`,
    '</html>',
  ].join('\n')}\n`;
}
