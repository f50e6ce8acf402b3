import type { Relation } from "@qianxian/contracts/vocabulary";
import { profilesRoutes } from "@qianxian/contracts/profiles";
import type { Actor } from "@qianxian/contracts/vocabulary";
import type { Stack } from "@qianxian/infra-local";
import pg from "pg";
import { v7 } from "uuid";
import { allOperations, type Answer, type Ask, askingOf } from "./asking.ts";
import { buildWorld } from "./build-world.ts";
import { agrees, type Expected, expectedOf, foundOf, relationTo } from "./judge.ts";
import { makerOf } from "./make-people.ts";
import { type MakeWorker, type Probe, probes } from "./probes.ts";
import { stateOf } from "./state.ts";
import { type Caller, callersOf, codes, type Ids } from "./world.ts";

/** One question and its answer beside what the policy table promises. */
export type Cell = {
  operation: string;
  role: string;
  place: string;
  relation: Relation;
  expected: Expected;
  found: Expected | "failed";
  status: number;
};

export type Matrix = { cells: readonly Cell[]; wrong: readonly Cell[]; changedByStrangers: readonly string[] };

type Operation = (typeof allOperations)[number];
type Scene = { ask: Ask; ids: Ids; callers: readonly Caller[]; admin: pg.Client; makeWorker: MakeWorker; rlsOnly: boolean };

const probeOf = (name: string): Probe => probes[name as keyof typeof probes];

const merging = ({ ask, makeWorker }: Pick<Scene, "ask" | "makeWorker">) => async (): Promise<string> => {
  const staff = { role: "county-staff", accountId: v7(), county: codes.county } as Actor;
  const input = { workerId: await makeWorker(), otherId: await makeWorker(), reason: "试问" };
  const { body } = await ask("profiles", profilesRoutes.mergeWorkers, input, staff);
  return String((body as { mergeId?: unknown } | null)?.mergeId ?? v7());
};

const inputOf = async (probe: Probe, scene: Scene): Promise<object> =>
  probe.kind === "thing" ? probe.input({ ...scene, merge: merging(scene) }) : probe.input(scene.ids);

const cellOf = (operation: Operation, caller: Caller, relation: Relation, answer: Answer, shows: string | null): Cell => ({
  operation: operation.name,
  role: caller.role,
  place: caller.place?.name ?? "nowhere",
  relation,
  expected: expectedOf(operation.route, caller, relation),
  found: foundOf(probeOf(operation.name), answer, shows),
  status: answer.status,
});

const showsOf = (probe: Probe, ids: Ids): string | null => (probe.kind === "list" ? probe.shows(ids) : null);

const askAs = async (operation: Operation, caller: Caller, input: object, scene: Scene, relation: Relation): Promise<Cell> => {
  const answer = await scene.ask(operation.service, operation.route, input, caller.actor);
  return cellOf(operation, caller, relation, answer, showsOf(probeOf(operation.name), scene.ids));
};

/** Roles are the application's affair; places are what the database knows. */
const foreign: readonly Relation[] = ["child", "sibling", "stranger"];

/** First those who may not, about one thing, which must stay as it is; then those who may; then all about nothing. */
const askAll = async (operation: Operation, scene: Scene): Promise<{ cells: Cell[]; changed: boolean }> => {
  const probe = probeOf(operation.name);
  const withRelation = scene.callers.map((caller) => ({ caller, relation: relationTo(probe, caller) }));
  const isAllowed = ({ caller, relation }: (typeof withRelation)[number]) =>
    expectedOf(operation.route, caller, relation) === "allowed";
  const input = await inputOf(probe, scene);
  const cells: Cell[] = [];
  const before = await stateOf(scene.admin, operation.service);
  const barred = withRelation.filter((one) => (scene.rlsOnly ? foreign.includes(one.relation) : !isAllowed(one)));
  for (const { caller, relation } of barred)
    cells.push(await askAs(operation, caller, input, scene, relation));
  const changed = (await stateOf(scene.admin, operation.service)) !== before;
  if (scene.rlsOnly) return { cells, changed };
  for (const { caller, relation } of withRelation.filter(isAllowed)) {
    const own = probe.kind === "thing" && probe.once ? await inputOf(probe, scene) : input;
    cells.push(await askAs(operation, caller, own, scene, relation));
  }
  if (probe.kind === "thing" && probe.missing)
    for (const { caller } of withRelation)
      cells.push(await askAs(operation, caller, { ...input, ...probe.missing }, scene, "none"));
  return { cells, changed };
};

/** Closing comes last: after it the vacancy is no use to anybody. */
const lastOnes = ["closeVacancy"];
const inOrder = allOperations.toSorted((a, b) => lastOnes.indexOf(a.name) - lastOnes.indexOf(b.name));

/** What row-level security guards: rows about people, in the services that keep them. */
const guarded = ["profiles", "outreach", "placements"];
/** Batches run as the system role, because they must see duplicates elsewhere. */
const batches = ["importWorkers"];

const isGuarded = ({ service, name }: Operation): boolean => {
  const probe = probeOf(name);
  const isAboutPeople = (probe.kind === "thing" && probe.hidden !== null) || probe.kind === "list";
  return guarded.includes(service) && isAboutPeople && !batches.includes(name);
};

/** With row-level security alone, a stranger may be told anything but the thing. */
const isWrong = (rlsOnly: boolean) => (cell: Cell): boolean =>
  rlsOnly ? cell.found === "allowed" : !agrees(probeOf(cell.operation), cell.expected, cell.found);

/**
 * Asks every operation in the name of every role at every place of the tree, and compares with the policy table.
 * `rlsOnly` says that the application's own check is switched off in this build: then nobody else's row comes through.
 */
export const runMatrix = async (stack: Stack, rlsOnly = false): Promise<Matrix> => {
  const ask = askingOf(stack);
  const admin = new pg.Client({ connectionString: stack.adminUrl });
  await admin.connect();
  try {
    const ids = await buildWorld(stack, ask);
    const makeWorker = makerOf(ask, admin, ids);
    const scene: Scene = { ask, ids, callers: callersOf(ids, v7), admin, makeWorker, rlsOnly };
    const cells: Cell[] = [];
    const changedByStrangers: string[] = [];
    for (const operation of rlsOnly ? inOrder.filter(isGuarded) : inOrder) {
      const asked = await askAll(operation, scene);
      cells.push(...asked.cells);
      if (asked.changed) changedByStrangers.push(operation.name);
    }
    return { cells, wrong: cells.filter(isWrong(rlsOnly)), changedByStrangers };
  } finally {
    await admin.end();
  }
};
