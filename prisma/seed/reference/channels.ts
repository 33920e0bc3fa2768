import { keyedId } from "../chance.ts";
import { t, type Words } from "../words.ts";

const locales = ["en", "ko", "ar"];

interface ChannelSeed {
  code: "web" | "kiosk" | "partner";
  kind: string;
  name: Words;
  locales: string[];
  defaultLocale: string;
  currency: string;
  currencies: string[];
  countries: string[];
  hosts: string[];
}

const channels: readonly ChannelSeed[] = [
  {
    code: "web",
    kind: "web",
    name: t("Maru", "마루", "مارو"),
    locales,
    defaultLocale: "en",
    currency: "USD",
    currencies: ["USD", "EUR", "KRW", "JPY", "AED", "KWD"],
    countries: ["US", "KR", "JP", "DE", "FR", "NL", "GB", "AE", "KW"],
    hosts: ["localhost", "127.0.0.1", "[::1]"],
  },
  {
    code: "kiosk",
    kind: "kiosk",
    name: t("Maru Seongsu", "마루 성수점", "مارو سونغسو"),
    locales: ["ko", "en"],
    defaultLocale: "ko",
    currency: "KRW",
    currencies: ["KRW"],
    countries: ["KR"],
    hosts: ["kiosk.localhost"],
  },
  {
    code: "partner",
    kind: "partner",
    name: t("Maru for Guests", "마루 포 게스트", "مارو للضيوف"),
    locales: ["en", "ar"],
    defaultLocale: "en",
    currency: "USD",
    currencies: ["USD"],
    countries: ["US", "AE", "KW"],
    hosts: ["partner.localhost"],
  },
];

export const channelId = (code: ChannelSeed["code"]) => keyedId(`channel:${code}`);

export function channelRows() {
  return channels.map((channel) => ({
    id: channelId(channel.code),
    code: channel.code,
    kind: channel.kind,
    state: "active",
    name: channel.name,
    locales: channel.locales,
    default_locale: channel.defaultLocale,
    currencies: channel.currencies,
    currency: channel.currency,
    countries: channel.countries,
    coupons_per_order: 1,
    hold_minutes: 30,
    created_at: "2026-01-05T00:00:00Z",
  }));
}

export function hostRows() {
  return channels.flatMap((channel) => channel.hosts.map((host) => ({ host, channel_id: channelId(channel.code) })));
}

export const locationCodes = ["seoul", "rotterdam", "dubai"] as const;

export const locationId = (code: (typeof locationCodes)[number]) => keyedId(`location:${code}`);

export function locationRows() {
  return [
    { id: locationId("seoul"), code: "seoul", name: t("Seoul", "서울", "سيول"), country: "KR" },
    { id: locationId("rotterdam"), code: "rotterdam", name: t("Rotterdam", "로테르담", "روتردام"), country: "NL" },
    { id: locationId("dubai"), code: "dubai", name: t("Dubai", "두바이", "دبي"), country: "AE" },
  ];
}
