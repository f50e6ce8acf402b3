import { z } from "zod";
import { defineRoutes } from "../define.ts";

/** Columns that are sealed under keys of their own. */
export const SealedClass = z.enum(["name", "phone", "id-number", "contact"]);
export type SealedClass = z.infer<typeof SealedClass>;

const KeyId = z.string().regex(/^[\w-]{2,24}$/);

/** A data key as an operator sees one: never its bytes, wrapped or not. */
export const DataKeyState = z
  .strictObject({
    id: KeyId,
    class: z.string(),
    use: z.enum(["seal", "index"]),
    version: z.int().nonnegative(),
    state: z.enum(["in-force", "superseded", "retired", "destroyed"]),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: "DataKeyState" });
export type DataKeyState = z.infer<typeof DataKeyState>;

/** How far the renewal of data keys has come. */
export const KeyRotation = z
  .strictObject({
    id: z.uuid(),
    classes: z.array(SealedClass).min(1),
    /** Rows sealed anew so far, and rows that lay under older keys at the beginning. */
    done: z.int().nonnegative(),
    total: z.int().nonnegative(),
    startedAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: "KeyRotation" });
export type KeyRotation = z.infer<typeof KeyRotation>;

/** Operations by which the keys of people's data are looked after, from the machine the stack runs on. */
export const keyRoutes = defineRoutes({
  listDataKeys: {
    method: "get",
    path: "/internal/profiles/keys",
    summary: "Data keys by class and version, and the rotation that is under way.",
    action: "stack.call",
    input: z.strictObject({}),
    output: z.strictObject({ keys: z.array(DataKeyState), rotation: KeyRotation.nullable() }),
    status: 200,
    errors: [],
  },
  rotateDataKeys: {
    method: "post",
    path: "/internal/profiles/keys/rotate",
    summary: "New keys for some classes, in force at once for what is written; a rotation under way is gone on with.",
    action: "stack.call",
    input: z.strictObject({ classes: z.array(SealedClass).min(1).default(SealedClass.options) }),
    output: KeyRotation,
    status: 202,
    errors: [],
  },
  resealRows: {
    method: "post",
    path: "/internal/profiles/keys/reseal",
    summary: "Seal the next rows of a rotation under the keys in force; the last call retires the older keys.",
    action: "stack.call",
    input: z.strictObject({ rotationId: z.uuid(), limit: z.int().min(1).max(500).default(500) }),
    output: KeyRotation,
    status: 200,
    errors: ["keys-not-found"],
  },
  destroyDataKeys: {
    method: "post",
    path: "/internal/profiles/keys/destroy",
    summary: "Destroy retired keys for good; what lies under them in old copies of the data opens no more.",
    action: "stack.call",
    input: z.strictObject({ keyIds: z.array(KeyId).min(1).max(100) }),
    output: z.strictObject({ destroyed: z.int() }),
    status: 200,
    errors: ["keys-not-found", "keys-in-use"],
  },
});
