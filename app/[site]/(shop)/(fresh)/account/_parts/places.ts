/** The pages of an account in their order; `segment` is the layout's folder, null its own page. A new one needs its words too. */
export const places = [
  { name: "overview", path: "/account", segment: null },
  { name: "orders", path: "/account/orders", segment: "orders" },
  { name: "addresses", path: "/account/addresses", segment: "addresses" },
  { name: "security", path: "/account/security", segment: "security" },
  { name: "privacy", path: "/account/privacy", segment: "privacy" },
] as const;
