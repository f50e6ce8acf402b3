import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Console } from "./console.tsx";

// After an update, a page that was opened before asks for files that are gone: it starts anew.
globalThis.addEventListener("vite:preloadError", () => globalThis.location.reload());

const place = document.querySelector("#app");
if (place) {
  createRoot(place).render(
    <StrictMode>
      <Console />
    </StrictMode>,
  );
}
