// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ErrorBoundary } from '../../../src/app/ErrorBoundary';

/** React would write to the console what a boundary has caught. */
const onCaughtError = (): void => undefined;

/** A page that fails as long as it is among the failing ones. */
const failing = new Set<string>();
function Page({ name }: { readonly name: string }) {
  if (failing.has(name)) throw new Error(`${name} is broken`);
  return <p>{name}</p>;
}

const site = (name: string) => (
  <ErrorBoundary words="Something broke" action="Try again" of={name}>
    <Page name={name} />
  </ErrorBoundary>
);

describe('an error of a page', () => {
  it('is shown in its place, and the page again when another try succeeds', async () => {
    failing.add('data');
    render(site('data'), { onCaughtError });
    expect(screen.getByRole('alert').textContent).toContain('data is broken');
    failing.clear();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('data').textContent).toBe('data');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is gone with the page: a link to another one leads there', () => {
    failing.add('data');
    const { rerender } = render(site('data'), { onCaughtError });
    rerender(site('data'));
    expect(screen.getByRole('alert').textContent).toContain('data is broken');
    rerender(site('checks'));
    expect(screen.getByText('checks').textContent).toBe('checks');
    expect(screen.queryByRole('alert')).toBeNull();
    failing.clear();
  });
});
