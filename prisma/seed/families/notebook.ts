import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const notebook: Family = {
  code: "notebook",
  category: "daily/desk",
  quota: 5,
  noun: { ...t("notebook", "노트", "دفتر"), gender: "m" },
  search: "ノート 手帳 ジャーナル 文房具 journal diary sketchbook 공책 다이어리 일기장 مفكرة كراسة",
  brand: "kumo",
  sellers: ["kumo-bunko"],
  price: 1900,
  weightGrams: 340,
  silhouette: "notebook",
  designs: [
    {
      code: "banded",
      name: t("banded", "밴드", "بشريط مطاطي"),
      line: t(
        "A notebook that stays shut until you want it",
        "쓰고 싶을 때까지 꼭 닫혀 있는 노트예요.",
        "دفتر يبقى مغلقًا حتى تريده",
      ),
      story: t(
        "One hundred and ninety-two pages, sewn in twelve gatherings, so it opens flat at any of them. The band is cotton over rubber and does not cut into the pages.",
        "192쪽을 열두 대수로 나눠 실로 꿰매서 어디를 펴도 평평해요. 밴드는 고무에 면을 입혀 종이를 상하게 하지 않아요.",
        "مئة واثنتان وتسعون صفحة مخيطة في اثنتي عشرة ملزمة، فينفتح منبسطًا عند أي منها. والشريط قطن فوق مطاط لا يجرح الورق.",
      ),
      feature: t("Opens flat everywhere", "어디를 펴도 평평해요", "ينبسط عند كل صفحة"),
      shape: { elastic: 1 },
    },
    {
      code: "half-bound",
      name: t("half-bound", "반양장", "نصف مجلّد"),
      line: t(
        "A half-bound book with cloth corners and a label for its name",
        "모서리를 천으로 감싸고 이름표를 붙인 반양장 노트예요.",
        "دفتر نصف مجلّد بزوايا قماشية وبطاقة لاسمه",
      ),
      story: t(
        "Spine and corners are book cloth, where hands wear a book out first. The label is blank on purpose.",
        "손이 먼저 닳게 하는 책등과 모서리에 북클로스를 덧댔어요. 이름표는 일부러 비워 두었어요.",
        "الكعب والزوايا من قماش التجليد، فهناك تبلي اليد الكتاب أولًا. والبطاقة فارغة عن قصد.",
      ),
      feature: t("Cloth where books wear first", "먼저 닳는 곳을 감싼 천", "قماش حيث يبلى الدفتر أولًا"),
      priceFactor: 1.4,
      shape: { cloth: 1 },
    },
    {
      code: "ring",
      name: t("ring", "링", "بحلقات"),
      line: t(
        "A ring notebook that folds right round on itself",
        "뒤로 완전히 넘겨 쓰는 링 노트예요.",
        "دفتر بحلقات ينطوي على نفسه كاملًا",
      ),
      story: t(
        "For standing up, for the knee, for the corner of a crowded table. The rings are steel and closed, so no page escapes.",
        "서서, 무릎 위에서, 비좁은 테이블 구석에서 쓰기 좋아요. 링은 강철이고 꽉 닫혀 있어 한 장도 빠지지 않아요.",
        "للكتابة واقفًا، وعلى الركبة، وفي زاوية طاولة مزدحمة. حلقاته فولاذية مغلقة فلا تفلت منها صفحة.",
      ),
      feature: t("Folds back on itself", "뒤로 완전히 접혀요", "ينطوي كاملًا إلى الخلف"),
      priceFactor: 0.8,
      shape: { ring: 1 },
    },
  ],
  makings: [
    {
      code: "cloth",
      name: t("cloth-covered", "천 표지", "بغلاف قماشي"),
      line: t("covered in Japanese book cloth", "일본 북클로스로 표지를 싼", "مغلّف بقماش تجليد ياباني"),
      story: t(
        "Linen backed with paper, glued with wheat paste on an iron press from 1931. It takes on the mark of the cup you put on it, and looks the better.",
        "종이를 배접한 리넨을 밀풀로 붙이고 1931년 철제 프레스로 눌러요. 올려 둔 컵 자국까지 멋이 돼요.",
        "كتّان مبطّن بالورق، يُلصق بعجينة القمح تحت مكبس حديدي من عام ١٩٣١. تبقى عليه آثار فنجانك فيزداد جمالًا.",
      ),
      feature: t("Pressed on an iron press from 1931", "1931년 철제 프레스로 제본", "مضغوط بمكبس حديدي من عام ١٩٣١"),
      material: t("Linen book cloth, 80 g cream paper", "리넨 북클로스, 80 g 미색지", "قماش تجليد كتّاني وورق كريمي 80 غ"),
      care: t("Keep dry", "물기를 피해 주세요", "يُحفظ جافًا"),
      drawn: "linen",
      colours: ["indigo", "clay", "sage", "mustard"],
    },
    {
      code: "leather",
      name: t("leather-bound", "가죽 장정", "بغلاف جلدي"),
      line: t("bound in thin goatskin", "얇은 염소 가죽으로 장정한", "مجلّد بجلد ماعز رقيق"),
      story: t(
        "Goatskin is thin, strong and remembers fingers. After a year the cover says more about you than the first page does.",
        "염소 가죽은 얇고 질기고 손길을 기억해요. 일 년이 지나면 첫 장보다 표지가 당신을 더 잘 말해 줘요.",
        "جلد الماعز رقيق متين يتذكّر الأصابع. وبعد عام يخبر الغلاف عنك أكثر مما تخبر الصفحة الأولى.",
      ),
      feature: t("Goatskin that takes your patina", "손길이 배는 염소 가죽", "جلد ماعز يكتسب أثر يدك"),
      material: t("Goatskin, 100 g laid paper", "염소 가죽, 100 g 레이드지", "جلد ماعز وورق مضلّع 100 غ"),
      care: t("Leather balm once a year", "일 년에 한 번 가죽 밤", "بلسم جلد مرة في السنة"),
      priceFactor: 2.4,
      drawn: "leather",
      colours: ["cognac", "ink", "pine"],
    },
  ],
  moments: [
    t(
      "For lists that turn into plans, and plans that turn into something.",
      "목록이 계획이 되고, 계획이 무언가가 되는 노트예요.",
      "لقوائم تصير خططًا، وخطط تصير شيئًا.",
    ),
    t(
      "Start in the middle, if the first page frightens you.",
      "첫 장이 두렵다면 가운데부터 쓰세요.",
      "ابدأ من الوسط إن أخافتك الصفحة الأولى.",
    ),
    t("Made to be finished, then kept.", "끝까지 쓰고, 그다음엔 간직하도록 만들었어요.", "صُنع ليُملأ ثم يُحفظ."),
  ],
  features: [
    t(
      "Paper that takes fountain-pen ink without bleeding",
      "만년필 잉크가 번지지 않는 종이",
      "ورق يقبل حبر القلم السائل بلا تسرّب",
    ),
    t("Sewn ribbon marker", "실로 꿰맨 가름끈", "شريط مخيط لتعليم الصفحة"),
    t("Dot grid, 5 mm", "5 mm 점 격자", "شبكة نقاط 5 مم"),
  ],
  facts: [{ name: t("Format", "판형", "القياس"), value: t("A5, 192 pages", "A5, 192쪽", "A5، 192 صفحة") }],
  inUse: t("open on a desk beside a fountain pen and coffee", "만년필과 커피 곁에 펼쳐진", "مفتوح على مكتب إلى جوار قلم وقهوة"),
};
