const county = { code: "522732", name: "三都水族自治县" };

/** What a gateway answers to who asks who they are: this caller of the county, by a key or session of no further roles. */
export const aMe = (actor: unknown) => ({
  actor: actor as never,
  displayName: null,
  named: { name: county.name, county },
  actions: [],
  grants: [],
  hasTotp: false,
});
