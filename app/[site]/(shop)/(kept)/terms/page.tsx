import { WordsPage, wordsMetadata } from "#app/_ui/content/words-page.tsx";

export const revalidate = 86400;

export function generateStaticParams() {
  return [];
}

export const generateMetadata = () => wordsMetadata("terms");

export default function TermsPage() {
  return <WordsPage page="terms" />;
}
