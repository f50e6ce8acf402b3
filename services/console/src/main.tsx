import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { watchWhoIsHere } from "./api/who-is-here.ts";
import { Console } from "./console.tsx";

// After an update, a page that was opened before asks for files that are gone: it starts anew.
// A file that is still not there right after that is missing for good, and the page says so.
const startedAnewMs = 10_000;
globalThis.addEventListener("vite:preloadError", () => {
  if (performance.now() > startedAnewMs) globalThis.location.reload();
});

watchWhoIsHere();

const place = document.querySelector("#app");
if (place) {
  createRoot(place).render(
    <StrictMode>
      <Console />
    </StrictMode>,
  );
}
