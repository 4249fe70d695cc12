import type { SpokenQuote } from '@standfirst/core';
import { QuoteView } from '@standfirst/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { isLocale, locales, type Locale } from '../.storybook/locales.js';

/** One sentence, said in twelve languages. */
const sentences: Readonly<Record<Locale, string>> = {
  en: 'The boat was late, and nobody told us why.',
  de: 'Das Schiff kam zu spät, und niemand sagte uns, warum.',
  fr: 'Le bateau était en retard, et personne ne nous a dit pourquoi.',
  es: 'El barco llegó tarde y nadie nos dijo por qué.',
  pt: 'O barco atrasou-se e ninguém nos disse porquê.',
  ar: 'تأخر القارب، ولم يخبرنا أحد بالسبب.',
  he: 'הסירה איחרה, ואיש לא אמר לנו מדוע.',
  fa: 'قایق دیر آمد و هیچ‌کس به ما نگفت چرا.',
  ur: 'کشتی دیر سے آئی اور کسی نے ہمیں وجہ نہیں بتائی۔',
  hi: 'नाव देर से आई, और किसी ने हमें कारण नहीं बताया।',
  ja: '船は遅れたが、誰もその理由を教えてくれなかった。',
  zh: '船晚点了，却没有人告诉我们原因。',
};

const quoteIn = (lang: Locale): SpokenQuote => ({
  quote: { id: `q-${lang}`, mode: 'direct' },
  text: sentences[lang],
  fragments: [sentences[lang]],
  speaker: { kind: 'person', id: 'lund', name: 'Ada Lund' },
  speakerName: 'Ada Lund',
});

/** Real words in every script that the page is made for, each with its `lang` and `dir`: marks and line breaks follow them. */
const meta = {
  title: 'Quote/Languages',
  component: QuoteView,
  tags: ['!autodocs'],
  args: { quote: quoteIn('en') },
} satisfies Meta<typeof QuoteView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AllTwelve: Story = {
  render: () => (
    <>
      {Object.keys(locales)
        .filter(isLocale)
        .map((lang) => (
          <QuoteView key={lang} quote={quoteIn(lang)} lang={lang} dir={locales[lang].direction} />
        ))}
    </>
  ),
};

/** In the language that the toolbar sets. */
export const InTheLanguageOfThePage: Story = {
  render: (_, { globals }) => {
    const tag = String(globals['locale']);
    const lang = isLocale(tag) ? tag : 'en';
    return <QuoteView quote={quoteIn(lang)} lang={lang} dir={locales[lang].direction} />;
  },
};
