import { defineRoutes } from "@qianxian/contracts";
import { AppError, parseInput } from "@qianxian/kernel";
import { makeLogger } from "@qianxian/telemetry";
import { z } from "zod";
import { type AppFor, type Adapters, type ReadyChecks, serviceHttp, signIdentity } from "../index.ts";

const Note = z.strictObject({ id: z.string(), text: z.string(), by: z.string() });

/** A contract of a service that exists in these tests only. */
export const notesRoutes = defineRoutes({
  takeNote: {
    method: "post",
    path: "/v1/notes",
    summary: "Take a note.",
    action: "vacancy.intake",
    input: z.strictObject({ text: z.string().min(1), seats: z.int().optional(), asWritten: z.array(z.unknown()).optional() }),
    rows: "asWritten",
    output: Note,
    status: 201,
    errors: [],
  },
  readNote: {
    method: "get",
    path: "/v1/notes/:noteId",
    summary: "Read a note.",
    action: "offer.answer",
    input: z.strictObject({ noteId: z.string(), limit: z.coerce.number().int().max(9).default(3) }),
    output: Note,
    status: 200,
    errors: ["vacancy-not-found"],
  },
  forgetNote: {
    method: "delete",
    path: "/v1/notes/:noteId",
    summary: "Forget a note.",
    action: "vacancy.intake",
    input: z.strictObject({ noteId: z.string() }),
    output: z.undefined(),
    status: 204,
    errors: [],
  },
});

export const secret = "a secret of these tests, 32 letters and more";
export const staff = {
  role: "county-staff",
  accountId: "019b0000-0000-7000-8000-000000000001",
  county: "522732",
} as never;
export const employer = {
  role: "employer",
  employerId: "019b0000-0000-7000-8000-000000000002",
  county: "522732",
} as never;

/** Headers of a call in somebody's name. */
export const as = async (actor: never, audience = "notes"): Promise<Record<string, string>> => ({
  "x-qx-identity": await signIdentity(actor, audience, secret),
});

const app: AppFor<typeof notesRoutes> = {
  takeNote: async (raw, actor) => {
    const { text } = parseInput(notesRoutes.takeNote.input, raw);
    if (text === "break the contract") return { id: "1", phone: "13800000000" } as never;
    if (text === "fall over") throw new Error("password=hunter2 at /srv/app.ts");
    return { id: "1", text, by: actor.role };
  },
  readNote: async (raw, actor) => {
    const { noteId, limit } = parseInput(notesRoutes.readNote.input, raw);
    if (noteId === "gone") throw new AppError("vacancy-not-found", { noteId });
    if (noteId === "busy") throw new AppError("try-again-later");
    return { id: noteId, text: `limit ${limit}`, by: actor.role };
  },
  forgetNote: async (raw) => void parseInput(notesRoutes.forgetNote.input, raw),
};

/** The whole HTTP side of that service, with the lines it logs. */
export const aNotesService = (
  options: { ready?: ReadyChecks; adapters?: Adapters; bodyBytesMax?: number } = {},
) => {
  const lines: Record<string, unknown>[] = [];
  const log = makeLogger({
    service: "notes",
    destination: { write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) },
  });
  const adapters = options.adapters ?? { notes: "memory" };
  const http = serviceHttp({ ...options, adapters, name: "notes", routes: notesRoutes, app, secret, log });
  return { http, lines };
};
