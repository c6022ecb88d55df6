/** No code contains it, so joined codes are unambiguous. */
export const KEY_SEPARATOR = '\u001f';

/** Codes as one text, by which things are told apart or put together. */
export const joinKey = (parts: readonly (string | number)[]): string => parts.join(KEY_SEPARATOR);

const LENGTH = 11;

/**
 * A short id for the key of an observation, of digits and small letters. It depends on the key alone, not on the file
 * or on other observations, so that an address can hold it. 53 bits of two multiplicative hashes: among a hundred
 * thousand keys the chance of a collision is less than one in a million, and the caller has to check for one.
 */
export function observationId(key: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < key.length; i += 1) {
    const unit = key.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return ((b & 0x1fffff) * 0x1_0000_0000 + (a >>> 0)).toString(36).padStart(LENGTH, '0');
}
