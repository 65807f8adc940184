import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewChange: RuleData = {
  says: [
    'ją|je|go ..4 przemyśle*|przemyśl*',
    '<change> ..8 <review>|<stars>',
    '<review>|<stars>|<opinion> ..6 <change>|<remove>',
    '<remove> ..8 <review>|<stars>|<opinion>',
    'gwiazdk*|gwiazdki z ... na|zrobi* ..3 pięć|5|cztery|więcej|wyższ*',
    'przemyśle*|przemyśl*|rozważ* ..8 <review>|<stars>|<opinion>',
    'now*|inn*|lepsz*|wyższ* ..1 <review> ... zamiast|w_miejsce|zastąpi*',
    'zła|złą|złe|negatywn*|jednogwiazdk*|niską|niska ..2 <review>|<stars>|<opinion> ... <change>|<remove>|znikn*',
  ],
  unless: [
    'zmieniliśmy|poprawiliśmy|zaktualizowaliśmy|usunęliśmy|usunęłam|poprawiłem|zmieniamy|poprawiamy|poprawimy|zmienimy|usuniemy|usunąć_usterkę|usunięcie_usterki',
    'pomaga*|pomoże*|pomoc|pomóc|pomóż|pozwala*|pozwol* ..8 <change> ! <ask> ..3 <change>',
    'aby|żeby|abyśmy|by ..3 poprawi*|ulepsz* ! <ask> ..3 <change>',
    '<change> ..2 opakowani*|instrukcj*|opis*|adres*|jakoś*|usług*|obsług*|proces*|rozmiar*|kolor*|termin*|tekst*|projekt*|dat*|czcionk*|faktur*|dostaw*',
    'co ..3 poprawić|zmienić|ulepszyć',
  ],
  good: [
    { text: 'Prosimy zmienić adres dostawy do południa.', because: 'no review' },
    { text: 'Przed użyciem prosimy usunąć folię ochronną.', because: 'no review' },
  ],
  bad: [
    { text: 'Prosimy o usunięcie negatywnej opinii.', marks: ['usunięcie negatywnej opinii'] },
    { text: 'Czy mogłaby Pani zmienić ocenę, skoro nowa pompka już dotarła?', marks: ['zmienić ocenę'] },
  ],
};
