import type { operations } from "@qianxian/client";

type Body<T> = T extends { content: { "application/json": infer Json } } ? Json : never;

/** What an operation answers when it succeeds. */
export type Answer<Name extends keyof operations> = Body<
  {
    [Status in keyof operations[Name]["responses"]]: Status extends 200 | 201 | 202
      ? operations[Name]["responses"][Status]
      : never;
  }[keyof operations[Name]["responses"]]
>;

/** What an operation may be asked in its query string. */
export type Query<Name extends keyof operations> = NonNullable<operations[Name]["parameters"]["query"]>;

/** One row of a list. */
export type Row<Name extends keyof operations> = Answer<Name> extends { items: (infer Item)[] } ? Item : never;
