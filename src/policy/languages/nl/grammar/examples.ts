/** Sentences with one mistake of each kind, and the same without it; each as a seller might write it. */
interface Examples {
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

export const determiners: Examples = {
  wrong: [
    'De pakket van bestelling 303-7719204-6612345 is gisteren verstuurd.',
    'Het factuur sturen we morgen mee.',
    'Deze onderdeel is tijdelijk niet leverbaar.',
    'Onze magazijn is op maandag gesloten.',
    'Dit handleiding hoort bij een ander model.',
    'Het terugbetaling is op 4 mei verwerkt.',
    'Alle artikel uit uw bestelling zijn ingepakt.',
    'Beide stoel worden vrijdag geleverd.',
    'Een vervangend onderdelen sturen we kosteloos op.',
    'Het kopie van de factuur vindt u in de bijlage.',
    'Elke pakket krijgt een eigen nummer.',
    'Welke bedrag staat er op uw factuur?',
    'Ons excuses voor de late levering.',
    'Die artikel is bij ons niet meer op voorraad.',
    'De gebruiksaanwijzing zit niet in het doos.',
    'Het artikelen uit uw bestelling liggen klaar.',
    'De leverancier zegt dat de onderdeel niet op voorraad is.',
    'Volgens onze systeem is de order betaald.',
    'Ons monteur komt donderdag tussen 9 en 12 uur.',
    'Het verpakking was helaas opengescheurd.',
    'We hebben de pakket naar het verkeerde adres gestuurd.',
    'Dit bestelling kunnen we niet meer wijzigen.',
    'De klant heeft de tapijt niet ontvangen.',
    'Deze boek is in een andere taal leverbaar.',
    'Het rode lamp is kapot aangekomen.',
  ],
  right: [
    'Het pakket van bestelling 303-7719204-6612345 is gisteren verstuurd.',
    'De factuur sturen we morgen mee.',
    'Dit onderdeel is tijdelijk niet leverbaar.',
    'Ons magazijn is op maandag gesloten.',
    'Deze handleiding hoort bij een ander model.',
    'De terugbetaling is op 4 mei verwerkt.',
    'Alle artikelen uit uw bestelling zijn ingepakt.',
    'Beide stoelen worden vrijdag geleverd.',
    'Een vervangend onderdeel sturen we kosteloos op.',
    'De kopie van de factuur vindt u in de bijlage.',
    'Elk pakket krijgt een eigen nummer.',
    'Welk bedrag staat er op uw factuur?',
    'Onze excuses voor de late levering.',
    'Dat artikel is bij ons niet meer op voorraad.',
    'De gebruiksaanwijzing zit niet in de doos.',
    'De artikelen uit uw bestelling liggen klaar.',
    'De leverancier zegt dat het onderdeel niet op voorraad is.',
    'Volgens ons systeem is de order betaald.',
    'Onze monteur komt donderdag tussen 9 en 12 uur.',
  ],
};

export const adjectives: Examples = {
  wrong: [
    'Een nieuwe pakket gaat vandaag op de post.',
    'Een vervangend onderdelen sturen we kosteloos op.',
    'Het juist adres staat op het label.',
    'De verkeerd kabel mag u houden.',
    'Een verkeerd kleur kunt u kosteloos omruilen.',
    'We hebben een blauw jas in maat 42 ingepakt.',
    'Met de bijgeleverd sleutel zet u de poten vast.',
  ],
  right: [
    'Een nieuw pakket gaat vandaag op de post.',
    'Het juiste adres staat op het label.',
    'De verkeerde kabel mag u houden.',
    'Een verkeerde kleur kunt u kosteloos omruilen.',
    'We hebben een blauwe jas in maat 42 ingepakt.',
    'Met de bijgeleverde sleutel zet u de poten vast.',
  ],
};

export const numerals: Examples = {
  wrong: [
    'Er ontbreken 2 schroef in de doos.',
    'We hebben twee pakket voor u klaargezet.',
    'De levering duurt drie tot vijf werkdag.',
    'Alle artikel uit uw bestelling zijn ingepakt.',
    'Beide stoel worden vrijdag geleverd.',
    'U ontvangt een terugbetaling binnen de vijf werkdag.',
    'De drie stoel uit uw order komen apart.',
  ],
  right: [
    'Er ontbreken 2 schroeven in de doos.',
    'We hebben twee pakketten voor u klaargezet.',
    'De levering duurt drie tot vijf werkdagen.',
    'U ontvangt een terugbetaling binnen vijf werkdagen.',
  ],
};

export const articles: Examples = {
  wrong: [
    'De doos was beschadigd in de een hoek.',
    'We hebben de uw factuur opnieuw verstuurd.',
    'De zending is in magazijn aangekomen.',
    'Wij hebben pakket opnieuw verstuurd.',
  ],
  right: [
    'De doos was beschadigd in een hoek.',
    'We hebben uw factuur opnieuw verstuurd.',
    'De zending is in het magazijn aangekomen.',
    'Wij hebben het pakket opnieuw verstuurd.',
  ],
};

export const pronouns: Examples = {
  wrong: [
    'Bedankt voor u bericht van maandag.',
    'Kunt uw ons het huisnummer doorgeven?',
    'Jou pakket ligt klaar bij de buren.',
  ],
  right: [
    'Bedankt voor uw bericht van maandag.',
    'Kunt u ons het huisnummer doorgeven?',
    'Jouw pakket ligt klaar bij de buren.',
  ],
};

export const pronounVerbs: Examples = {
  wrong: [
    'We heeft uw retourzending ontvangen.',
    'Ik wordt morgen door de vervoerder gebeld.',
    'Wij heb de kleur van de stoel aangepast.',
    'Welke maat hebben u precies nodig?',
    'Ik sturen u vandaag nog een nieuwe kabel.',
    'Hij brengen het pakket naar de buren.',
    'Wij gaat het bedrag volledig terugbetalen.',
    'Het is belangrijk dat u controleer de onderdelen.',
    'Je ontvang morgen een bericht van de koerier.',
    'Heb u het pakket al opgehaald?',
    'We heb u op 3 juni het bedrag terugbetaald.',
    'Kunnen u ons een foto van het label sturen?',
    'Wij hebt de instructies als bijlage toegevoegd.',
    'Wij begrijpt dat dit vervelend is.',
    'Hebben u de doos nog?',
  ],
  right: [
    'We hebben uw retourzending ontvangen.',
    'Ik word morgen door de vervoerder gebeld.',
    'Wij hebben de kleur van de stoel aangepast.',
    'Welke maat hebt u precies nodig?',
    'Ik stuur u vandaag nog een nieuwe kabel.',
    'Hij brengt het pakket naar de buren.',
    'Wij gaan het bedrag volledig terugbetalen.',
    'Het is belangrijk dat u de onderdelen controleert.',
    'Je ontvangt morgen een bericht van de koerier.',
    'Hebt u het pakket al opgehaald?',
    'We hebben u op 3 juni het bedrag terugbetaald.',
    'Kunt u ons een foto van het label sturen?',
  ],
};

export const nounVerbs: Examples = {
  wrong: [
    'Uw bestelling 303-7719204-6612345 zijn nog niet verzonden.',
    'De artikelen van uw bestelling is klaar voor verzending.',
    'De koerier hebben twee keer aangebeld.',
    'Het pakket word dinsdag bij u bezorgd.',
    'De terugbetaling worden binnen vijf dagen verwerkt.',
    'Uw pakketten ligt bij het afhaalpunt.',
    'De monteur komen op 12 maart langs.',
    'Welke maat hebben u precies nodig?',
    'Alle artikel uit uw bestelling zijn ingepakt.',
    'Beide stoel worden vrijdag geleverd.',
    'De leverancier verwachten de stof volgende week.',
    'De instructies zit in de doos.',
    'Het spijt ons dat de kast zijn beschadigd.',
    'De pakketten van uw bestelling 303-7719204-6612345 wordt apart geleverd.',
    'Levering van bestelling 303-7719204-6612345 zijn uitgesteld.',
    'Bestelling 303-7719204-6612345 worden vandaag ingepakt.',
    'Uw factuur met nummer 2291 waren niet bijgevoegd.',
    'De pakketten is door de buren aangenomen.',
    'De deuren van de kast is verkeerd om gemonteerd.',
    'De kussens wordt in een aparte doos geleverd.',
    'Uw geld zijn op 5 juni teruggestort.',
    'De monteur kunnen niet op zaterdag komen.',
    'De drie stoel uit uw order komen apart.',
    'Uw nieuwe matras zijn onderweg.',
    'Een oranje jas in maat L zijn op voorraad.',
    'Mijn collega sturen u morgen de factuur.',
    'De kosten voor de retourzending wordt door ons vergoed.',
    'De nieuwe levertijd zijn twee weken.',
    'De levering van uw kast worden verplaatst naar vrijdag.',
  ],
  right: [
    'Uw bestelling 303-7719204-6612345 is nog niet verzonden.',
    'De artikelen van uw bestelling zijn klaar voor verzending.',
    'De koerier heeft twee keer aangebeld.',
    'Het pakket wordt dinsdag bij u bezorgd.',
    'De terugbetaling wordt binnen vijf dagen verwerkt.',
    'Uw pakketten liggen bij het afhaalpunt.',
    'De monteur komt op 12 maart langs.',
    'De leverancier verwacht de stof volgende week.',
    'De instructies zitten in de doos.',
    'Het spijt ons dat de kast is beschadigd.',
    'De pakketten van uw bestelling 303-7719204-6612345 worden apart geleverd.',
    'Levering van bestelling 303-7719204-6612345 is uitgesteld.',
    'Bestelling 303-7719204-6612345 wordt vandaag ingepakt.',
    'Uw factuur met nummer 2291 was niet bijgevoegd.',
    'De pakketten zijn door de buren aangenomen.',
    'De deuren van de kast zijn verkeerd om gemonteerd.',
  ],
};

export const inverted: Examples = {
  wrong: [
    'Er is twee onderdelen vergeten.',
    'Er zijn een fout gemaakt bij het inpakken.',
    'Helaas zijn uw pakket tijdens het transport beschadigd.',
    'Daarom komt de onderdelen apart aan.',
    'Heeft de pakketten u bereikt?',
    'Er ontbreekt drie schroeven.',
  ],
  right: [
    'Er zijn twee onderdelen vergeten.',
    'Er is een fout gemaakt bij het inpakken.',
    'Helaas is uw pakket tijdens het transport beschadigd.',
    'Daarom komen de onderdelen apart aan.',
    'Hebben de pakketten u bereikt?',
  ],
};

export const relatives: Examples = {
  wrong: ['Het scherm die u bestelde, is in zwart leverbaar.', 'De tafel dat u bestelde, is uitverkocht.'],
  right: ['Het scherm dat u bestelde, is in zwart leverbaar.', 'De tafel die u bestelde, is uitverkocht.'],
};

export const verbForms: Examples = {
  wrong: [
    'Wij zullen de schroeven morgen verzonden.',
    'De vervoerder heeft de levering bevestigt.',
    'Het pakket heeft gisteren vertrokken.',
    'We zijn uw betaling vanochtend ontvangen.',
    'Uw bedrag is gisteren terugbetaalt.',
    'De chauffeur kon uw huis niet gevonden.',
    'Wij hebben uw adres doorgeven aan de vervoerder.',
    'De lamp moet vandaag bezorgen worden.',
    'We zullen het bedrag binnen vijf dagen teruggestort.',
    'Ik heb het pakket gisteren verzend.',
    'U kan het product terugstuurt binnen 30 dagen.',
  ],
  right: [
    'Wij zullen de schroeven morgen verzenden.',
    'De vervoerder heeft de levering bevestigd.',
    'Het pakket is gisteren vertrokken.',
    'We hebben uw betaling vanochtend ontvangen.',
    'Uw bedrag is gisteren terugbetaald.',
    'De chauffeur kon uw huis niet vinden.',
    'Wij hebben uw adres doorgegeven aan de vervoerder.',
    'De lamp moet vandaag bezorgd worden.',
  ],
};

export const infinitives: Examples = {
  wrong: [
    'U hoeft het product niet terugsturen.',
    'Om het adres te gewijzigd, hebben we uw huisnummer nodig.',
    "We vragen u de foto's te gestuurd.",
  ],
  right: [
    'U hoeft het product niet terug te sturen.',
    'Om het adres te wijzigen, hebben we uw huisnummer nodig.',
  ],
};

export const finites: Examples = {
  wrong: ['De koerier bevestigd de aflevering van het pakket.'],
  right: ['De koerier bevestigt de aflevering van het pakket.'],
};

export const order: Examples = {
  wrong: [
    'Omdat wij hebben geen voorraad, duurt de levering langer.',
    'Helaas we kunnen de zending niet meer tegenhouden.',
    'Morgen wij sturen u het retourlabel.',
    'Als u het pakket ontvangt, u kunt de lamp meteen aansluiten.',
    'We sturen u het label zodra wij hebben uw antwoord.',
    'Wij niet kunnen de maat wijzigen.',
    'Omdat de leverancier kan niet leveren, krijgt u uw geld terug.',
    'Volgende week wij hebben weer voorraad.',
  ],
  right: [
    'Omdat wij geen voorraad hebben, duurt de levering langer.',
    'Helaas kunnen we de zending niet meer tegenhouden.',
    'Morgen sturen wij u het retourlabel.',
    'Als u het pakket ontvangt, kunt u de lamp meteen aansluiten.',
    'We sturen u het label zodra wij uw antwoord hebben.',
    'Wij kunnen de maat niet wijzigen.',
  ],
};

export const tenses: Examples = {
  wrong: [
    'Gisteren verzenden we uw vervangende adapter.',
    'Uw pakket wordt gisteren bij de buren afgegeven.',
  ],
  right: ['Gisteren verzonden we uw vervangende adapter.', 'Uw pakket werd gisteren bij de buren afgegeven.'],
};

/** Right sentences that look like a mistake of some kind. */
export const nearMisses: readonly string[] = [
  'Wij nemen het factuur- of afleveradres van uw bestelling over.',
  'Stuur de product(en) die niet passen in de oude doos terug.',
  'Dit staat u als koper altijd vrij.',
  'U staat op het punt een lamp te bestellen.',
  'Het bijschrijven van bedragen duurt een enkele werkdag.',
  'Onze chat geeft 24/7 ondersteuning bij vragen.',
  'Een adres wijzigen is alleen voor de verzending mogelijk.',
  'U kunt een bestelling die al betaald is niet wijzigen.',
  'De koper krijgt bericht als hij voor zijn bestelling betaalt.',
  'Hebt u een vraag over uw aanvraag?',
  'Uw proefpakket bevat een gratis twee weken durende les.',
  'De nieuwe lamp is groter dan de oude.',
  'We wachten op uw antwoord.',
  'De bezorger komt op dinsdag bij u langs.',
  'U ontvangt morgen een nieuwe batterij.',
  'Zij hebben het pakket verkeerd gesorteerd.',
  'Kan u mij het juiste kleurnummer geven?',
  'Het pakket is door de douane gecontroleerd.',
  'Wij kunnen het pakket morgen leveren.',
  'We hopen dat de vervanging u bevalt.',
  'De vertraging komt door de staking in Frankrijk, die gisteren begon.',
  'Laat ons weten als u uw adres wilt wijzigen.',
  'Neem gerust contact op met ons.',
  'Het apparaat is zwaarder dan het vorige model.',
  'De kast is even hoog als de vorige.',
  'We hebben een afspraak op 14 mei gemaakt.',
  'De afspraak is op 3 april tussen 9 en 12 uur.',
  'De levering zal plaatsvinden op woensdag.',
  'U moet het apparaat aanzetten.',
  'Het kan zijn dat het later wordt.',
  'De lamp en de kabel zijn op.',
  'Voor de bestelling hebben we een datum.',
  'Uw bestelling hebben we verzonden.',
  'Het pakket kunnen wij morgen leveren.',
  'Wij kunnen u het bedrag terugbetalen of een nieuw exemplaar sturen.',
  'Zijn de onderdelen uit het eerste pakket al aangekomen?',
  'Een aantal pakketten is vertraagd.',
  'We weten dat bestellingen vertraagd zijn.',
  'Het gisteren verzonden pakket komt morgen aan.',
  'Als u liever niet wacht, beantwoord dan dit bericht.',
  'Wanneer u ons antwoordt, sturen wij het label.',
  'De doos die u terugstuurde, is binnen.',
  'In het pakket zitten twee kabels en een oplader.',
  'Zodra het geld binnen is, krijgt u bericht.',
  'Om uw pakket op te halen, hebt u een code nodig.',
  'Het spijt ons dat dit zo is gelopen.',
  'Deze week zijn er vertragingen in de haven.',
  'De week daarna zijn alle maten weer leverbaar.',
  "Stuur ons foto's van de schade en van het label.",
  'Kunt u bestelling 303-7719204-6612345 controleren?',
  'Is het pakket niet bij de buren, laat het ons dan weten.',
  'Dit betekent dat uw levering één dag later komt.',
  'Wij hebben u op 3 juni een nieuw retourlabel laten sturen.',
  'Bij deze sturen wij u de handleiding die ontbrak.',
  'Uw adres is aangepast, zodat de koerier u kan vinden.',
  'Twee weken geleden ontving u een lamp van ons.',
  'Hebt u het pakket binnen vijf werkdagen niet ontvangen, laat het ons dan weten.',
  'De bank levert u beneden aan de deur af.',
  'We hebben het label van de vervoerder ontvangen en sturen het u toe.',
];
