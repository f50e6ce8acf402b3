import { defineRoutes } from "@qianxian/contracts";
import { AppError, type AnswerBook, makeKeyedUseCase } from "@qianxian/kernel";
import { makeLogger } from "@qianxian/telemetry";
import { memoryAnswerBook, memoryTransact, noMessages } from "@qianxian/testing";
import { z } from "zod";
import { serviceHttp } from "../index.ts";
import { secret } from "./a-notes-service.ts";

const Pad = z.strictObject({ id: z.string(), revision: z.int(), text: z.string() });
type Pad = z.infer<typeof Pad>;
const action = "vacancy.post";
const padId = z.string();

const routes = defineRoutes({
  openPad: {
    method: "post",
    path: "/v1/pads",
    summary: "Open a pad.",
    action,
    input: z.strictObject({ text: z.string(), tags: z.record(z.string(), z.int()).optional() }),
    output: Pad,
    status: 201,
    errors: [],
    takesKey: true,
  },
  changePad: {
    method: "patch",
    path: "/v1/pads/:padId",
    summary: "Change a pad.",
    action,
    input: z.strictObject({ padId, text: z.string() }),
    output: Pad,
    status: 200,
    errors: [],
    takesKey: true,
    conditional: true,
  },
  signPad: {
    method: "post",
    path: "/v1/pads/:padId/sign",
    summary: "Sign a pad, by its link.",
    action: "offer.answer",
    input: z.strictObject({ padId, text: z.string() }),
    output: Pad,
    status: 200,
    errors: [],
    takesKey: true,
  },
  countPads: {
    method: "get",
    path: "/v1/pads",
    summary: "Count the pads.",
    action,
    input: z.strictObject({}),
    output: z.strictObject({ pads: z.int() }),
    status: 200,
    errors: [],
  },
});

type Tx = { pads: Map<string, Pad>; answers: AnswerBook };
const useCase = makeKeyedUseCase<Tx, object>();

const changed = (tx: Tx, padId: string, text: string, expect: (revision: number) => void): Pad => {
  const pad = tx.pads.get(padId);
  if (!pad) throw new AppError("vacancy-not-found");
  expect(pad.revision);
  const next = { ...pad, revision: pad.revision + 1, text };
  tx.pads.set(padId, next);
  return next;
};

const openPad = useCase({
  input: routes.openPad.input,
  run: ({ input: { text }, conclude }) =>
    conclude(async ({ pads }) => {
      const pad = { text, revision: 1, id: String(pads.size + 1) };
      pads.set(pad.id, pad);
      if (text === "fall over") throw new Error("after the write");
      return pad;
    }),
});

const changePad = useCase({
  input: routes.changePad.input,
  run: ({ input: { padId, text }, conclude, expect }) =>
    conclude(async (tx) => changed(tx, padId, text, expect)),
});

const countPads = useCase({
  input: routes.countPads.input,
  run: ({ transact }) => transact(async ({ pads }) => ({ pads: pads.size })),
});

/** A service that owns pads, over memory, with a contract that exists in these tests only. */
export const aKeyedService = () => {
  const state = { pads: new Map<string, Pad>(), ...noMessages() };
  const env = {
    transact: memoryTransact(state, (rows): Tx => ({ pads: rows.pads, answers: memoryAnswerBook(rows) })),
    deps: {},
  };
  const app = { openPad: openPad(env), changePad: changePad(env), signPad: changePad(env), countPads: countPads(env) };
  const log = makeLogger({ service: "notes", level: "silent" });
  const http = serviceHttp({ name: "notes", routes, app, secret, log, adapters: { pads: "memory" } });
  return { http, state };
};
