import { serviceSettings } from "@qianxian/config";
import { z } from "zod";

/** The tray's settings, read once at its start. */
export const TrayConfig = z.object({
  TRAY_PORT: z.coerce.number().int().min(0).max(65_535).describe("TCP port to listen on."),
  TRAY_HOST: z
    .string()
    .default("127.0.0.1")
    .describe("Address to bind to; loopback, or a private network that no stranger reaches."),
  TRAY_LEDGER: z.string().min(1).describe("File that holds the messages, one JSON line each."),
  LOG_LEVEL: serviceSettings.LOG_LEVEL,
  OTEL_EXPORTER_OTLP_ENDPOINT: serviceSettings.OTEL_EXPORTER_OTLP_ENDPOINT,
});
