import { Component, type ReactNode } from 'react';
import { endOpening } from '../state/opening';

interface Props {
  readonly words: string;
  readonly action: string;
  /** What the part shows: when it is another, an error of the one before is gone. */
  readonly of?: unknown;
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

/** Shows the error of a part, with a button to try again; the rest of the page stays. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  /** An error counts as opened, so that the page is not hidden for ever. */
  override componentDidCatch(): void {
    endOpening();
  }

  override componentDidUpdate(previous: Props): void {
    if (this.state.error !== null && previous.of !== this.props.of) this.setState({ error: null });
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div className="notice notice-error" role="alert">
        <p>{this.props.words}</p>
        <p className="notice-detail">{error.message}</p>
        <button
          type="button"
          onClick={() => {
            this.setState({ error: null });
          }}
        >
          {this.props.action}
        </button>
      </div>
    );
  }
}
