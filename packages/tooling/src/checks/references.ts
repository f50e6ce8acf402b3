import { existsSync } from "node:fs";
import path from "node:path";
import { filesIn, textOf } from "../files.ts";
import type { Check } from "./check.ts";

type Manifest = { name: string; dependencies?: Record<string, string> };
type Settings = { references?: { path: string }[]; compilerOptions?: { noEmit?: boolean } };

const read = <T>(base: string, file: string): T => JSON.parse(textOf(base, file)) as T;

const roomsOf = (base: string): string[] =>
  ["packages", "services", "infra"]
    .flatMap((floor) => filesIn(base, floor))
    .filter((file) => /^[^/]+\/[^/]+\/package\.json$/.test(file))
    .map((file) => path.dirname(file));

export const references: Check = {
  name: "references",
  rule: "A room's tsconfig.json refers to exactly the rooms that its package.json depends on.",
  offences: (base) => {
    const rooms = roomsOf(base).filter((room) => existsSync(path.join(base, room, "tsconfig.json")));
    const nameOf = (room: string) => read<Manifest>(base, `${room}/package.json`).name;
    const byName = new Map(rooms.map((room) => [nameOf(room), room]));
    // What another tool bundles is built from the sources of its neighbours, not from what they build.
    const built = rooms.filter((room) => !read<Settings>(base, `${room}/tsconfig.json`).compilerOptions?.noEmit);
    return built.flatMap((room) => {
      const { dependencies = {} } = read<Manifest>(base, `${room}/package.json`);
      const { references: given = [] } = read<Settings>(base, `${room}/tsconfig.json`);
      const wanted = Object.keys(dependencies).flatMap((name) => byName.get(name) ?? []);
      const there = given.map((reference) => path.join(room, reference.path).replace(/\/$/, ""));
      return [
        ...wanted.filter((one) => !there.includes(one)).map((one) => `${room}/tsconfig.json: lacks ${one}`),
        ...there.filter((one) => !wanted.includes(one)).map((one) => `${room}/package.json: lacks ${one}`),
      ];
    });
  },
};
