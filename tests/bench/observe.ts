/** What the page notes of itself while it loads. Runs inside the page, before anything of the page's own. */
export interface Seen {
  fcp: number | null;
  lcp: number | null;
  lcpElement: string;
  readonly tasks: { readonly start: number; readonly duration: number }[];
  readonly shifts: { readonly at: number; readonly value: number; readonly what: string[] }[];
  /** When the first mark of the first large figure stood on the page. */
  picture: number | null;
  /** When the reader first touched the page. */
  touched: number | null;
}

declare global {
  interface Window {
    seen: Seen;
  }
}

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

interface Paint extends PerformanceEntry {
  readonly element: Element | null;
}

/** `picture`: selector of a mark of the first large figure. */
export function observe(picture: string): void {
  const seen: Seen = {
    fcp: null,
    lcp: null,
    lcpElement: '',
    tasks: [],
    shifts: [],
    picture: null,
    touched: null,
  };
  window.seen = seen;

  const nameOf = (node: Node | null): string => {
    const element = node instanceof Element ? node : node?.parentElement;
    if (!element) return '?';
    const className = element.getAttribute('class');
    return (
      element.tagName.toLowerCase() + (element.id && `#${element.id}`) + (className ? `.${className}` : '')
    );
  };
  const watch = <T extends PerformanceEntry>(type: string, note: (entry: T) => void): void => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry as T);
    }).observe({ type, buffered: true });
  };

  watch('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime;
  });
  watch<Paint>('largest-contentful-paint', (entry) => {
    seen.lcp = entry.startTime;
    seen.lcpElement = nameOf(entry.element);
  });
  watch('longtask', (entry) => {
    seen.tasks.push({ start: entry.startTime, duration: entry.duration });
  });
  watch<Shift>('layout-shift', (entry) => {
    if (entry.hadRecentInput) return;
    seen.shifts.push({
      at: entry.startTime,
      value: entry.value,
      what: entry.sources.map((source) => nameOf(source.node)),
    });
  });

  const touch = ({ timeStamp }: Event): void => {
    seen.touched ??= timeStamp;
  };
  addEventListener('pointerdown', touch, { capture: true });

  const look = (): void => {
    if (document.querySelector(picture)) seen.picture = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
