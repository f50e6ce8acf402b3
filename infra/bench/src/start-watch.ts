/** Milliseconds of a start, step by step. */
export type StartTimes = { ground: number; services: number; demo: number; demoWorkers: number };

export type StartWatch = {
  /** Hears the lines a start says and notes when its steps begin. */
  hear(line: string): void;
  end(demoWorkers: number): StartTimes;
};

const steps = [
  ["services", "Starting the services"],
  ["demo", "Loading the demo county"],
] as const;

/** Times a start from now on by what it says; all lines are passed on. */
export const startWatch = (say: (line: string) => void): StartWatch => {
  const began = performance.now();
  const at = new Map<string, number>();
  return {
    hear: (line) => {
      for (const [step, words] of steps) if (line.includes(words)) at.set(step, performance.now() - began);
      say(line);
    },
    end: (demoWorkers) => {
      const total = performance.now() - began;
      const services = at.get("services") ?? 0;
      const demo = at.get("demo") ?? total;
      return { ground: services, services: demo - services, demo: total - demo, demoWorkers };
    },
  };
};
