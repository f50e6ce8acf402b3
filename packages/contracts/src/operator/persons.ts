import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { WorkerId } from "../vocabulary/index.ts";

/** One thing a service holds about a person: the table it lies in, and the row. */
export const PersonRecord = z
  .strictObject({
    /** `<service>.<table>` */
    source: z.string().regex(/^[a-z]+\.[a-z_]+$/),
    /** As it lies there, in JSON; a service that seals texts gives them open. */
    data: z.unknown(),
  })
  .meta({ id: "PersonRecord" });
export type PersonRecord = z.infer<typeof PersonRecord>;

/**
 * What one service holds about one person. The same for every service with a schema, so it stands outside the tables
 * of routes, under the service's own name.
 */
export const personRoutes = (service: string) =>
  defineRoutes({
    exportPerson: {
      method: "post",
      path: `/internal/${service}/persons/export`,
      summary: "Everything this service holds about a person.",
      action: "stack.call",
      input: z.strictObject({ workerId: WorkerId }),
      output: z.strictObject({ records: z.array(PersonRecord) }),
      status: 200,
      errors: [],
    },
  });

export type PersonRoutes = ReturnType<typeof personRoutes>;
