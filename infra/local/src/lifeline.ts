export type Stop = () => Promise<void>;

/** What has to be stopped again, the last started first. */
export type Lifeline = {
  /** Registers a stop; when everything is being stopped already, it is carried out at once. */
  add(stop: Stop): Promise<void>;
  /** Stops all, one after the other; calling it again waits for the same end. */
  stopAll(): Promise<void>;
};

/** A new, empty lifeline. */
export const makeLifeline = (): Lifeline => {
  const stops: Stop[] = [];
  let stopping: Promise<void> | undefined;
  const unwind = async () => {
    for (let stop = stops.pop(); stop; stop = stops.pop()) await stop();
  };
  return {
    add: async (stop) => {
      if (stopping) await stop();
      else stops.push(stop);
    },
    stopAll: () => (stopping ??= unwind()),
  };
};
