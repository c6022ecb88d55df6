/** Smallest type that anyone should have to read, in pixels of the screen. */
export const LEAST_TYPE = 9.5;

/** What the eye would find wrong with the page as it stands, in words. */
export function faultsSeen(leastType: number): string[] {
  type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;
  const faults = new Set<string>();
  const root = document.documentElement;
  const view = root.clientWidth;
  const brush = document.createElement('canvas').getContext('2d');
  const px = (length: number): string => `${length.toFixed(1)} px`;
  const quote = (element: Element): string => `“${element.textContent.trim().slice(0, 40)}”`;
  const fault = (element: Element, words: string): void => {
    faults.add(`#${element.closest('[id]')?.id ?? ''}: ${quote(element)} ${words}`);
  };
  const shown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  /** There for screen readers only. */
  const unseen = (element: Element | null): boolean =>
    element !== null &&
    (getComputedStyle(element).clipPath === 'inset(50%)' || unseen(element.parentElement));
  const overlap = (a: Box, b: Box): [across: number, down: number] => [
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  ];
  const collide = (a: Box, b: Box): boolean => overlap(a, b).every((length) => length > 1);
  const outside = (inner: Box, outer: Box): number =>
    Math.max(
      outer.left - inner.left,
      inner.right - outer.right,
      outer.top - inner.top,
      inner.bottom - outer.bottom,
    );

  /** Where a text's ink is: its line box has room above and below for letters that it may not have. */
  const inkOf = (text: SVGTextElement): Box => {
    const { left, right } = text.getBoundingClientRect();
    const matrix = text.getScreenCTM();
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(text);
    if (!brush || !matrix) throw new Error('nothing to measure with');
    brush.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    const { actualBoundingBoxAscent, actualBoundingBoxDescent } = brush.measureText(text.textContent);
    const baseline = text.getStartPositionOfChar(0).matrixTransform(matrix).y;
    return {
      left,
      right,
      top: baseline - actualBoundingBoxAscent * matrix.d,
      bottom: baseline + actualBoundingBoxDescent * matrix.d,
    };
  };

  if (root.scrollWidth > view) faults.add(`the page scrolls sideways: ${root.scrollWidth} px in ${view} px`);

  for (const svg of document.querySelectorAll<SVGSVGElement>('#root svg')) {
    if (!shown(svg)) continue;
    const room = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')]
      .filter((text) => text.textContent !== '' && shown(text))
      .map((text) => ({ text, box: text.getBoundingClientRect() }));
    const marks = [...svg.querySelectorAll('[data-mark]')].map((mark) => mark.getBoundingClientRect());
    texts.forEach(({ text, box }, i) => {
      if (outside(box, room) > 1) {
        const out = outside(inkOf(text), room);
        if (out > 1) fault(text, `stands ${px(out)} out of its drawing`);
      }
      if (box.left < -1 || box.right > view + 1) fault(text, 'is cut by the window');
      const size = Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.d ?? 1);
      // The studio shows a picture that leaves in whatever size there is room for, and says in which.
      if (size < leastType && !svg.closest('.preview-room')) fault(text, `is set in ${px(size)}`);
      for (const other of texts.slice(i + 1)) {
        if (!collide(box, other.box)) continue;
        const inks = [inkOf(text), inkOf(other.text)] as const;
        if (collide(...inks))
          fault(
            text,
            `and ${quote(other.text)} overlap by ${overlap(...inks)
              .map(px)
              .join(' × ')}`,
          );
      }
      for (const mark of marks) {
        if (!collide(box, mark)) continue;
        const ink = inkOf(text);
        if (collide(ink, mark))
          fault(text, `and a mark overlap by ${overlap(ink, mark).map(px).join(' × ')}`);
      }
    });
  }

  for (const element of document.querySelectorAll<HTMLElement>('#root *:not(svg, svg *)')) {
    const { scrollWidth, clientWidth } = element;
    if (
      scrollWidth > clientWidth &&
      ['hidden', 'clip'].includes(getComputedStyle(element).overflowX) &&
      shown(element) &&
      !unseen(element)
    )
      fault(element, `is clipped: ${scrollWidth} px in ${clientWidth} px`);
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right } = range.getBoundingClientRect();
      // A table may be scrolled inside its own room, and the way past the navigation waits out of sight.
      if ((left < -1 || right > view + 1) && !element.closest('.table-room, .skip') && !unseen(element))
        fault(element, 'is cut by the window');
    }
  }
  return [...faults];
}
