import { useRef, useState, type ComponentType, type ReactNode } from 'react';
import { useMessages } from './locale';

interface Props<P> {
  readonly summary: ReactNode;
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
}

/** A fold whose content is loaded when it first opens. */
export function OnDemand<P extends object>({ summary, load, props }: Props<P>): ReactNode {
  const t = useMessages();
  const requested = useRef(false);
  const [Part, setPart] = useState<ComponentType<P> | null>(null);
  const [failed, setFailed] = useState(false);
  const open = (): void => {
    if (requested.current) return;
    requested.current = true;
    setFailed(false);
    load().then(
      (part) => {
        setPart(() => part);
      },
      () => {
        // Offline, for example: the next opening tries again.
        requested.current = false;
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
