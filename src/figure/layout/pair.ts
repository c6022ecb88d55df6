import type { PairBody } from '../model';
import { line, rect, scale, SIZE, text, widthOf } from './items';
import { overlap } from './geometry';
import { textBox } from './labels';
import { lookOf } from './look';
import type { Item, Scene, TextItem } from './scene';

const HEIGHT = 74;
const MIDDLE = 38;
/** A mark is as wide as what rounding leaves open, and never too thin to see. */
const LEAST = 8;
const MARK = 18;

/** Two values on one scale, each as wide as its rounding; the second's label goes below where both have no room above. */
export function pairScene(body: PairBody, width: number): Scene {
  const [a, b] = body.sides;
  const labels = [a, b].map((side) => widthOf(side.label, SIZE.value, 600));
  const inset = Math.max(...labels) / 2 + 2;
  const x = scale(body.axis, inset, width - 2 * inset);
  const marks: Item[] = [];
  const said: TextItem[] = [];
  [a, b].forEach((side, i) => {
    const look = lookOf(side.grammar, i === 0 ? 'own' : 'other-source');
    const at = x(side.value ?? 0);
    const from = x(side.interval?.low ?? side.value ?? 0);
    const to = x(side.interval?.high ?? side.value ?? 0);
    const wide = Math.max(LEAST, to - from);
    const box = { x: (from + to) / 2 - wide / 2, y: MIDDLE - MARK / 2, width: wide, height: MARK };
    marks.push(rect(box, look.fill, { radius: 2, stroke: look.stroke, mark: side.id }));
    const label = text(at, MIDDLE - MARK / 2 - 7, side.label, {
      size: SIZE.value,
      weight: 600,
      paint: look.text === 'muted' ? look.stroke.paint : look.text,
      anchor: 'middle',
    });
    const crowded = said.some((other) => overlap(textBox(other), textBox(label)));
    said.push(crowded ? { ...label, y: MIDDLE + MARK / 2 + 17 } : label);
  });
  return {
    width,
    height: HEIGHT,
    plot: { left: inset, top: 0, width: width - 2 * inset, height: HEIGHT },
    frame: [line(0, MIDDLE, width, MIDDLE, 'rule', 2)],
    marks,
    labels: said,
    places: [a, b].map((side) => ({ datum: side, x: x(side.value ?? 0), y: MIDDLE })),
  };
}
