import { z } from "zod";

/** RFC 9457 Problem Details with a stable code, both languages, and pointers to the wrong fields. */
export const Problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.strictObject({ zh: z.string(), en: z.string() }),
    requestId: z.string(),
    errors: z
      .array(
        z.strictObject({
          /** JSON pointer (RFC 6901) into the input. */
          pointer: z.string(),
          code: z.string(),
          zh: z.string(),
          en: z.string(),
          /** Id of what stands in the way, if the caller may see it. */
          existing: z.uuid().optional(),
        }),
      )
      .optional(),
  })
  .meta({ id: "Problem" });
export type Problem = z.infer<typeof Problem>;
