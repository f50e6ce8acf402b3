/**
 * Guarantees
 * 1. A taken port is refused with its number and `--port`; free ports are really free.
 * 2. Who reserves ports has them alone, also among those who ask at the same moment and in other processes,
 *    until they are given back.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import net, { type AddressInfo } from "node:net";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { root } from "./places.ts";
import { demandPort, freePorts, reservePorts, stateOf } from "./ports.ts";

const somewhere = () => 10_000 + Math.floor(Math.random() * 20_000);

describe("ports", () => {
  it("refuses a taken port, naming it and --port", async () => {
    const server = net.createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;

    await expect(demandPort(port)).rejects.toThrow(new RegExp(`${port}[^]*--port`));
    expect(await freePorts(1, port)).not.toContain(port);
    server.close();
    await once(server, "close");
    expect(await demandPort(port)).toBe(port);
  });

  it("finds as many as asked for, all different and free", async () => {
    const ports = await freePorts(5, somewhere());

    expect(new Set(ports).size).toBe(5);
    expect(await Promise.all(ports.map(stateOf))).toEqual(Array(5).fill("free"));
  });
});

describe("reservePorts", () => {
  it("gives no port to two who ask at the same moment", async () => {
    const base = somewhere();
    const given = await Promise.all(Array.from({ length: 8 }, () => reservePorts(5, base)));
    const ports = given.flatMap((one) => one.ports);
    expect(new Set(ports).size).toBe(40);
    expect(await Promise.all(ports.map(stateOf))).toEqual(Array(40).fill("free"));
    await Promise.all(given.map((one) => one.release()));
  });

  it("gives them to another process only once they are given back", async () => {
    const { ports, release } = await reservePorts(49, somewhere());
    const [first = 0] = ports;
    const firstElsewhere = async (): Promise<number> => {
      const script = `import { reservePorts } from "./src/ports.ts";
        console.log((await reservePorts(49, ${first - 1})).ports[0]);`;
      const args = ["--import", "tsx", "--input-type=module", "-e", script];
      const child = spawn(process.execPath, args, { cwd: path.join(root, "infra", "local") });
      const [said] = (await once(child.stdout, "data")) as [Buffer];
      return Number(said.toString());
    };
    expect(await firstElsewhere()).toBeGreaterThan(first + 48);
    await release();
    expect(await firstElsewhere()).toBe(first);
  });
});
