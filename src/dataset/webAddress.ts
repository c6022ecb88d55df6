/** An address that a reader can follow; null for what is on paper (`print`) or stands nowhere. */
export const webAddress = (address = ''): string | null => (/^https?:\/\//.test(address) ? address : null);
