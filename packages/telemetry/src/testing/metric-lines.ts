export type MetricLine = { name: string; labels: Record<string, string>; value: number };

const line = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? ([Nn]a[Nn]|[+-]?Inf|[-+]?[\d.]+(?:e[-+]?\d+)?)$/;
const label = /^([a-zA-Z_]\w*)="((?:[^"\\]|\\.)*)"(?:,|$)/;

const labelsOf = (text: string): Record<string, string> => {
  const labels: Record<string, string> = {};
  for (let rest = text; rest !== ""; ) {
    const [whole, name, value] = label.exec(rest) ?? [];
    if (whole === undefined || name === undefined || value === undefined) throw new Error(`No labels: ${text}`);
    labels[name] = value;
    rest = rest.slice(whole.length);
  }
  return labels;
};

/** Reads Prometheus' text format strictly. @throws Error at a line that is none */
export const metricLines = (text: string): MetricLine[] =>
  text
    .split("\n")
    .filter((one) => one !== "" && !/^# (HELP|TYPE) [a-zA-Z_:][\w:]* ./.test(one))
    .map((one) => {
      const [, name, labels = "", value] = line.exec(one) ?? [];
      if (name === undefined) throw new Error(`No metric: ${one}`);
      return { name, labels: labelsOf(labels), value: Number(value?.replace("Inf", "Infinity")) };
    });

/** The value of the metric with exactly these labels. */
export const valueOf = (lines: readonly MetricLine[], name: string, labels: Record<string, string>): number | undefined =>
  lines.find(
    (one) =>
      one.name === name &&
      Object.keys(one.labels).length === Object.keys(labels).length &&
      Object.entries(labels).every(([key, value]) => one.labels[key] === value),
  )?.value;
