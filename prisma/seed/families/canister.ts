import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const canister: Family = {
  code: "canister",
  category: "home/kitchen/coffee",
  quota: 6,
  noun: { ...t("canister", "보관통", "علبة حفظ"), gender: "f" },
  search: "キャニスター 保存容器 コーヒー缶 storage jar coffee tin 밀폐용기 원두통 커피통 양념통 برطمان حافظة قهوة علبة تخزين",
  brand: "qahwa",
  sellers: ["kumo-bunko", "haneul-works", "tidewell"],
  price: 3400,
  weightGrams: 720,
  silhouette: "canister",
  designs: [
    {
      code: "straight",
      name: t("straight", "곧은", "مستقيمة"),
      line: t(
        "A straight canister with a lid of oiled oak",
        "오일 먹인 오크 뚜껑을 덮은 곧은 보관통이에요.",
        "علبة مستقيمة بغطاء من البلوط المزيّت",
      ),
      story: t(
        "A ring of silicone sighs when the lid goes down, and what is inside stops ageing. The little plate takes chalk, because contents change and people forget.",
        "뚜껑을 닫으면 실리콘 고리가 폭 한숨을 쉬고, 안의 것은 나이를 멈춰요. 내용물은 바뀌고 사람은 잊으니, 작은 명패엔 분필로 써 두세요.",
        "حلقة من السيليكون تتنهّد حين يُغلق الغطاء فيكفّ ما بداخلها عن الشيخوخة. واللوحة الصغيرة تُكتب بالطبشور، فالمحتوى يتغيّر والناس تنسى.",
      ),
      feature: t("Chalk plate for what is inside", "분필로 쓰는 이름표", "لوحة صغيرة للكتابة بالطبشور"),
      priceFactor: 1.1,
      shape: { lid: 1, tag: 1 },
    },
    {
      code: "shouldered",
      name: t("shouldered", "어깨", "ذات كتف"),
      line: t(
        "A round-shouldered jar with a knob and fine flutes",
        "어깨가 둥글고 잔골이 고운 꼭지 뚜껑 항아리예요.",
        "جرّة مستديرة الكتف بمقبض وأضلاع رفيعة",
      ),
      story: t(
        "It looks like something found at a grandmother's, and closes like something made last month. Wide enough for a hand that wants the last biscuit.",
        "생김새는 할머니 댁에서 나온 듯하고, 닫히는 건 지난달에 만든 듯해요. 마지막 비스킷을 찾는 손이 쑥 들어가요.",
        "تبدو كأنها وُجدت عند الجدّة، وتُغلق كأنها صُنعت الشهر الماضي. وتتسع ليد تريد البسكويتة الأخيرة.",
      ),
      feature: t("Wide mouth, fits a hand", "손이 들어가는 넓은 입", "فم واسع يتسع ليد"),
      shape: { lid: 2, shoulder: 1, tall: 0.82, flutes: 24 },
    },
    {
      code: "clip",
      name: t("clip-top", "클립", "بمشبك"),
      line: t(
        "A canister whose lid snaps shut with a wire",
        "철사 클립으로 딸깍 닫히는 보관통이에요.",
        "علبة يُطبق غطاؤها بمشبك من السلك",
      ),
      story: t(
        "The rubber is the colour of a robin and the wire does the rest. Coffee keeps its temper in it for six weeks, which is longer than coffee lasts.",
        "고무 패킹은 울새의 가슴 빛깔이고, 나머지는 철사가 해요. 원두가 여섯 주 동안 향을 지켜요. 그 전에 다 마시겠지만요.",
        "مطّاطها بلون صدر أبي الحنّاء، والسلك يتكفّل بالباقي. تحفظ القهوة مزاجها فيها ستة أسابيع، أطول مما تبقى القهوة.",
      ),
      feature: t("Airtight for six weeks", "여섯 주 동안 밀폐돼요", "محكمة ستة أسابيع"),
      priceFactor: 1.2,
      shape: { lid: 3, tall: 0.96 },
    },
    {
      code: "set",
      name: t("paired", "두 개", "مزدوجة"),
      line: t(
        "Two canisters, a tall one and its small sister",
        "큰 통 하나와 작은 동생 하나예요.",
        "علبتان: طويلة وأختها الصغيرة",
      ),
      story: t(
        "Beans in one and sugar in the other, or pasta and the money for the milk. The lids are cut from one plank and the grain runs on from sister to sister.",
        "하나엔 원두, 하나엔 설탕. 아니면 파스타와 우윳값이라도요. 뚜껑 둘을 한 판자에서 잘라 나뭇결이 이어져요.",
        "بنّ في واحدة وسكّر في الأخرى، أو معكرونة ونقود الحليب. غطاءاهما من لوح واحد فتمتدّ العروق من أخت إلى أخت.",
      ),
      feature: t("Two lids from one plank", "한 판자에서 나온 뚜껑 두 개", "غطاءان من لوح واحد"),
      priceFactor: 1.7,
      shape: { lid: 1, set: 1 },
    },
  ],
  makings: [
    {
      code: "enamel",
      name: t("enamelled", "법랑", "مطلية بالمينا"),
      line: t("in steel under kitchen enamel", "철에 법랑을 입힌", "من فولاذ بمينا المطابخ"),
      story: t(
        "Dipped twice and fired twice, with a dark line at the foot where the enamel ends. It will not take on the smell of cloves, however long they stay.",
        "두 번 담그고 두 번 구웠어요. 법랑이 끝나는 밑동에 짙은 선이 한 줄 남아요. 정향을 아무리 오래 두어도 냄새가 배지 않아요.",
        "غُمست مرتين وشُويت مرتين، وعند القاعدة خط داكن حيث تنتهي المينا. ولا تعلق بها رائحة القرنفل مهما طال مقامه.",
      ),
      feature: t("Never takes on a smell", "냄새가 배지 않아요", "لا تعلق بها رائحة"),
      material: t("Enamelled steel", "법랑 철", "فولاذ مطلي بالمينا"),
      care: t("Wash by hand, dry the rim", "손으로 씻고 테두리를 말려 주세요", "تُغسل باليد وتُجفّف حافتها"),
      drawn: "enamel",
      colours: ["pine", "milk", "indigo", "mustard"],
    },
    {
      code: "stoneware",
      name: t("stoneware", "스톤웨어", "من الخزف الحجري"),
      line: t("in stoneware, cool and dark inside", "속이 서늘하고 어두운 스톤웨어로 빚은", "من خزف حجري بارد معتم الباطن"),
      story: t(
        "Stoneware keeps the light out and the temperature level: what beans and tea would choose if they were asked. Salt stays dry in it, even in July.",
        "빛을 막고 온도를 고르게 지켜요. 원두와 찻잎에게 물어보면 이걸 고를 거예요. 칠월에도 소금이 눅지 않아요.",
        "يحجب الخزف الضوء ويثبّت الحرارة، ولو سُئل البنّ والشاي لاختاراه. والملح يبقى فيه جافًا حتى في تموز.",
      ),
      feature: t("Dark and level: what beans like", "빛과 온도 변화를 막아 줘요", "عتمة وحرارة ثابتة يحبّهما البنّ"),
      material: t("Stoneware, matte", "스톤웨어, 무광", "خزف حجري مطفأ"),
      care: t("Dishwasher safe without its lid", "뚜껑을 빼고 식기세척기 사용 가능", "آمنة في غسالة الصحون بلا غطائها"),
      priceFactor: 1.15,
      drawn: "stoneware",
      colours: ["sand", "charcoal", "clay", "sage"],
    },
    {
      code: "tinned",
      name: t("tin-plate", "양철", "من الصفيح"),
      line: t("in tin-plate, soldered by hand", "손으로 땜질한 양철로 만든", "من صفيح ملحوم باليد"),
      story: t(
        "Rolled, soldered and burnished on the same three machines since the fifties. It dulls to pewter and begins to look as if it had always lived with you.",
        "오십 년대부터 쓰던 기계 석 대로 말고 땜질하고 문질러요. 시간이 지나면 백랍 빛으로 가라앉아, 처음부터 함께 산 물건처럼 보여요.",
        "يُلفّ ويُلحم ويُصقل على الآلات الثلاث نفسها منذ الخمسينيات. يبهت إلى لون القصدير العتيق ويبدو كأنه عاش معك دائمًا.",
      ),
      feature: t("Light, and does not break", "가볍고 깨지지 않아요", "خفيفة لا تنكسر"),
      material: t("Tin-plated steel", "주석 도금 강판", "فولاذ مقصدر"),
      care: t("Wipe with a dry cloth", "마른 천으로 닦아 주세요", "تُمسح بقماش جاف"),
      priceFactor: 0.9,
      drawn: "steel",
      colours: ["steel", "brass", "copper"],
    },
  ],
  moments: [
    t(
      "For the shelf that guests look at while you find the cups.",
      "잔을 찾는 동안 손님이 바라보는 선반을 위해.",
      "للرف الذي ينظر إليه الضيوف وأنت تبحث عن الأكواب.",
    ),
    t(
      "Coffee first, and biscuits when the children have found out.",
      "처음엔 원두통, 아이들이 알아챈 뒤로는 과자통이에요.",
      "للقهوة أولًا، ثم للبسكويت بعد أن يعرف الأطفال.",
    ),
    t(
      "Give it full; an empty one is only half a present.",
      "채워서 선물하세요. 빈 통은 반쪽짜리 선물이니까요.",
      "أهدِها ملأى، فالفارغة نصف هدية.",
    ),
  ],
  features: [
    t("Silicone seal that can be replaced", "갈아 끼우는 실리콘 패킹", "حلقة إحكام تُستبدل"),
    t("Holds 250 to 500 g of beans", "원두 250–500 g이 들어가요", "تسع من 250 إلى 500 غ من البنّ"),
    t("Brass scoop inside", "안에 황동 계량 스푼이 들어 있어요", "في داخلها مغرفة من النحاس"),
  ],
  facts: [],
  sizes: {
    name: t("Size", "크기", "الحجم"),
    sizes: [
      { code: "s", name: t("Small", "소", "صغير"), measure: t("0.8 l", "0.8 l", "0.8 ل"), priceFactor: 0.85, weightFactor: 0.7 },
      { code: "l", name: t("Large", "대", "كبير"), measure: t("1.6 l", "1.6 l", "1.6 ل"), priceFactor: 1.2, weightFactor: 1.25 },
    ],
  },
  inUse: t("open on the counter with a scoop of beans", "원두 한 스푼 곁, 조리대 위에 놓인", "على سطح المطبخ ومعها مغرفة بنّ"),
};
