/** What a session's list calls a device. */
export interface Device {
  browser: string | null;
  system: string | null;
}

/** More particular names first: nearly every browser also calls itself the ones it descends from. */
const browsers = [
  ["Edge", /\bEdg(?:e|A|iOS)?\//],
  ["Samsung Internet", /\bSamsungBrowser\//],
  ["Whale", /\bWhale\//],
  ["Opera", /\b(?:OPR|Opera)\//],
  ["Firefox", /\b(?:Firefox|FxiOS)\//],
  ["Chrome", /\b(?:Chrome|CriOS|HeadlessChrome)\//],
  ["Safari", /\bVersion\/[\d.]+.*\bSafari\//],
] as const;

const systems = [
  ["iPhone", /\biPhone\b/],
  ["iPad", /\biPad\b/],
  ["Android", /\bAndroid\b/],
  ["Windows", /\bWindows\b/],
  ["ChromeOS", /\bCrOS\b/],
  ["macOS", /\bMac OS X\b|\bMacintosh\b/],
  ["Linux", /\bLinux\b|\bX11\b/],
] as const;

/** Browser and system by what the browser calls itself; nothing is kept of it but these two names. */
export function deviceOf(agent = ""): Device {
  const text = agent.slice(0, 500);
  const named = (names: readonly (readonly [string, RegExp])[]) => names.find(([, mark]) => mark.test(text))?.[0] ?? null;
  return { browser: named(browsers), system: named(systems) };
}
