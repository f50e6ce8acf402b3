import { v7 } from "uuid";
import { countyKey } from "../adapters/county-key.ts";
import { openProfilesStore, type ProfilesStore } from "../adapters/prisma-client.ts";
import { profilesApp } from "../app.ts";
import { aNewWorker, otherService, workerId } from "./builders.ts";
import { prismaStore } from "./prisma-store.ts";
import { testKey } from "./profiles-app.ts";

/** How many people the ledger has. */
export const people = 25;

/** A row of the ledger, as it lies in Postgres. */
export type Row = Record<"id" | "name_sealed" | "phone_sealed" | "phone_index" | "id_number_sealed" | "id_number_index", string> & { revision: number };

/** The data keys under which a row lies. */
export const keysIn = (row: Row) => ({
  name: row.name_sealed.split(".")[2],
  phone: [row.phone_sealed.split(".")[2], row.phone_index.split(".")[0]],
  idNumber: [row.id_number_sealed.split(".")[2], row.id_number_index.split(".")[0]],
});

type App = ReturnType<typeof profilesApp>;

/** The n-th person's phone, as a message would be sent to it. */
export const phoneOf = async (n: number, app: App): Promise<string> =>
  ((await app.readContact({ workerId: workerId(n) }, otherService)) as { phone: string }).phone;

/** How a data key stands. */
export const stateOf = async (id: string, app: App): Promise<string | undefined> => {
  const { keys } = (await app.listDataKeys({}, otherService)) as { keys: { id: string; state: string }[] };
  return keys.find((key) => key.id === id)?.state;
};

/** Two processes over one ledger in Postgres, each with its own keys in memory. */
export const twoProcesses = async () => {
  const here = await prismaStore();
  /** Opens the ledger as one more process does, whose store is to be closed. */
  const openAnother = (key = testKey, before?: Buffer): Promise<ProfilesStore> =>
    openProfilesStore({
      url: here.appUrl,
      systemUrl: here.url,
      schema: here.schema,
      newId: v7,
      onError: () => {},
      county: countyKey(key),
      countyBefore: before && countyKey(before),
    });
  const appOver = ({ app, vault, ring }: ProfilesStore): App =>
    profilesApp({ transact: (work, behalf = "all") => app.transact(work, behalf), deps: { ...here.deps, vault, ring } });
  const elsewhere = await openAnother();
  const app = profilesApp({ transact: here.transact, deps: here.deps });
  await app.loadWorkers({ workers: Array.from({ length: people }, (_, n) => aNewWorker(n + 1)) }, otherService);
  const rows = async (): Promise<Row[]> => (await here.pool.query<Row>("select * from worker order by id")).rows;
  const close = async () => {
    await elsewhere.close();
    await here.close();
  };
  return { here, elsewhere, app, there: appOver(elsewhere), openAnother, appOver, rows, close };
};
