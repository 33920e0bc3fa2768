/** A street customers live in; `{n}` is the house. Postal code, region and phone are written as the country writes them. */
interface Place {
  line1: string;
  line2?: string;
  city: string;
  region?: string;
  postalCode?: string;
}

interface PlacesOf {
  /** `#` is any digit. Carriers ask for it where the country's addresses do. */
  phone: string;
  places: readonly Place[];
}

export const places: Record<string, PlacesOf> = {
  KR: {
    phone: "010-####-####",
    places: [
      { line1: "성동구 연무장길 {n}", line2: "302호", city: "서울", postalCode: "04782" },
      { line1: "마포구 동교로 {n}", city: "서울", postalCode: "04001" },
      { line1: "종로구 자하문로 {n}", city: "서울", postalCode: "03035" },
      { line1: "송파구 올림픽로 {n}", line2: "105동 1203호", city: "서울", postalCode: "05551" },
      { line1: "해운대구 달맞이길 {n}", city: "부산", postalCode: "48115" },
      { line1: "분당구 판교역로 {n}", line2: "7층", city: "성남", postalCode: "13494" },
      { line1: "완산구 전주객사길 {n}", city: "전주", postalCode: "54999" },
      { line1: "제주시 관덕로 {n}", city: "제주", postalCode: "63166" },
    ],
  },
  US: {
    phone: "+1 503-555-01##",
    places: [
      { line1: "{n} SE Hawthorne Blvd", city: "Portland", region: "OR", postalCode: "97214" },
      { line1: "{n} Valencia St", line2: "Apt 4", city: "San Francisco", region: "CA", postalCode: "94110" },
      { line1: "{n} Bergen St", line2: "Apt 2R", city: "Brooklyn", region: "NY", postalCode: "11217" },
      { line1: "{n} E 5th St", city: "Austin", region: "TX", postalCode: "78702" },
      { line1: "{n} N 45th St", city: "Seattle", region: "WA", postalCode: "98103" },
      { line1: "{n} Magnolia Ave", city: "Pasadena", region: "CA", postalCode: "91106" },
      { line1: "{n} Ludlow St", line2: "Unit 12", city: "New York", region: "NY", postalCode: "10002" },
    ],
  },
  JP: {
    phone: "+81 90-0000-####",
    places: [
      { line1: "神宮前3丁目{n}", line2: "メゾン青山201", city: "渋谷区", region: "13", postalCode: "150-0001" },
      { line1: "河原町通三条上る{n}", city: "京都市中京区", region: "26", postalCode: "604-8005" },
      { line1: "中崎西2丁目{n}", city: "大阪市北区", region: "27", postalCode: "530-0015" },
      { line1: "香林坊1丁目{n}", city: "金沢市", region: "17", postalCode: "920-0961" },
    ],
  },
  DE: {
    phone: "+49 30 23125 ###",
    places: [
      { line1: "Weserstraße {n}", city: "Berlin", postalCode: "12047" },
      { line1: "Karl-Heine-Straße {n}", city: "Leipzig", postalCode: "04229" },
      { line1: "Schanzenstraße {n}", city: "Hamburg", postalCode: "20357" },
      { line1: "Rumfordstraße {n}", city: "München", postalCode: "80469" },
    ],
  },
  FR: {
    phone: "+33 1 99 00 ## ##",
    places: [
      { line1: "{n} rue de Bretagne", city: "Paris", postalCode: "75003" },
      { line1: "{n} montée de la Grande-Côte", city: "Lyon", postalCode: "69001" },
      { line1: "{n} rue Saint-Rémi", city: "Bordeaux", postalCode: "33000" },
    ],
  },
  NL: {
    phone: "+31 20 000 ####",
    places: [
      { line1: "Javastraat {n}", city: "Amsterdam", postalCode: "1094 HA" },
      { line1: "Witte de Withstraat {n}", city: "Rotterdam", postalCode: "3012 BR" },
      { line1: "Oudegracht {n}", city: "Utrecht", postalCode: "3511 AL" },
      { line1: "Folkingestraat {n}", city: "Groningen", postalCode: "9711 JV" },
    ],
  },
  GB: {
    phone: "+44 20 7946 0###",
    places: [
      { line1: "{n} North Street", city: "Bristol", postalCode: "BS3 1JB" },
      { line1: "{n} Columbia Road", line2: "Flat 3", city: "London", postalCode: "E2 7QB" },
      { line1: "{n} Leith Walk", city: "Edinburgh", postalCode: "EH6 5HB" },
    ],
  },
  AE: {
    phone: "+971 50 000 ####",
    places: [
      { line1: "Villa {n}, Street 12B, Jumeirah 1", city: "Dubai", region: "DU" },
      { line1: "Marina Crown, Apartment {n}, Dubai Marina", city: "Dubai", region: "DU" },
      { line1: "Villa {n}, Al Bateen", city: "Abu Dhabi", region: "AZ" },
      { line1: "Building {n}, Al Majaz 3", city: "Sharjah", region: "SH" },
    ],
  },
  KW: {
    phone: "+965 5000 ####",
    places: [
      { line1: "السالمية، قطعة ١٠، شارع ٣، منزل {n}", city: "السالمية", region: "HA", postalCode: "22010" },
      { line1: "الشامية، قطعة ٤، شارع ٤٢، منزل {n}", city: "مدينة الكويت", region: "KU", postalCode: "71655" },
      { line1: "المنقف، قطعة ٢، شارع ١٨، منزل {n}", city: "المنقف", region: "AH", postalCode: "54401" },
    ],
  },
};
