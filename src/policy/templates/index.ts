import type { Language } from '../context.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';
import type { TemplateTexts } from './template.ts';
import { tr } from './tr.ts';
import { zh } from './zh.ts';

/** The texts of every language. */
export const templateTexts: Readonly<Record<Language, TemplateTexts>> = {
  en,
  de,
  fr,
  es,
  it,
  nl,
  pl,
  sv,
  pt,
  tr,
  ja,
  zh,
};
