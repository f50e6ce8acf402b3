/** What was found on this machine; null where it could not be looked at. The doctor judges it. */
export type Probes = {
  node: string;
  port: { port: number; state: "free" | "taken" | "forbidden"; byUs: boolean };
  disk: { freeBytes: number } | null;
  isRunning: boolean;
  queue: QueueProbe;
  database: DatabaseProbe | null;
  services: readonly ServiceProbe[] | null;
};

export type QueueProbe =
  | { kind: "redis"; url: string; found: RedisFound | null }
  /** Nothing runs; a program to start is installed. */
  | { kind: "redis-program"; version: string | null }
  /** No Redis anywhere: PostgreSQL carries the queue. */
  | { kind: "postgres" };

export type RedisFound = {
  version: string | null;
  /** Null when the server does not tell. */
  policy: string | null;
  appendOnly: boolean | null;
};

export type DatabaseProbe =
  | { answers: false }
  | {
      answers: true;
      version: string;
      /** Database minus host, in milliseconds, known to half of `roundTripMs`. */
      clockSkewMs: number;
      roundTripMs: number;
      migrations: readonly MigrationProbe[];
    };

export type MigrationProbe = { service: string; missing: readonly string[]; edited: readonly string[] };

export type ServiceProbe = {
  name: string;
  url: string;
  /** Null when nothing answers. */
  ready: { ok: boolean; failing: readonly string[]; adapters: Readonly<Record<string, string>> } | null;
};
