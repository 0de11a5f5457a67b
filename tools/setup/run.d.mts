/** Running a command as a step of set-up; true if it ended well within the time. */
type RunOptions = {
  readonly minutes?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly quiet?: boolean;
};
export function run(command: string, args: readonly string[], options?: RunOptions): boolean;
export function runNpm(args: readonly string[], options?: RunOptions): boolean;
