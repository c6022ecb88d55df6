/** A spec without some of its optional fields: they take what holds when nobody says. */
export function omit<S extends object>(spec: S, ...names: readonly (keyof S)[]): S {
  return Object.fromEntries(
    Object.entries(spec).filter(([name]) => !(names as readonly string[]).includes(name)),
  ) as unknown as S;
}
