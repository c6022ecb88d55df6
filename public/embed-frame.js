/*
 * In the page of an embedded figure: shows the theme that the address names, and tells the page that holds the frame how
 * high the figure is, whenever that changes. It keeps nothing and reads nothing of the page that holds it.
 */
(() => {
  const root = document.documentElement;
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  if (parent === window) return;

  const tell = () => {
    // Nothing is told before there is something to see: a frame that shrinks and grows moves the words around it.
    if (!document.querySelector('[data-embed]')) return;
    const height = Math.ceil(root.getBoundingClientRect().height);
    parent.postMessage({ type: 'chi-so:height', height }, '*');
  };
  new ResizeObserver(tell).observe(root);
  addEventListener('message', ({ data, source }) => {
    if (source === parent && data !== null && typeof data === 'object' && data.type === 'chi-so:ask-height')
      tell();
  });
})();
