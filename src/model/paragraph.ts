import { capitalisePhrase, joinPhrases, type Phrase, type RichText } from '../i18n/richText';
import type { Context } from './context';

/** Sentences one after another, each with its capital and full stop. */
export const paragraph = (
  { t, locale }: Pick<Context, 't' | 'locale'>,
  sentences: readonly Phrase[],
): RichText =>
  joinPhrases(
    sentences.map((sentence) => t.sentence(capitalisePhrase(locale, sentence))),
    ' ',
  );
