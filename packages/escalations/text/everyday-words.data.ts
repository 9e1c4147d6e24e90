// Dutch words that people use every day and that are also first names, surnames, streets, places or gemeenten, with the most
// frequent words besides, since nearly each of them is somebody's name. Written by hand; a missing word makes the check
// stricter for whoever is called so, never blinder.

const lines = [
  // Persons, questions, joints
  'aan aangezien achter af al aldus alle alleen alles als alsnog alsof altijd ander andere anders beide ben bent',
  'beter bij bijna binnen bovendien buiten daar daarna daarom dan dat deze die dit doch doen doet door dus echt',
  'echter een eens eerst elk elke en enkel er erg ergens even evenals gauw geen haar had hadden heb hebben hebt',
  'heeft heel hele hem hen het hier hij hoe hun iedere iemand iets ik immers in is ja je jij jou jouw juist',
  'jullie kan kon konden kunnen kunt lang later liever maar mag meer meest men met mij mijn minder misschien mits',
  'mocht moest moet moeten mogen na naar naast nee nergens net niemand niet niets nieuw nieuwe noch nodig nog',
  'nooit nu of om omdat onder ons onze ook op opnieuw over pas per precies reeds rond samen sinds snel soms',
  'steeds te tegen tegenover telkens terug tijdens toch toen tot totdat tussen uit uw vaak van vanaf vandaag',
  'vanuit vanwege veel verder via vol volgens voor vooral voordat vroeg vroeger waar waarom waren was wat weer',
  'wel welk welke werd werden wie wij wil wilde wilden willen wilt word worden wordt zal zelf zelfs zich zij zijn',
  'zo zoals zodat zonder zou zouden zulke',
  // What people do
  'bel belde bellen belt beslissen beslist betaalt betalen blijft blijven breng brengt dalen denken denkt',
  'draagt duiven eet eten gaan gaat geef geeft geven ging gingen hang help helpen helpt hoop hoopt hoort horen',
  'houden houdt houten huren kiest kijk kijkt kom komen komt krijgen krijgt kwijt laat laten leef leeft leert',
  'lees leest leiden leidt ligt loopt lopen losser luister maak maakt maken meld missen neem neemt nemen passen',
  'past praat praten putten rijden rust schrijft schrijven slaap spreekt sta staan staat start stel stelt stop',
  'sturen telt trekt val valt vecht vind vinden vindt vraag vraagt vragen wacht wachten weet werken',
  'werkt wierden wonen woont zeg zeggen zegt zet zien ziet zit zitten zoeken zoekt zorgt',
  // Time and number
  'acht april augustus avond dag dagen december derde dinsdag donderdag drie dubbel duizend eerste eeuw elf',
  'februari half herfst honderd jaar januari jaren jong jonge juli juni keer kwartaal laatste lente maand maandag',
  'maanden maart mei middag minuut moment morgen nacht negen november ochtend oktober oud oude september tien',
  'tijd twaalf twee tweede uren uur vier vijf volgende vorige vrijdag week weken winter woensdag zaterdag zes',
  'zeven zomer zondag',
  // How it is
  'arm best beste blauw bont boos breed bruin dapper dicht diep dik donker droog duur eerlijk eigen enig feest',
  'fijn flink fraai fris geel geheel gelijk gerust gezond goed goede goeden goes grijs groen groene groot grote',
  'hard heet helder hoge hoog juiste kaal kalm klaar klein kleine koel kort korte koud krap krom kring kwaad laag lage',
  'licht lichte lief lieve lieven los luid moe mooi mooie nat open paars prima rap recht rein rijk rijke rode',
  'rood ruim rustig scherp schoon slim smal sterk sterke stil stout strak streng taai trots trouw vaal vals vast',
  'veilig vers vet vlug vrij vrije vrolijk vroom warm wijs wild wit witte zacht zeer zeker ziek zoet zuiver zuur',
  'zwaar zwart zwarte',
  // Home, street and land
  'akker baan bakel balk bank bed beek berg bergen berk beuk bocht bodem boerderij boom boomgaard bos bosch brink',
  'broek brug buitenhof burg buurt centrum dak dal dam den deur dijk dorp dreef duin eik eiland els erf es',
  'esch gaard gaarde gang gracht grens grond haag hage haven hei heide heuvel hoek hoeve hof hol hoorn horst huis',
  'huizen hulst kade kamer kamp kanaal kant kasteel kelder kerk kerkhof keuken klooster kuil laan laar land',
  'landen linde made markt meren midden moer molen muur nieuwstad noord oever oord oost oosten oosterhout paal',
  'pad park plaats plas plein poel polder poort put rand ring rots ruin schans singel sloot sluis',
  'spar stad straat stroom terp toren tuin veen veld velde velden ven venster vijver vlier vliet vloer voort',
  'waard wal water weert weg wei weide west westen wiel wijk wijken wilg woud zaal zand zee zeeland zeil',
  'zolder zuid zuiden',
  // Work and people
  'baas bakker bode boer boeren bouwman brouwer burger dekker dienst dokter drukker engel genoten graaf heer',
  'herder heren hertog houtman huisman jager jongen jonker kapper keizer kind klerk knecht knoop kok koning',
  'koopman kramer kuiper leek leerling leraar maat man mannen meester meid meisje mens mensen metselaar molenaar',
  'mulder mutsaers naaste pastoor paus prins prinses rechter ridder schilder schipper schoenmaker schout',
  'schrijver slager slot smid smit snijder snijders soldaat speelman stoker timmerman tolk tuinman visser voerman',
  'voogd vriend vrienden vrouw vrouwen wachter wagenaar wever zanger zeeman',
  // Beasts, plants and food
  'aal aap aardappel appel appels arend baars bal beer beren bes bloem bloemen boon brood das druif duif duivel',
  'eend egel ezel fleur ganzen geit haan haas haring havik hert hond ijs iris jasmijn kaas kat kater kers kip',
  'klaver koe koek konijn kool kraai krab kreeft lam leeuw leeuwen lelie madelief meel mees melk merel mier mol',
  'mos mossel mus musch noot olie os paard pauw peer peper pluim post raaf room roos rozen schaap snoek specht',
  'spek spin stier suiker tarwe tulp valk varken vink violet viool vis vlieg vlinder vogel vos wolf worm worst',
  'zalm zout zwaan',
  // Things
  'anker as baard bak band beeld beetje beker bijl blok boek boekje boot bord borst bot broodje buis bus ding',
  'dingen doos draad draak fles fluit geld gordijn goud haak hak hals hamer hand hart hoed hoofd hout huisje jas',
  'kaart kalf kap kast ketel kist klok knop koffer koper kroon kruis kruk kunst kwast laken lamp last leer lepel',
  'leven lijn lood lot lucht maan mand mantel mes mond munt naald naam nagel nest neus oog oor pak papier pen',
  'pijl pijp pot raam rad regen riem rij rok rook schaar schat schild schip schoen sleutel sneeuw spaan spiegel',
  'spijker staal staf steen ster sterre sterren stoel stok storm stuk tafel tak tand tas teen touw trap vaandel',
  'vaart vat veer vinger vlag vlam vonk vork vuur wagen wieg wind wol wolk zadel zak zeef zijde zilver zon zwaard',
  // Thoughts and law
  'kampen kampt mee aanbod aandacht aanvraag advies afspraak akkoord angst antwoord begin begrip belang beleid besluit bezoek',
  'bezwaar brief brieven budget dank doel dood eer eind einde eis faith fout gebed gedrag geduld geloof geluk',
  'gemak genade gesprek gevaar gevoel geweld gezag gezin gunst hulp huur idee jeugd kans keus keuze klacht kosten',
  'kracht kwestie liefde lijst list lust macht moed moeite nood onderwijs onrecht orde overleg plan plek plicht',
  'probleem raad reden regel regels rekening rest rouw ruzie schuld schulden schuldhulp sociale soort spel spijt',
  'spoed sport steun straf taak taal termijn thuis toekomst toets troost twijfel verdriet verhaal verlies verlof',
  'vertrouwen vraagstuk vrede vreugde vries wens werk wet winst wonder woord woorden zaak zaken zegen zin zorg',
  'zorgen',
  // Offices and helpers
  'ambulant buurthuis clubhuis begeleider behandeling beschikking bewindvoerder bureau crisis diagnose gezinswerker incasso',
  'indicatie inkomen instelling jeugdhulp jeugdzorg kantoor kliniek leerplicht medewerker online opvang',
  'ouderschap praktijk psycholoog regie revalidatie therapeut toeslag toeslagen uitkering verzekering voogdij',
  'wachtlijst wachttijd werkgever woning woningbouw ziekenhuis zitting zone',
  // First names that are words or shortened words
  'bas bob jan job mark max puk roosje toon trui',
] as const;

export const everydayWords: ReadonlySet<string> = new Set(lines.flatMap((line) => line.split(' ')));
