/** Looks at a tree and names what breaks the rule, one line each, the place first; nothing when all is well. */
export type Check = {
  name: string;
  /** The rule in one sentence. */
  rule: string;
  offences: (base: string) => string[] | Promise<string[]>;
};
