/** One line of the bench table, and what a set has to offer. */

export type BenchRow = {
  /** The corpus folder, "extraction". */
  readonly set: string;
  /** What is measured, "F1". */
  readonly measure: string;
  /** A ratio 0 to 1, unless `unit` says otherwise. */
  readonly score: number;
  readonly unit?: 'ms' | 'count' | 'ratio';
  /** The goal, where there is one. */
  readonly target?: number;
  /** Is a smaller number better? */
  readonly lowerIsBetter?: boolean;
  /** Peers by name, from the corpus' README or measured in this very run. */
  readonly peers?: Readonly<Record<string, number>>;
  /** Deterministic rows can have a floor in `floors.json`, keyed `${set} ${measure}`. */
  readonly deterministic?: boolean;
};

export type BenchContext = {
  /** Absolute path of the corpus. */
  readonly corpus: string;
  /** Of the sets of whole pages take only every n-th page: 1 is all. Used to keep `--check` short. */
  readonly every: number;
  /** Measure times too. A check has no use for them: they differ from machine to machine. */
  readonly timed: boolean;
};

/** A set runs alone; it reads the corpus and prints nothing. */
export type BenchSet = {
  readonly name: string;
  readonly run: (context: BenchContext) => Promise<readonly BenchRow[]>;
};
