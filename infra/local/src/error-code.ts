/** The system's code of an error, such as ENOSPC; errors of other realms count too. */
export const codeOf = (error: unknown): string | null =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : null;
