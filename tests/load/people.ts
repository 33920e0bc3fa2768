import http from "node:http";
import type pg from "pg";
import { type Benchmark, type Figure, median, ms, percentile } from "./figure.ts";
import type { Instance } from "./instance.ts";
import { atOnce, Shopper } from "./shopper.ts";

const member = { email: "member@maru.test", password: "Maru-demo-1" };
const signInsAtOnce = 8;
const signInSeconds = 10;
const pairs = 600;
const changesEach = 25;

const agent = new http.Agent({ keepAlive: true });

/** N18 and N19: how quickly one gets in, what being somebody costs, and how quickly it ends on another server. */
export function people(instance: Instance): Benchmark {
  return {
    conditions: `Sign-in (argon2id, 19 MiB) over tRPC, ${signInsAtOnce} at once for ${signInSeconds} s. One connection asks for stock ${pairs} times as a guest and as a member in turn. Then a second web process is asked again and again who somebody is, until a ban, a taken role or a sign-out on the first holds there: ${changesEach} of each.`,
    async measure() {
      return [await signingIn(instance), await beingSomebody(instance), await endingElsewhere(instance)];
    },
  };
}

async function signingIn({ origin, owner }: Instance): Promise<Figure> {
  const crowd = await newcomers(owner);
  const times: number[] = [];
  const until = performance.now() + signInSeconds * 1000;
  await atOnce(
    signInsAtOnce,
    () => performance.now() < until,
    async () => {
      const began = performance.now();
      await new Shopper(origin).call("identity.signIn", { ...member, email: crowd[times.length % crowd.length] });
      times.push(performance.now() - began);
    },
  );
  const p95 = percentile(times, 0.95);
  return {
    number: "N18",
    what: "sign-in",
    measured: `p95 ${ms(p95)} (${times.length} of them)`,
    target: "p95 < 150 ms",
    baseline: "none (absolute)",
    isMet: p95 < 150,
  };
}

/** Sixty-four people with the member's password: one person does not sign in on eight devices at once. */
async function newcomers(owner: pg.Pool): Promise<string[]> {
  const { rows } = await owner.query(
    `insert into app_user (email, first_name, last_name, password_hash)
     select 'crowd' || n || '@maru.test', first_name, last_name, password_hash from app_user, generate_series(1, 64) n where email = $1
     returning email`,
    [member.email],
  );
  return rows.map(({ email }) => email);
}

async function beingSomebody({ origin, owner }: Instance): Promise<Figure> {
  const { rows } = await owner.query("select variant_id as id from stock_level order by variant_id limit 1");
  const url = `${origin}/api/trpc/inventory.availability?input=${encodeURIComponent(JSON.stringify({ json: { variants: [rows[0].id] } }))}`;
  const somebody = await signedIn(origin);
  const [guest, known]: [number[], number[]] = [[], []];
  for (let n = 0; n < pairs; n++) {
    guest.push((await ask(url, "")).took);
    known.push((await ask(url, somebody.cookie)).took);
  }
  const more = median(known) - median(guest);
  return {
    number: "N18",
    what: "a question as a member",
    measured: `${ms(median(known))}, ${more.toFixed(2)} ms more`,
    target: "at most 1 ms more (median)",
    baseline: `the same as a guest: ${ms(median(guest))}`,
    isMet: more <= 1,
  };
}

async function endingElsewhere(instance: Instance): Promise<Figure> {
  const second = await instance.secondWeb();
  const times: number[] = [];
  for (let n = 0; n < changesEach; n++) for (const change of changes) times.push(await untilItHolds(instance, second, change));
  const p99 = percentile(times, 0.99);
  return {
    number: "N19",
    what: "ban, role change, sign-out: until a second server says no",
    measured: `p99 ${ms(p99)}, median ${ms(median(times))}`,
    target: "p99 < 1 s",
    baseline: "none (absolute)",
    isMet: p99 < 1000,
  };
}

interface Change {
  before(owner: pg.Pool): Promise<unknown>;
  make(owner: pg.Pool, somebody: Shopper): Promise<unknown>;
  holds(me: Me | null): boolean;
}

interface Me {
  permissions: string[];
}

const ours = `(select id from app_user where email = '${member.email}')`;
const changes: readonly Change[] = [
  {
    before: (owner) => owner.query(`update app_user set state = 'active' where id = ${ours}`),
    make: (owner) => owner.query(`update app_user set state = 'banned' where id = ${ours}`),
    holds: (me) => me === null,
  },
  {
    before: (owner) => owner.query(`insert into user_role (user_id, role_code) values (${ours}, 'support')`),
    make: (owner) => owner.query(`delete from user_role where user_id = ${ours} and role_code = 'support'`),
    holds: (me) => me?.permissions.length === 0,
  },
  { before: async () => {}, make: (_, somebody) => somebody.call("identity.signOut", {}), holds: (me) => me === null },
];

/** Milliseconds from the change to the second server's first right answer; it knew the person before, and is asked all the time. */
async function untilItHolds({ origin, owner }: Instance, second: string, { before, make, holds }: Change): Promise<number> {
  await owner.query(`update app_user set state = 'active' where id = ${ours}`);
  await before(owner);
  const somebody = await signedIn(origin);
  const url = `${second}/api/trpc/identity.me`;
  const cookie = somebody.cookie;
  for (let tries = 0; holds(await me(url, cookie)); tries++)
    if (tries > 2000) throw new Error("the second server does not know them");
  await make(owner, somebody);
  const began = performance.now();
  while (!holds(await me(url, cookie)))
    if (performance.now() - began > 10_000) throw new Error("the second server did not hear of it");
  return performance.now() - began;
}

async function signedIn(origin: string): Promise<Shopper> {
  const somebody = new Shopper(origin);
  await somebody.call("identity.signIn", member);
  return somebody;
}

async function me(url: string, cookie: string): Promise<Me | null> {
  return (JSON.parse((await ask(url, cookie)).text) as { result: { data: { json: Me | null } } }).result.data.json;
}

function ask(url: string, cookie: string): Promise<{ text: string; took: number }> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent, headers: cookie ? { cookie } : {} }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part) => {
        text += part;
      });
      response.on("end", () => resolve({ text, took: performance.now() - began }));
    });
    request.on("error", reject);
  });
}
