export interface Tick {
  readonly value: number;
  readonly label: string;
}
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly Tick[];
}
