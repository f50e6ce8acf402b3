import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import type pg from "pg";

type Message = { chunk: Buffer; text: string };
/** The part of pg's connection that carries COPY; its types leave it out. */
type CopyConnection = pg.Connection & {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
};

/** One COPY statement as pg's client runs it: in text format, rows counted by the server. */
class Copy implements pg.Submittable {
  readonly done: Promise<number>;
  #text: string;
  #rows = 0;
  #resolve: (rows: number) => void = () => undefined;
  #reject: (error: unknown) => void = () => undefined;

  constructor(text: string) {
    this.#text = text;
    this.done = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  submit(connection: pg.Connection): void {
    (connection as CopyConnection).query(this.#text);
  }

  handleCommandComplete({ text }: Message): void {
    this.#rows = Number(/^COPY (\d+)$/.exec(text)?.[1] ?? 0);
  }

  handleReadyForQuery(_connection: pg.Connection): void {
    this.#resolve(this.#rows);
  }

  handleError(error: unknown): void {
    this.#reject(error);
  }
}

class CopyOut extends Copy {
  #sink: Writable;
  #isWaiting = false;

  constructor(text: string, sink: Writable) {
    super(text);
    this.#sink = sink;
  }

  /** The end may come in the same breath as the last rows; a sink that is ended says no more "drain". */
  override handleReadyForQuery(connection: pg.Connection): void {
    if (this.#isWaiting) connection.stream.resume();
    super.handleReadyForQuery(connection);
  }

  handleCopyData({ chunk }: Message, connection: pg.Connection): void {
    if (this.#sink.write(Buffer.from(chunk)) || this.#isWaiting) return;
    this.#isWaiting = true;
    connection.stream.pause();
    this.#sink.once("drain", () => {
      this.#isWaiting = false;
      connection.stream.resume();
    });
  }
}

class CopyIn extends Copy {
  #source: Readable;

  constructor(text: string, source: Readable) {
    super(text);
    this.#source = source;
  }

  handleCopyInResponse(connection: pg.Connection): void {
    const target = connection as CopyConnection;
    this.#send(target).catch((error: unknown) => target.sendCopyFail(String(error)));
  }

  async #send(connection: CopyConnection): Promise<void> {
    for await (const chunk of this.#source) {
      connection.sendCopyFromChunk(chunk as Buffer);
      if (connection.stream.writableNeedDrain) await once(connection.stream, "drain");
    }
    connection.endCopyFrom();
  }
}

/** Streams what a query finds into a sink, which stays open. @returns rows copied */
export const copyOut = (client: pg.Client, query: string, sink: Writable): Promise<number> =>
  client.query(new CopyOut(`copy (${query}) to stdout`, sink)).done;

/** Streams a source into the columns of a table. @returns rows copied */
export const copyIn = (client: pg.Client, into: string, source: Readable): Promise<number> =>
  client.query(new CopyIn(`copy ${into} from stdin`, source)).done;
