import { bold, cyan, dim, say } from "./terminal.mjs";

const PASSWORD = "Maru-demo-1";
const ACCOUNTS = [
  ["shopper@maru.test", "a new shopper"],
  ["member@maru.test", "a member of long standing"],
  ["seller@maru.test", "owner of the shop Haneul Works"],
  ["staff@maru.test", "its packer"],
  ["seller2@maru.test", "another shop"],
  ["support@maru.test", "customer support"],
  ["marketing@maru.test", "marketing"],
  ["finance@maru.test", "finance"],
  ["admin@maru.test", "administrator"],
  ["super@maru.test", "super administrator"],
];
const MAIL_WIDTH = 22;

export function opened({ origin, isDemo }) {
  say();
  say(`${bold("Maru is open:")} ${cyan(origin)}`);
  if (isDemo) {
    say();
    say(`  Demo accounts, all with the password ${bold(PASSWORD)}`);
    for (const [mail, who] of ACCOUNTS) say(`    ${mail.padEnd(MAIL_WIDTH)}${dim(who)}`);
    say();
    say(dim(`  Mail that was sent: ${origin}/dev/mail`));
  }
  say(dim("  Ctrl-C stops everything. Logs: .maru/logs"));
}
