import { randomFrom } from "./random.ts";

/** 2026-01-01T00:00:00Z in milliseconds: ids carry made-up, fixed times, one millisecond apart. */
const epochMs = 1_767_225_600_000;

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, "0");

/** The UUIDv7 (RFC 9562) of the thing of this kind with this number, the same for the same seed. */
export const idOf = (seed: number, kind: string, number: number): string => {
  const random = randomFrom(seed, "id", kind, number);
  const time = hex(epochMs + number, 12);
  const third = hex(0x7000 + random.int(0, 0xfff), 4);
  const fourth = hex(0x8000 + random.int(0, 0x3fff), 4);
  const node = hex(random.int(0, 0xffffff), 6) + hex(random.int(0, 0xffffff), 6);
  return `${time.slice(0, 8)}-${time.slice(8)}-${third}-${fourth}-${node}`;
};
