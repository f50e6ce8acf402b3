import { aSchema } from "@qianxian/testing/servers";
import { v7 } from "uuid";
import { openVacanciesStore } from "../adapters/prisma-client.ts";
import { employers } from "./builders.ts";

/** This service's schema in the test run's Postgres, requests in a role that meets row-level security; `empty` leaves the two employers only. */
export const aVacanciesStore = async () => {
  const db = await aSchema("vacancies");
  const { appUrl, url, schema } = db;
  const store = openVacanciesStore({ url: appUrl, systemUrl: url, schema, newId: v7, onError: () => {} });
  const empty = async () => {
    await db.pool.query("truncate vacancy, employer, seat_claim, intake_record, intake_original, outbox, inbox cascade");
    await store.app.transact((tx) => tx.employers.addMissing(employers));
  };
  const close = async () => {
    await store.close();
    await db.drop();
  };
  return { ...db, store, empty, close };
};
