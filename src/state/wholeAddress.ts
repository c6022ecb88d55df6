/** A path below the base path, from the slash on, as a whole address of this host. */
export const wholeAddress = (path: string): string =>
  new URL(import.meta.env.BASE_URL + path.slice(1), location.origin).href;

/** The day on this machine, ISO 8601: for whoever copies something that is dated. */
export function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
