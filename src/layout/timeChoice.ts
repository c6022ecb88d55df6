/** An interval of time, in months since year 0. */
export interface TimeRange {
  readonly low: number;
  readonly high: number;
}

/** What is drawn of a figure through time: a time range, without the series that a reader has hidden. */
export interface TimeChoice {
  readonly timeRange?: TimeRange | undefined;
  readonly hidden?: ReadonlySet<string> | undefined;
}
