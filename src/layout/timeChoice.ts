/** A part of the time, in months since year 0. */
export interface TimeRange {
  readonly low: number;
  readonly high: number;
}

/** What of a figure through time is drawn: a part of its time, and not the series that a reader has taken away. */
export interface TimeChoice {
  readonly timeRange?: TimeRange | undefined;
  readonly hidden?: ReadonlySet<string> | undefined;
}
