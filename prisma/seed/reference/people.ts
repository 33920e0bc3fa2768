import { hash } from "@node-rs/argon2";
import { keyedId } from "../chance.ts";
import { t, type Words } from "../words.ts";
import { sellerId } from "./sellers.ts";

/** What every demo account signs in with; the accounts exist only where the demo was asked for. */
const demoPassword = "Maru-demo-1";

interface RoleSeed {
  code: string;
  name: Words;
  permissions: string[];
}

const ordersDesk = ["orders.read", "orders.cancel", "orders.ship", "parcels.read", "payments.read", "users.read", "audit.read"];
const looksAround = ["products.read", "sellers.read"];

/** `*` is every permission. A seller's roles are always scoped to one shop. */
const roles: readonly RoleSeed[] = [
  {
    code: "seller.owner",
    name: t("Shop owner", "판매자 대표", "مالك المتجر"),
    permissions: [
      "parcels.read",
      "parcels.ship",
      "products.read",
      "products.write",
      "inventory.read",
      "inventory.write",
      "staff.write",
    ],
  },
  { code: "seller.packer", name: t("Packer", "포장 담당", "موظف التغليف"), permissions: ["parcels.read", "parcels.ship"] },
  {
    code: "support",
    name: t("Support", "고객 지원", "دعم العملاء"),
    permissions: ["orders.read", "orders.cancel", "parcels.read", "payments.read", "users.read", ...looksAround],
  },
  {
    code: "marketing",
    name: t("Marketing", "마케팅", "التسويق"),
    permissions: ["campaigns.read", "campaigns.write", "orders.read"],
  },
  {
    code: "finance",
    name: t("Finance", "재무", "المالية"),
    permissions: ["orders.read", "payments.read", "payments.refund", "payouts.read", "audit.read"],
  },
  {
    code: "admin",
    name: t("Administrator", "관리자", "مدير"),
    permissions: [
      ...ordersDesk,
      ...looksAround,
      "users.ban",
      "roles.read",
      "roles.give",
      "roles.write",
      "events.read",
      "events.replay",
    ],
  },
  { code: "super", name: t("Super administrator", "최고 관리자", "المدير العام"), permissions: ["*"] },
];

export function roleRows() {
  return roles.map((role) => ({ ...role, reach: role.code.startsWith("seller.") ? "shop" : "office", is_built_in: true }));
}

interface AccountSeed {
  email: string;
  firstName: string;
  lastName: string;
  locale?: string;
  role?: string;
  seller?: string;
}

const accounts: readonly AccountSeed[] = [
  { email: "shopper@maru.test", firstName: "Sora", lastName: "Kim" },
  { email: "member@maru.test", firstName: "Layla", lastName: "Haddad" },
  { email: "seller@maru.test", firstName: "Minjun", lastName: "Han", role: "seller.owner", seller: "haneul-works" },
  { email: "staff@maru.test", firstName: "Jiwoo", lastName: "Seo", role: "seller.packer", seller: "haneul-works" },
  { email: "seller2@maru.test", firstName: "Anouk", lastName: "de Wit", role: "seller.owner", seller: "de-werf" },
  { email: "support@maru.test", firstName: "Noor", lastName: "Saleh", role: "support" },
  { email: "marketing@maru.test", firstName: "Haruka", lastName: "Mori", role: "marketing" },
  { email: "finance@maru.test", firstName: "Daniel", lastName: "Okafor", role: "finance" },
  { email: "admin@maru.test", firstName: "Eun", lastName: "Park", role: "admin" },
  { email: "super@maru.test", firstName: "Iris", lastName: "Vance", role: "super" },
];

const userId = (email: string) => keyedId(`user:${email}`);

/** The demo's people, their passwords hashed with argon2id as sign-in expects (OWASP: 19 MiB, two passes, one lane). */
export async function accountRows() {
  const passwordHash = await hash(demoPassword, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  return accounts.map(({ email, firstName, lastName, locale = "en" }) => ({
    id: userId(email),
    email,
    first_name: firstName,
    last_name: lastName,
    password_hash: passwordHash,
    state: "active",
    session_version: 1,
    locale,
    is_demo: true,
    created_at: "2026-01-05T00:00:00Z",
  }));
}

export function accountRoleRows() {
  return accounts.flatMap(({ email, role, seller }) =>
    role
      ? [
          {
            id: keyedId(`user-role:${email}:${role}`),
            user_id: userId(email),
            role_code: role,
            seller_id: seller ? sellerId(seller) : null,
          },
        ]
      : [],
  );
}
