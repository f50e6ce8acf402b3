import { metricsText } from "@qianxian/telemetry";
import express, { type Express, type Router } from "express";

/** `/metrics` for Prometheus; only where the public does not reach. */
export const metricsRoute = (router: Pick<Router, "get">): void => {
  router.get("/metrics", async (_req, res) => {
    const { type, text } = await metricsText();
    res.setHeader("Content-Type", type);
    res.send(text);
  });
};

/**
 * `/metrics` and nothing else, for a port of its own: a process that the public reaches can't tell a
 * scraper from a stranger by the address, since a proxy before it makes all of them loopback.
 */
export const metricsHttp = (): Express => {
  const server = express();
  server.disable("x-powered-by");
  metricsRoute(server);
  return server;
};
