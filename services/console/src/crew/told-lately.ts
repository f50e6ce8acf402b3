type Told = { id: string; title: string };

const place = "qx-told-lately";
const kept = 5;

/** Vacancies that were told of in this browser, the latest first; vacancies only, nobody's answers. */
export const toldLately = (): readonly Told[] => {
  const text = localStorage.getItem(place);
  return text === null ? [] : (JSON.parse(text) as Told[]);
};

/** Notes that a vacancy is being told of. */
export const noteTold = (told: Told): void => {
  const others = toldLately().filter(({ id }) => id !== told.id);
  localStorage.setItem(place, JSON.stringify([told, ...others].slice(0, kept)));
};
