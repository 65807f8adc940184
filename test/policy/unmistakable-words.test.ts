import { describe, expect, it } from 'vitest';
import { unmistakableLanguage } from '../../src/policy/languages/unmistakable-words.ts';

const told = (text: string, fewest = 2) => unmistakableLanguage(text.toLowerCase().split(' '), fewest);

describe('unmistakableLanguage', () => {
  it.each([
    ['we will send your parcel with the next van', 'en'],
    ['wir haben das paket für sie noch nicht verschickt', 'de'],
    ['nous avons bien reçu votre demande', 'fr'],
    ['el paquete llegará mañana y los gastos son nuestros pero puede elegir', 'es'],
    ['você não precisa fazer nada', 'pt'],
    ['vi har inte skickat paketet till dig', 'sv'],
  ])('knows %s', (text, language) => {
    expect(told(text)).toBe(language);
  });

  it.each([
    ['a neighbour’s language (Danish)', 'vi har sendt pakken til dig og den kommer i morgen'],
    ['a neighbour’s language (Catalan)', 'la seva comanda arribarà demà amb el transportista'],
    ['a neighbour’s language (Slovak)', 'vaša objednávka je na ceste a príde zajtra'],
    ['two languages in one', 'your parcel with the lamp und nicht wir für sie'],
    ['too few words', 'the lamp'],
    ['what many languages share', 'no de la en a o'],
  ])('leaves %s to the detector', (_, text) => {
    expect(told(text)).toBeNull();
  });

  it('counts a word once', () => {
    expect(told('the the the')).toBeNull();
  });
});
