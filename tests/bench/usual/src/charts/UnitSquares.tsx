interface Props {
  readonly part: number;
  readonly whole: number;
  readonly label: string;
}

/** One square a thing that was counted. */
export function UnitSquares({ part, whole, label }: Props) {
  return (
    <div className="squares" role="img" aria-label={label}>
      {Array.from({ length: whole }, (_, i) => (
        <span key={i} className={i < part ? 'square square-full' : 'square'} />
      ))}
    </div>
  );
}
