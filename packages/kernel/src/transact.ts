/** Runs `work` in one transaction: all its writes and its outbox rows, or none. */
export type Transact<Tx> = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
