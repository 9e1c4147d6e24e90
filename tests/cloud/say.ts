/** A line for whoever waits. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const started = performance.now();
let last = started;
const marks: string[] = [];

/** How long the step took that ends here. */
export const mark = (step: string): void => {
  const now = performance.now();
  marks.push(`${step} ${((now - last) / 1000).toFixed(1)} s`);
  say(`· ${marks.at(-1)}`);
  last = now;
};

export const allMarks = (): string =>
  `${marks.join(', ')}; ${((performance.now() - started) / 1000).toFixed(1)} s in all`;
