import { useRef, useState, type ComponentType, type ReactNode } from 'react';
import { useMessages } from './locale';

interface Props<P> {
  readonly summary: ReactNode;
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
}

/** Something behind a question whose code comes when it is asked for the first time. */
export function OnDemand<P extends object>({ summary, load, props }: Props<P>): ReactNode {
  const t = useMessages();
  const asked = useRef(false);
  const [Part, setPart] = useState<ComponentType<P> | null>(null);
  const [failed, setFailed] = useState(false);
  const open = (): void => {
    if (asked.current) return;
    asked.current = true;
    setFailed(false);
    load().then(
      (part) => {
        setPart(() => part);
      },
      () => {
        // Off line, say: the next opening asks again.
        asked.current = false;
        setFailed(true);
      },
    );
  };
  return (
    <details
      className="on-demand"
      onToggle={(event) => {
        if (event.currentTarget.open) open();
      }}
    >
      <summary>{summary}</summary>
      {Part ? <Part {...props} /> : <p role="status">{failed ? t.foot.notLoaded : t.notices.loading}</p>}
    </details>
  );
}
