import { t, type Words } from "../words.ts";

export interface City {
  name: Words;
  country: string;
  countryName: Words;
}

const korea = t("South Korea", "대한민국", "كوريا الجنوبية");
const netherlands = t("the Netherlands", "네덜란드", "هولندا");
const kuwait = t("Kuwait", "쿠웨이트", "الكويت");
const japan = t("Japan", "일본", "اليابان");
const emirates = t("the United Arab Emirates", "아랍에미리트", "الإمارات العربية المتحدة");
const america = t("the United States", "미국", "الولايات المتحدة");

const portugal = t("Portugal", "포르투갈", "البرتغال");
const morocco = t("Morocco", "모로코", "المغرب");
const kingdom = t("the United Kingdom", "영국", "المملكة المتحدة");

/** Sellers with a story name theirs; growth goes round all of them. */
export const cities: readonly City[] = [
  { name: t("Seoul", "서울", "سيول"), country: "KR", countryName: korea },
  { name: t("Rotterdam", "로테르담", "روتردام"), country: "NL", countryName: netherlands },
  { name: t("Kuwait City", "쿠웨이트시티", "مدينة الكويت"), country: "KW", countryName: kuwait },
  { name: t("Kyoto", "교토", "كيوتو"), country: "JP", countryName: japan },
  { name: t("Dubai", "두바이", "دبي"), country: "AE", countryName: emirates },
  { name: t("Portland", "포틀랜드", "بورتلاند"), country: "US", countryName: america },
  { name: t("Icheon", "이천", "إتشون"), country: "KR", countryName: korea },
  { name: t("Porto", "포르투", "بورتو"), country: "PT", countryName: portugal },
  { name: t("Copenhagen", "코펜하겐", "كوبنهاغن"), country: "DK", countryName: t("Denmark", "덴마크", "الدنمارك") },
  { name: t("Fes", "페스", "فاس"), country: "MA", countryName: morocco },
  { name: t("Leipzig", "라이프치히", "لايبزيغ"), country: "DE", countryName: t("Germany", "독일", "ألمانيا") },
  { name: t("Busan", "부산", "بوسان"), country: "KR", countryName: korea },
  { name: t("Lyon", "리옹", "ليون"), country: "FR", countryName: t("France", "프랑스", "فرنسا") },
  { name: t("Bristol", "브리스틀", "بريستول"), country: "GB", countryName: kingdom },
  { name: t("Amman", "암만", "عمّان"), country: "JO", countryName: t("Jordan", "요르단", "الأردن") },
  { name: t("Kanazawa", "가나자와", "كانازاوا"), country: "JP", countryName: japan },
  { name: t("Lisbon", "리스본", "لشبونة"), country: "PT", countryName: portugal },
  { name: t("Sakai", "사카이", "ساكاي"), country: "JP", countryName: japan },
  { name: t("Jaipur", "자이푸르", "جايبور"), country: "IN", countryName: t("India", "인도", "الهند") },
  { name: t("Marrakech", "마라케시", "مراكش"), country: "MA", countryName: morocco },
  { name: t("Melbourne", "멜버른", "ملبورن"), country: "AU", countryName: t("Australia", "호주", "أستراليا") },
  { name: t("Denizli", "데니즐리", "دنيزلي"), country: "TR", countryName: t("Türkiye", "튀르키예", "تركيا") },
  { name: t("Nairobi", "나이로비", "نيروبي"), country: "KE", countryName: t("Kenya", "케냐", "كينيا") },
  { name: t("Jeju", "제주", "جيجو"), country: "KR", countryName: korea },
  { name: t("Lerwick", "러윅", "ليرويك"), country: "GB", countryName: kingdom },
  { name: t("Florence", "피렌체", "فلورنسا"), country: "IT", countryName: t("Italy", "이탈리아", "إيطاليا") },
  { name: t("Vienna", "빈", "فيينا"), country: "AT", countryName: t("Austria", "오스트리아", "النمسا") },
  {
    name: t("La Chaux-de-Fonds", "라쇼드퐁", "لا شو دو فون"),
    country: "CH",
    countryName: t("Switzerland", "스위스", "سويسرا"),
  },
  { name: t("Oaxaca", "오악사카", "واهاكا"), country: "MX", countryName: t("Mexico", "멕시코", "المكسيك") },
  { name: t("Muscat", "무스카트", "مسقط"), country: "OM", countryName: t("Oman", "오만", "عُمان") },
  { name: t("Beirut", "베이루트", "بيروت"), country: "LB", countryName: t("Lebanon", "레바논", "لبنان") },
  { name: t("Tbilisi", "트빌리시", "تبليسي"), country: "GE", countryName: t("Georgia", "조지아", "جورجيا") },
];

const byName = new Map(cities.map((city) => [city.name.en, city]));

export function cityOf(name: string): City {
  const found = byName.get(name);
  if (!found) throw new RangeError(`no city ${name}`);
  return found;
}
