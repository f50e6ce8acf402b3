import { createHash } from "node:crypto";
import { Transform, Writable } from "node:stream";

/** Passes bytes on and knows the sha256 of all that passed. */
export const hashing = (): { stream: Transform; digest: () => string } => {
  const hash = createHash("sha256");
  const stream = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  return { stream, digest: () => hash.digest("hex") };
};

/** Takes bytes for their sha256 alone. */
export const hashOnly = (): { sink: Writable; digest: () => string } => {
  const hash = createHash("sha256");
  const sink = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      hash.update(chunk);
      done();
    },
  });
  return { sink, digest: () => hash.digest("hex") };
};

/** The sha256 of a text or some bytes. */
export const sha256Of = (content: string | Buffer): string => createHash("sha256").update(content).digest("hex");
