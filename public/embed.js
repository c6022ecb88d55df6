/*
 * Gives frames with figures of Chỉ Số the height that their figures have. Put it once into the page that holds them:
 *
 *   <script src="https://…/embed.js" async></script>
 *
 * It listens to frames only whose page comes from where this script comes from, reads nothing but a number of pixels,
 * sets nothing but the height of the frame that sent it, and leaves no name behind. Without it a frame keeps the height
 * that its code names.
 */
(() => {
  const home = new URL(document.currentScript.src).origin;
  const HIGHEST = 20000;

  const ask = (frame) => frame.contentWindow?.postMessage({ type: 'chi-so:ask-height' }, '*');
  const known = new WeakSet();
  // A frame out of sight is given no time to notice that its column has changed: it is asked.
  const widths = new ResizeObserver((entries) => entries.forEach(({ target }) => ask(target)));
  const know = (frame) => {
    if (known.has(frame)) return;
    known.add(frame);
    widths.observe(frame);
  };

  addEventListener('message', ({ data, origin, source }) => {
    if (origin !== home || data === null || typeof data !== 'object' || data.type !== 'chi-so:height') return;
    const { height } = data;
    if (typeof height !== 'number' || !(height > 0 && height <= HIGHEST)) return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) {
        frame.style.height = `${height}px`;
        know(frame);
      }
  });

  // Frames that were quicker than this script have told their height already: they are asked to say it again.
  for (const frame of document.querySelectorAll('iframe')) if (frame.src.startsWith(`${home}/`)) know(frame);
})();
