/** The project's sign: two people on one thread. */
export const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0f6b5c"/>
<path d="M8 21C12 8 20 24 24 11" fill="none" stroke="#fff" stroke-width="2.5"/><circle cx="8" cy="21" r="3.5" fill="#fff"/><circle cx="24" cy="11" r="3.5" fill="#fff"/></svg>`;
