/**
 * Guarantees
 * 1. A database that went away in the midst of a transaction is busy, in every shape in which its driver,
 *    its adapter and Prisma say so.
 * 2. A collision is known in the same shapes; what a constraint or a mistake of ours caused is neither.
 */
import { describe, expect, it } from "@jest/globals";
import { AppError } from "@qianxian/kernel";
import { asBusy, isCollision } from "./failures.ts";

/** As the adapter throws it by itself, and as Prisma wraps it. */
const fromAdapter = (message: string, cause: object) =>
  Object.assign(new Error(message, { cause }), { name: "DriverAdapterError" });
const fromPrisma = (code: string, message: string, cause: object) =>
  Object.assign(new Error(message), { code, meta: { driverAdapterError: fromAdapter(message, cause) } });

const closed = { kind: "ConnectionClosed" };
const postmasterGone = {
  kind: "postgres",
  originalCode: "57P01",
  originalMessage: "terminating connection due to unexpected postmaster exit",
};
const deadlock = { kind: "TransactionWriteConflict", originalCode: "40P01", originalMessage: "deadlock detected" };
const unique = { kind: "UniqueConstraintViolation", originalCode: "23505", originalMessage: 'constraint "a_key"' };

describe("asBusy", () => {
  it.each([
    ["the adapter lost the connection", fromAdapter("ConnectionClosed", closed)],
    ["Prisma was told so in a raw query", fromPrisma("P2010", "Server has closed the connection.", closed)],
    ["the server can't be reached", fromAdapter("DatabaseNotReachable", { kind: "DatabaseNotReachable" })],
    ["the server did not answer in time", fromAdapter("SocketTimeout", { kind: "SocketTimeout" })],
    ["the postmaster was killed", fromAdapter("terminating connection", postmasterGone)],
    ["Prisma was told so", fromPrisma("P2010", "terminating connection", postmasterGone)],
    ["the driver's socket was reset", Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" })],
    ["two transactions collided", fromAdapter("deadlock", deadlock)],
  ])("says try-again-later when %s", (_when, error) => {
    expect(asBusy(error)).toMatchObject({ code: "try-again-later", cause: error });
  });

  it.each([
    ["a broken constraint", fromAdapter("UniqueConstraintViolation", unique)],
    ["a mistake of ours", new TypeError("x is not a function")],
    ["an error of ours", new AppError("vacancy-not-found")],
    ["something with a cause of its own", new Error("odd", { cause: closed })],
  ])("passes %s on as it is", (_what, error) => {
    expect(asBusy(error)).toBe(error);
  });
});

describe("isCollision", () => {
  it.each([
    [true, fromAdapter("deadlock", deadlock)],
    [true, fromPrisma("P2034", "write conflict", deadlock)],
    [false, fromAdapter("ConnectionClosed", closed)],
  ])("is %s as it should be", (expected, error) => {
    expect(isCollision(error)).toBe(expected);
  });
});
