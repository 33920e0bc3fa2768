import { WordsPage, wordsMetadata } from "#app/_ui/content/words-page.tsx";

export const revalidate = 86400;

export function generateStaticParams() {
  return [];
}

export const generateMetadata = () => wordsMetadata("returns");

export default function ReturnsPage() {
  return <WordsPage page="returns" />;
}
