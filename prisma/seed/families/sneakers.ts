import type { Family } from "../family.ts";
import { t } from "../words.ts";

const size = (eu: number, millimetres: number) => ({
  code: String(eu),
  name: t(`EU ${eu}`, `${millimetres} mm`, `${eu}`),
  measure: t(`${millimetres / 10} cm foot`, `발 길이 ${millimetres / 10} cm`, `طول القدم ${millimetres / 10} سم`),
  priceFactor: 1,
  weightFactor: eu / 40,
});

export const sneakers: Family = {
  code: "sneakers",
  category: "wear/shoes",
  quota: 7,
  noun: { ...t("sneakers", "스니커즈", "حذاء رياضي"), gender: "m" },
  search: "スニーカー 靴 シューズ 運動靴 trainers shoes 운동화 신발 كوتشي سنيكرز",
  brand: "north-ferry",
  sellers: ["north-ferry"],
  price: 9600,
  weightGrams: 760,
  silhouette: "sneakers",
  designs: [
    {
      code: "low",
      name: t("low", "로우", "منخفض"),
      line: t("A low shoe with a round, honest toe", "앞코가 둥글고 정직한 로우 스니커즈예요.", "حذاء منخفض بمقدّمة مستديرة"),
      story: t(
        "The shape comes from deck shoes of the thirties: flat, quiet and easy to slip into with one hand on the wall. The toe cap keeps its white longer than you would expect.",
        "1930년대 갑판화에서 온 모양이에요. 납작하고 조용하고, 벽을 짚고 한 손으로 신을 수 있어요. 하얀 앞코는 생각보다 오래 하얘요.",
        "شكله مأخوذ من أحذية ظهر السفينة في الثلاثينيات: مسطّح وهادئ وسهل الانتعال بيد على الجدار. ومقدّمته تحتفظ ببياضها أطول مما تتوقع.",
      ),
      feature: t("Rubber toe cap", "고무 앞코", "مقدّمة مطاطية"),
      shape: { toe: 1 },
    },
    {
      code: "high",
      name: t("high-top", "하이탑", "عالي الساق"),
      line: t(
        "A high-top for wet kerbs and long queues",
        "젖은 보도와 긴 줄에도 든든한 하이탑 스니커즈예요.",
        "حذاء عالي الساق للأرصفة المبتلّة والطوابير الطويلة",
      ),
      story: t(
        "It holds the ankle without gripping it. The gum sole is stitched as well as glued, so it can be replaced, and our shop does that in a week.",
        "발목을 조이지 않고 잡아 줘요. 생고무 밑창은 붙이고 박기까지 해서 교체할 수 있고, 저희 가게에서 일주일이면 갈아 드려요.",
        "يسند الكاحل ولا يضغط عليه. ونعله المطاطي ملصوق ومخيط معًا فيمكن تبديله، وورشتنا تفعل ذلك في أسبوع.",
      ),
      feature: t("Stitched gum sole, replaceable", "교체할 수 있는 생고무 밑창", "نعل مطاطي مخيط قابل للتبديل"),
      priceFactor: 1.2,
      shape: { high: 1, toe: 1, gum: 1 },
    },
    {
      code: "runner",
      name: t("walking", "워킹", "للمشي"),
      line: t("A walking shoe with a thick, soft sole", "밑창이 두툼하고 푹신한 워킹 스니커즈예요.", "حذاء للمشي بنعل سميك ليّن"),
      story: t(
        "Made for people who take the stairs. The sole is cork under rubber: it springs for a thousand kilometres and then takes your shape.",
        "계단으로 다니는 사람을 위해 만들었어요. 고무 아래 코르크를 깔아 천 킬로미터쯤 탄력을 지키다가 발 모양을 기억해요.",
        "صُنع لمن يصعد الدرج. نعله فلّين تحت المطاط: يبقى مرنًا ألف كيلومتر ثم يأخذ شكل قدمك.",
      ),
      feature: t("Cork under rubber", "고무 아래 코르크", "فلّين تحت المطاط"),
      priceFactor: 1.1,
      shape: { toe: 0, sole: 1.3 },
    },
  ],
  makings: [
    {
      code: "canvas",
      name: t("canvas", "캔버스", "من القنب"),
      line: t("in two layers of organic canvas", "유기농 캔버스를 두 겹 댄", "من طبقتين من القماش العضوي"),
      story: t(
        "Two layers, the inner one undyed. Wash them in the sink and dry them on the sill; the colour fades a shade and then stops.",
        "두 겹이고 안쪽은 염색하지 않았어요. 세면대에서 빨아 창턱에서 말리세요. 색은 한 톤 바래고 나면 멈춰요.",
        "طبقتان، الداخلية منهما غير مصبوغة. اغسله في المغسلة وجفّفه على حافة النافذة؛ يبهت لونه درجة ثم يتوقف.",
      ),
      feature: t("Washable at the sink", "세면대에서 빨 수 있어요", "يُغسل في المغسلة"),
      material: t("Organic cotton canvas, natural rubber", "유기농 면 캔버스, 천연고무", "قماش قطني عضوي ومطاط طبيعي"),
      care: t("Hand wash cold, dry in shade", "찬물에 손세탁, 그늘에서 말려 주세요", "يُغسل يدويًا بماء بارد ويُجفّف في الظل"),
      drawn: "canvas",
      colours: ["ink", "moss", "sky", "mustard", "oat"],
    },
    {
      code: "leather",
      name: t("leather", "가죽", "من الجلد"),
      line: t("in chrome-free leather", "크롬을 쓰지 않은 가죽으로 만든", "من جلد خالٍ من الكروم"),
      story: t(
        "Soft from the first wear, because it is tanned slowly and left unlined at the heel. It dries without a stain.",
        "천천히 무두질하고 뒤꿈치 안감을 덜어 내서 첫날부터 부드러워요. 젖어도 얼룩 없이 말라요.",
        "ليّن من أول لبسة لأنه دُبغ ببطء وتُرك بلا بطانة عند الكعب. ويجفّ بلا بقع.",
      ),
      feature: t("No breaking in", "길들일 필요가 없어요", "لا يحتاج إلى تطويع"),
      material: t("Chrome-free leather, natural rubber", "크롬프리 가죽, 천연고무", "جلد خالٍ من الكروم ومطاط طبيعي"),
      care: t("Wipe and cream", "닦고 가죽 크림을 발라 주세요", "يُمسح ويُدهن بالكريم"),
      priceFactor: 1.5,
      drawn: "leather",
      colours: ["milk", "cognac", "ink"],
    },
    {
      code: "wool",
      name: t("wool", "울", "من الصوف"),
      line: t("in felted merino", "메리노 펠트로 만든", "من صوف المرينو الملبّد"),
      story: t(
        "Felt that breathes in summer and warms in winter, so bare feet are welcome. Mud dries on it and brushes off.",
        "여름엔 바람이 통하고 겨울엔 따뜻한 펠트라 맨발로 신어도 좋아요. 진흙은 말려서 솔로 털면 돼요.",
        "لبّاد يتنفّس صيفًا ويدفئ شتاءً، فالقدم الحافية مرحّب بها. يجفّ الطين عليه ويُنفض بالفرشاة.",
      ),
      feature: t("Fine without socks", "양말 없이도 편해요", "مريح بلا جوارب"),
      material: t("Merino felt, natural rubber", "메리노 펠트, 천연고무", "لبّاد المرينو ومطاط طبيعي"),
      care: t("Brush dry; machine wash on wool", "말려서 솔질, 울 코스 세탁", "يُفرَّش جافًا ويُغسل على برنامج الصوف"),
      priceFactor: 1.15,
      drawn: "wool",
      colours: ["charcoal", "sage", "rust", "indigo"],
    },
  ],
  moments: [
    t(
      "Worn to work on Friday and still on at the beach on Sunday.",
      "금요일 출근길에 신고 일요일 바닷가까지 신게 돼요.",
      "تلبسه إلى العمل يوم الخميس ولا تخلعه حتى شاطئ السبت.",
    ),
    t(
      "For feet that are on them all day and would rather not notice.",
      "하루 종일 서 있어도 신은 줄 모르고 싶은 발을 위한 신발이에요.",
      "لأقدام تقف طوال اليوم ولا تريد أن تشعر بذلك.",
    ),
    t(
      "They go with everything because they try to go with nothing.",
      "무엇에도 맞추려 하지 않아서 무엇에나 어울려요.",
      "يليق بكل شيء لأنه لا يحاول أن يليق بشيء.",
    ),
  ],
  features: [
    t("Cork insole that can be taken out", "꺼낼 수 있는 코르크 깔창", "ضبان من الفلّين قابل للنزع"),
    t("Laces of organic cotton, a spare pair included", "유기농 면 끈, 여분 한 쌍 포함", "رباط من القطن العضوي مع زوج احتياطي"),
    t("Resoled for a third of the price", "정가의 3분의 1로 밑창 교체", "تبديل النعل بثلث السعر"),
  ],
  facts: [
    {
      name: t("Fit", "착화감", "القياس"),
      value: t("True to size, medium width", "정사이즈, 발볼 보통", "مطابق للمقاس، عرض متوسط"),
    },
  ],
  sizes: { name: t("Size", "사이즈", "المقاس"), sizes: [size(38, 240), size(40, 250), size(42, 265), size(44, 280)] },
  inUse: t("on a wooden step in the sun", "햇살 드는 나무 계단에 놓인", "على درجة خشبية تحت الشمس"),
};
