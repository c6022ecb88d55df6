// @vitest-environment jsdom
import { act, cleanup, fireEvent, render } from '@testing-library/react';
import { createRef, useState, type ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import SeriesChart from '../../../../src/kinds/series/SeriesChart';
import type { ChartHandle } from '../../../../src/chart/interactive/useMarkNavigation';
import { figureModel } from '../../../../src/figure/figureModel';
import { sceneOf } from '../../../../src/kinds/sceneOf';
import { messages } from '../../../../src/i18n/messages';
import { LABOUR, NATION } from '../../support/exploreFigures';
import { CONTEXTS } from '../../support/frozen';
import { provenanceCode } from '../../../../src/model/provenance';
import type { TimeChoice } from '../../../../src/layout/timeChoice';
import type { FigureModel } from '../../../../src/kinds/registry';

const WIDTH = 700;

function chart() {
  const model = figureModel(CONTEXTS.vi, {
    kind: 'series',
    view: 'lines',
    series: [NATION, LABOUR],
    measure: 'yoy',
    lengths: ['month'],
  });
  if (model?.body.kind !== 'series') throw new Error('no series was drawn');
  const { body } = model;
  const scene = sceneOf(body, WIDTH);
  const handle = createRef<ChartHandle>();
  const heard = vi.fn();
  const figure: FigureModel = model;
  const told: [TimeChoice, boolean][] = [];
  /** Keeps what is in view, as a page does. */
  function Keeper(): ReactNode {
    const [choice, setChoice] = useState<TimeChoice>({});
    const choose = (next: TimeChoice, going: boolean): void => {
      told.push([next, going]);
      setChoice(next);
    };
    return (
      <SeriesChart
        model={figure}
        body={body}
        scene={sceneOf(body, WIDTH, undefined, choice)}
        handle={handle}
        inView={{ choice, choose }}
        words={messages('vi').chart}
      />
    );
  }
  const { container } = render(
    <div onPointerUp={heard} onClick={heard}>
      <Keeper />
    </div>,
  );
  const room = container.querySelector<HTMLElement>('.time-chart');
  if (!room) throw new Error('no chart was drawn');
  room.getBoundingClientRect = () => new DOMRect(0, 0, WIDTH, scene.height);
  const press = (key: string, shiftKey = false): void => {
    act(() => {
      handle.current?.onKeyDown({ key, shiftKey, preventDefault: () => undefined } as never);
    });
  };
  return {
    body,
    scene,
    heard,
    told,
    press,
    room,
    handle,
    marks: () => [...container.querySelectorAll('[data-mark]')].map((mark) => mark.getAttribute('data-mark')),
    buttons: (of: string) => [...container.querySelectorAll<HTMLButtonElement>(of)],
    status: () => container.querySelector('p[role=status]')?.textContent,
    said: () => container.querySelector('.tooltip')?.textContent,
    asks: () => container.querySelector('.tooltip-provenance')?.getAttribute('data-provenance'),
  };
}

afterEach(cleanup);

describe('the chart of a time', () => {
  it('takes a series away by its label and brings it back, and paints the other as before', () => {
    const { body, marks, buttons, heard } = chart();
    const before = marks();
    const [, second] = buttons('.series-key');
    if (!second) throw new Error('two series have two labels');
    const own = new Set(body.lines[1]?.runs.flat().map(({ datum }) => datum.id));
    fireEvent.click(second);
    expect(second.getAttribute('aria-pressed')).toBe('false');
    expect(marks().some((id) => own.has(id ?? ''))).toBe(false);
    expect(marks().length).toBeGreaterThan(0);
    fireEvent.click(second);
    expect(marks()).toEqual(before);
    expect(heard).not.toHaveBeenCalled();
  });

  it('shows less time when it is zoomed, says which, and all of it again', () => {
    const { marks, buttons, status } = chart();
    const all = marks();
    const [zoomIn, zoomOut, , , reset] = buttons('.time-tools button');
    if (!zoomIn || !zoomOut || !reset) throw new Error('there are tools');
    expect(zoomOut.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(zoomIn);
    expect(marks().length).toBeLessThan(all.length);
    expect(status()).toMatch(/^Đang xem T\d+ \d{4} – T\d+ \d{4}$/);
    fireEvent.click(reset);
    expect(marks()).toEqual(all);
    expect(status()).toBe('');
  });

  it('does the same by keys: plus, minus, nought, and shifted arrows', () => {
    const { marks, press, status, told } = chart();
    const all = marks();
    press('+');
    const near = marks();
    expect(near.length).toBeLessThan(all.length);
    const there = status();
    press('ArrowRight', true);
    expect(status()).not.toBe(there);
    press('-');
    expect(marks().length).toBeGreaterThan(near.length);
    press('0');
    expect(marks()).toEqual(all);
    // Keys in a row are one move; all of the time again is another.
    expect(told.map(([, going]) => going)).toEqual([true, true, true, false]);
    expect(told.at(-1)?.[0].timeRange).toBeUndefined();
  });

  it('a mouse that is dragged marks out a time, and asks nothing', () => {
    const { room, scene, marks, heard, told } = chart();
    const all = marks();
    const at = (part: number) => ({
      clientX: scene.plot.left + scene.plot.width * part,
      clientY: scene.plot.top + 40,
      pointerType: 'mouse',
      button: 0,
      buttons: 1,
    });
    fireEvent.pointerDown(room, at(0.2));
    fireEvent.pointerMove(room, at(0.5));
    fireEvent.pointerUp(room, at(0.5));
    expect(marks().length).toBeLessThan(all.length);
    expect(heard).not.toHaveBeenCalled();
    // A drag is one move, and marks out whole months.
    expect(told.map(([, going]) => going)).toEqual([false]);
    const { low = 0.5, high = 0.5 } = told[0]?.[0].timeRange ?? {};
    expect([Number.isInteger(low), Number.isInteger(high)]).toEqual([true, true]);
    // A press that does not move is a click on what stands there.
    fireEvent.pointerDown(room, at(0.3));
    fireEvent.pointerUp(room, at(0.3));
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('walks through the moments, and says what the other series say of the same time', () => {
    const { press, said, asks, handle } = chart();
    press('End');
    const last = handle.current?.current()?.x ?? 0;
    press('ArrowLeft');
    expect(handle.current?.current()?.x ?? 0).toBeLessThan(last);
    expect(said()).toContain('IIP');
    expect(said()).toContain('Lao động công nghiệp');
    // Where the number in hand comes from can be asked there too.
    const { provenance = null } = handle.current?.current()?.datum ?? {};
    expect(provenance && provenanceCode(provenance)).toBe(asks());
    press('Escape');
    expect(said()).toBe('');
  });
});
