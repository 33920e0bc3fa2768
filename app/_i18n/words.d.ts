import type { Messages } from "#messages/types.ts";

declare module "next-intl" {
  interface AppConfig {
    Messages: Messages;
    Locale: string;
  }
}
