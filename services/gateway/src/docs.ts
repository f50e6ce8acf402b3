import { createRequire } from "node:module";
import path from "node:path";
import { openApiDocument } from "@qianxian/http";
import express, { Router } from "express";
import { ownerOf, publicOperations } from "./public-routes.ts";

const page = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>牵线 接口说明 · Qianxian API</title>
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="/docs/assets/swagger-ui.css">
</head>
<body>
<div id="api"></div>
<script src="/docs/assets/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>`;

const start = `SwaggerUIBundle({ url: "/openapi.json", dom_id: "#api", deepLinking: true });`;

/** The same for everybody, unlike what the gateway says of people. */
const setHeaders = (res: { setHeader(name: string, value: string): unknown }): void => {
  res.setHeader("Cache-Control", "public, max-age=3600");
};

const assetsDir = (): string =>
  path.dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));

/** `/openapi.json` of all public operations, and `/docs` to read it; every asset comes from here. */
export const docsRouter = (): Router => {
  const router = Router();
  const document = openApiDocument(publicOperations, ownerOf);
  router.get("/openapi.json", (_req, res) => {
    res.json(document);
  });
  router.get("/docs", (_req, res) => {
    res.type("html").send(page);
  });
  router.get("/docs/start.js", (_req, res) => {
    res.type("text/javascript").send(start);
  });
  router.use("/docs/assets", express.static(assetsDir(), { index: false, cacheControl: false, setHeaders }));
  return router;
};
