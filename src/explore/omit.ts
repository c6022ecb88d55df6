/** A spec without some of its optional fields, which then have their defaults. */
export function omit<S extends object>(spec: S, ...names: readonly (keyof S)[]): S {
  return Object.fromEntries(
    Object.entries(spec).filter(([name]) => !(names as readonly string[]).includes(name)),
  ) as unknown as S;
}
