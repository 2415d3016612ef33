//! The explanation in a new case file. Lines are kept short enough for an editor.

sentences! {
    opening(like: &str) {
        nl: "Een eigen casus voor speelveld. Wat achter een # staat, is uitleg; die mag u weghalen.\nDe getallen en keuzes zijn die van de casus ‘{like}’, zodat u er meteen mee kunt rekenen.\nVervang ze door die van uzelf, te beginnen bij de namen, het budget en wat u nu doet.\nKijk het bestand na met `speelveld check` en de naam van dit bestand.\n",
        en: "A case of your own for speelveld. Text after # is explanation; you may delete it.\nThe numbers and choices are those of the case ‘{like}’, so that you can simulate it at once.\nReplace them with your own, beginning with the names, the budget and what you do now.\nCheck the file with `speelveld check` and the name of this file.\n",
    }
    forms() {
        nl: "\nZo schrijft u een getal, met een punt voor decimalen en zonder punten tussen duizendtallen:\n  12                              u weet het precies\n  \"40 to 120\"                     in negen van de tien gevallen ligt het hiertussen; uitschieters naar boven\n  { normal = [40, 120] }          in negen van de tien gevallen ligt het hiertussen; even ver naar beide kanten\n  { uniform = [40, 120] }         alles hiertussen is even waarschijnlijk, daarbuiten ligt het nooit\n  { triangular = [40, 60, 120] }  minstens, waarschijnlijk en hoogstens\n  { pert = [40, 60, 120] }        hetzelfde, met minder gewicht op de uitersten\nBij elk getal staat of het een bereik mag zijn.",
        en: "\nThis is how you write a number, with a point for decimals and nothing between thousands:\n  12                              you know it exactly\n  \"40 to 120\"                     in nine cases out of ten it lies between these; outliers on the high side\n  { normal = [40, 120] }          in nine cases out of ten it lies between these; equally far to both sides\n  { uniform = [40, 120] }         everything between these is equally likely, and it is never outside\n  { triangular = [40, 60, 120] }  at least, most likely and at most\n  { pert = [40, 60, 120] }        the same, with less weight on the extremes\nEach number says whether it may be a range.",
    }
    opening_organisation(like: &str) {
        nl: "Een eigen organisatie voor speelveld. Wat achter een # staat, is uitleg; die mag u weghalen.\nDe getallen zijn die van ‘{like}’, zodat u er meteen mee kunt rekenen.\nVervang ze door die van uzelf, te beginnen bij wie er voor digitaal werk beschikbaar is.\nKijk het bestand na met `speelveld check` en de naam van dit bestand.\n",
        en: "An organisation of your own for speelveld. Text after # is explanation; you may delete it.\nThe numbers are those of ‘{like}’, so that you can simulate with it at once.\nReplace them with your own, beginning with the staff available for digital work.\nCheck the file with `speelveld check` and the name of this file.\n",
    }
    about_id_of_organisation() {
        nl: "De korte naam waarmee u de organisatie oproept: kleine letters, cijfers en streepjes.",
        en: "The short name by which you refer to the organisation: lower-case letters, digits and hyphens.",
    }
    about_order_of_organisation() {
        nl: "De plaats in de lijst van organisaties; de laagste staat bovenaan.",
        en: "Position in the list of organisations; the lowest comes first.",
    }
    about_texts_of_organisation() {
        nl: "Elke tekst staat er in het Nederlands (nl) en het Engels (en). Spreekt u er maar één, zet er dan twee keer\nhetzelfde. `about` zegt in één zin hoe groot de organisatie is en wat het digitale werk daar kenmerkt.",
        en: "Every text is given in Dutch (nl) and English (en). If you have only one language, repeat the same text.\n`about` says in one sentence how large the organisation is and what characterises its digital work.",
    }
    about_own_organisation() {
        nl: "Nog in te vullen: hoe groot is uw organisatie, en wie doet er digitaal werk?",
        en: "To be filled in: how large is your organisation, and who does digital work there?",
    }
    note_of_organisation(like: &str) {
        nl: "Nog in te vullen: overgenomen van {like}.",
        en: "To be filled in: taken from {like}.",
    }
    about_staff() {
        nl: "Wie er beschikbaar is voor nieuw digitaal werk: per competentie het aantal fte en het niveau (1 tot en met 5).\nTel alleen mee wie daar echt tijd voor heeft; wie vastzit aan beheer of ander werk, telt niet mee.",
        en: "Which staff are available for new digital work: for each competence the number of FTE and the level (1 to 5).\nCount only those who really have time for it; staff tied up with operation or other work do not count.",
    }
    about_id() {
        nl: "De korte naam waarmee u de casus oproept: kleine letters, cijfers en streepjes.",
        en: "The short name by which you refer to the case: lower-case letters, digits and hyphens.",
    }
    about_order() {
        nl: "De plaats in de lijst van casussen; de laagste staat bovenaan.",
        en: "Position in the list of cases; the lowest comes first.",
    }
    about_texts() {
        nl: "Elke tekst staat er in het Nederlands (nl) en het Engels (en). Spreekt u er maar één, zet er dan twee keer\nhetzelfde. `question` is de vraag die de casus stelt, `lesson` wat ervan te leren is.",
        en: "Every text is given in Dutch (nl) and English (en). If you have only one language, repeat the same text.\n`question` is the question that the case raises, `lesson` what can be learnt from it.",
    }
    question() { nl: "Welke vraag moet deze casus beantwoorden?", en: "Which question should this case answer?" }
    lesson() { nl: "Nog in te vullen: wat leert deze casus?", en: "To be filled in: what does this case teach?" }
    what() { nl: "Nog in te vullen: wat gebeurt hier nu?", en: "To be filled in: what is done here now?" }
    about_origin(origins: &str) {
        nl: "Hoe goed de casus is gedocumenteerd. Kies uit:\n{origins}",
        en: "How well the case is documented. Choose from:\n{origins}",
    }
    about_years() {
        nl: "Het eerste jaar en het aantal jaren waarover wordt gerekend (1 tot en met 30).",
        en: "The first year and the number of years that are simulated (1 to 30).",
    }
    about_basis(bases: &str, key: &str, value: &str) {
        nl: "Waar de getallen op berusten. Kies uit:\n{bases}\nBij een bron of afleiding hoort ook `source`; in `note` zegt u waarom het zo is. Wat hier staat, geldt voor het\nhele bestand. Een tabel of een los getal kan een eigen basis hebben, zoals:\n  {key} = {{ value = {value}, basis = \"estimate\", note = {{ nl = \"Begroting 2026.\", en = \"Budget for 2026.\" }} }}",
        en: "What the numbers rest on. Choose from:\n{bases}\nA sourced or derived number also has a `source`; in `note` you say why it is so. This applies to the\nwhole file. A table or a single number can have a basis of its own, such as:\n  {key} = {{ value = {value}, basis = \"estimate\", note = {{ nl = \"Begroting 2026.\", en = \"Budget for 2026.\" }} }}",
    }
    note(like: &str) {
        nl: "Nog in te vullen: overgenomen van de casus {like}.",
        en: "To be filled in: taken from the case {like}.",
    }
    note_in_proportion(like: &str) {
        nl: "Nog in te vullen: overgenomen van de casus {like}; bouw en beheer naar verhouding van het budget.",
        en: "To be filled in: taken from the case {like}; build and running costs in proportion to the budget.",
    }
    number(name: &str, unit: &str, least: &str, most: &str) {
        nl: "{name}: een getal van {least} tot en met {most} {unit}",
        en: "{name}: a number from {least} to {most} {unit}",
    }
    number_or_range(name: &str, unit: &str, least: &str, most: &str) {
        nl: "{name}: een getal of bereik van {least} tot en met {most} {unit}",
        en: "{name}: a number or range from {least} to {most} {unit}",
    }
    about_layers() {
        nl: "De vijf lagen van de casus. Zet bij elke laag wat het zou kosten om alles zelf te doen, ook als u het\nuitbesteedt: speelveld rekent zelf uit wat een andere werkwijze scheelt. k€ is duizend euro, prijspeil 2024.",
        en: "The five layers of the case. Give for each what it would cost to do everything in-house, even if you\noutsource it: speelveld works out the effect of another mode. k€ is a thousand euros, in 2024 prices.",
    }
    about_proven() {
        nl: "Wie op deze laag een bewezen oplossing heeft om te hergebruiken; weglaten mag als niemand die heeft.",
        en: "Who has a proven solution for this layer that can be reused; leave it out if nobody has one.",
    }
    about_choice(modes: &str, partners: &str) {
        nl: "Onder elke laag staat bij `current` hoe het nu is geregeld. De keuze is een werkwijze:\n{modes}\nen, behalve bij build, een dubbele punt met een of meer partners en een + ertussen:\n{partners}\nDus bijvoorbeeld \"build\" of \"reuse:market\" of \"codevelop:governments+knowledge\".",
        en: "Below each layer, `current` says how it is done now. The choice is a sourcing mode:\n{modes}\nand, except with build, a colon and one or more partners with a + between them:\n{partners}\nFor example \"build\" or \"reuse:market\" or \"codevelop:governments+knowledge\".",
    }
    optional() {
        nl: "Wat u nog kunt toevoegen: haal het # voor elke regel weg en vul het in.",
        en: "What you can still add: remove the # before each line and fill it in.",
    }
    about_forbidden() {
        nl: "Een keuze die in deze casus niet kan, met de reden:",
        en: "A choice that is impossible in this case, with the reason:",
    }
    forbidden() {
        nl: "[[forbidden]]\nlayer = \"services\"\nchoice = \"outsource:market\"\nreason = { nl = \"De wet vraagt een eigen besluit.\", en = \"The law requires a decision of your own.\" }",
        en: "[[forbidden]]\nlayer = \"services\"\nchoice = \"outsource:market\"\nreason = { nl = \"De wet vraagt een eigen besluit.\", en = \"The law requires a decision of your own.\" }",
    }
    about_fact() { nl: "Een feit om te vertellen, met de bron:", en: "A fact worth telling, with its source:" }
    fact() {
        nl: "[[facts]]\ntext = { nl = \"De eerste versie kwam in 2024.\", en = \"The first version came in 2024.\" }\nbasis = \"sourced\"\nsource = \"mijn-bron\"",
        en: "[[facts]]\ntext = { nl = \"De eerste versie kwam in 2024.\", en = \"The first version came in 2024.\" }\nbasis = \"sourced\"\nsource = \"my-source\"",
    }
    about_source() { nl: "Een bron; de link mag ontbreken:", en: "A source; the link may be left out:" }
    source() {
        nl: "[sources.mijn-bron]\ntitle = \"Titel van het stuk, zoals een lezer het zou zoeken\"\ndate = \"2024\"\nlink = \"https://example.org\"",
        en: "[sources.my-source]\ntitle = \"Title of the document, as a reader would look for it\"\ndate = \"2024\"\nlink = \"https://example.org\"",
    }
}
