//! What the keys of content files are, as an editor shows it while one writes.

use crate::domain::people::Competence;
use crate::language::Language;

sentences! {
    title() { nl: "Inhoud voor speelveld", en: "Content for speelveld" }
    kind() { nl: "Wat dit bestand bevat.", en: "What this file holds." }
}

/// One row for each key: its name and what it is.
macro_rules! keys {
    ($($key:literal { nl: $nl:literal, en: $en:literal $(,)? })+) => {
        /// What a key is, in a sentence; nothing for keys that are a layer, a mode or the like, and for numbers of the model.
        pub fn about(language: Language, key: &str) -> Option<&'static str> {
            match (key, language) {
                $(($key, Language::Dutch) => Some($nl),
                ($key, Language::English) => Some($en),)+
                // Staff by competence: the key is a name.
                _ => Competence::from_id(key).map(|one| one.name(language)),
            }
        }
    };
}

keys! {
    "about" { nl: "Wat dit is, in één zin.", en: "What this is, in one sentence." }
    "all" { nl: "Al deze voorwaarden gelden.", en: "All of these conditions hold." }
    "alone" { nl: "Zonder de andere projecten van de organisatie?", en: "Without the organisation’s other projects?" }
    "assumptions" { nl: "Eigen getallen in plaats van de standaardwaarden.", en: "Your own numbers instead of the defaults." }
    "baseline" {
        nl: "Het nummer van het scenario waarmee de andere worden vergeleken; 1 is A.",
        en: "The number of the scenario that the others are compared with; 1 is A.",
    }
    "case" { nl: "De id van de casus.", en: "The id of the case." }
    "any" { nl: "Minstens één van deze voorwaarden geldt.", en: "At least one of these conditions holds." }
    "caption" { nl: "Wat er bij deze stap staat.", en: "The text shown at this step." }
    "at-least" { nl: "Vanaf hoeveel fte tekort.", en: "From how large a shortage, in FTE." }
    "attribute" {
        nl: "Welk kenmerk van de casus of laag dit waarschijnlijker maakt.",
        en: "Which attribute of the case or layer makes it more likely.",
    }
    "basis" {
        nl: "Waar de getallen in deze tabel op berusten; zonder eigen basis geldt die van de tabel eromheen.",
        en: "What the numbers in this table rest on; without a basis of its own, that of the surrounding table applies.",
    }
    "change" { nl: "Een getal dat in deze wereld verandert.", en: "A number that changes in this world." }
    "check" { nl: "Een beleidstoets.", en: "A policy check." }
    "choice" {
        nl: "Werkwijze met partners, zoals `reuse:market` of `codevelop:governments+knowledge`.",
        en: "Sourcing mode with partners, such as `reuse:market` or `codevelop:governments+knowledge`.",
    }
    "choices" { nl: "De keuze per laag.", en: "The choice for each layer." }
    "codes" { nl: "Codes in openbare raamwerken van competenties.", en: "Codes in public frameworks of competences." }
    "competence" { nl: "Aan welke competentie een tekort is.", en: "Which competence has a shortage." }
    "confirmed" {
        nl: "Is het nagegaan? Bij een beleidstoets: anders hoort er een `doubt` bij.",
        en: "Has it been confirmed? For a policy check: if not, add a `doubt`.",
    }
    "criticality-at-least" {
        nl: "De casus is minstens zo onmisbaar, van 0 tot en met 1.",
        en: "The case is at least this critical, from 0 to 1.",
    }
    "current" { nl: "Wat er op deze laag nu gebeurt.", en: "What is done on this layer now." }
    "proven" {
        nl: "Wie hier een bewezen oplossing heeft; een lege lijst: niemand.",
        en: "Who has a proven solution here; an empty list: nobody.",
    }
    "partners" { nl: "De partners.", en: "The partners." }
    "residents" {
        nl: "Kunnen inwoners op deze laag meedoen? Standaard alleen bij datacollectie en diensten.",
        en: "Can residents take part on this layer? By default only on data collection and services.",
    }
    "anchors" {
        nl: "Waarvoor de bron van een schatting houvast geeft, zoals de basiskans; het getal zelf staat er niet in.",
        en: "What the source of an estimate does support, such as the base rate; it does not give the number itself.",
    }
    "exact" {
        nl: "Is het een afspraak of keuze, en dus nooit onzeker?",
        en: "Is it a rule or a choice, and so never uncertain?",
    }
    "date" { nl: "Jaar of datum van de bron.", en: "Year or date of the source." }
    "direction" { nl: "Een ontwikkelrichting: een vaste set keuzes.", en: "A development direction: a fixed set of choices." }
    "do" {
        nl: "Wat er gebeurt: de id van een opdracht, `case:ID` of `direction:ID`.",
        en: "What happens: the id of a command, `case:ID` or `direction:ID`.",
    }
    "doubt" { nl: "Waarom de datum of de tekst niet zeker is.", en: "Why its date or text is not certain." }
    "driver" {
        nl: "Een tekort aan deze competentie maakt dit waarschijnlijker; `layer` staat voor de competenties van de laag zelf.",
        en: "A shortage in this competence makes it more likely; `layer` stands for the competences of the layer itself.",
    }
    "event" { nl: "Een gebeurteniskaart voor teamsessies.", en: "An event card for team sessions." }
    "every" { nl: "Moet het op elke genoemde laag gelden?", en: "Must it hold on every layer that is named?" }
    "evidence" { nl: "Waar de richting op berust, in één zin.", en: "What the direction rests on, in one sentence." }
    "external-share-at-least" {
        nl: "Minstens dit deel van het eigen werk wordt in het slechtste jaar door inhuur gedaan, van 0 tot en met 1.",
        en: "At least this share of the in-house work is done by contractors in the worst year, from 0 to 1.",
    }
    "suppliers" {
        nl: "Een leverancier of partner die ook aan andere casussen kan leveren: valt die weg, dan overal tegelijk. Casussen met dezelfde id delen die.",
        en: "A supplier or partner that may deliver to other cases too: if it fails, it fails for all of them at once. Cases with the same id share it.",
    }
    "facts" { nl: "Een feit om te vertellen, met de bron.", en: "A fact worth telling, with its source." }
    "first-election" {
        nl: "Een jaar met Provinciale Statenverkiezingen; daarna elke vier jaar.",
        en: "A year with a provincial election; every fourth year after it.",
    }
    "file" { nl: "Het eigen bestand waar dit bij hoort.", en: "The user’s own file that this belongs to." }
    "follows" { nl: "`current` of de id van een richting.", en: "`current`, or the id of a direction." }
    "futures" { nl: "Hoeveel toekomsten er worden gesimuleerd.", en: "How many futures are simulated." }
    "forbidden" { nl: "Een keuze die in deze casus niet kan.", en: "A choice that is impossible in this case." }
    "ground" { nl: "Waar de beleidstoets op berust.", en: "What the policy check rests on." }
    "has-partner" { nl: "De laag heeft minstens één van deze partners.", en: "The layer has at least one of these partners." }
    "id" { nl: "Korte vaste naam: kleine letters, cijfers en streepjes.", en: "Short stable name: lower-case letters, digits and hyphens." }
    "idle-demo" {
        nl: "Na hoeveel minuten zonder toetsaanslag de demo begint, of \"off\".",
        en: "After how many minutes without a key press the demo starts, or \"off\".",
    }
    "keys" {
        nl: "Eigen toetsen: een opdracht met een toets of een lijst van toetsen.",
        en: "Your own keys: a command with a key or a list of keys.",
    }
    "language" { nl: "De taal: nl of en.", en: "The language: nl or en." }
    "ascii" { nl: "Met alleen ASCII tekenen, zonder lijnen en blokken.", en: "Draw with ASCII only, without lines and blocks." }
    "mouse" { nl: "Luistert het programma naar de muis?", en: "Does the program listen to the mouse?" }
    "reduced-motion" { nl: "Niets beweegt vanzelf.", en: "No animation." }
    "theme" { nl: "De kleuren.", en: "The colours." }
    "idea" { nl: "Waar de richting voor staat, in één zin.", en: "What the direction stands for, in one sentence." }
    "it-roles" { nl: "Competenties met het hogere verloop van ICT-functies.", en: "Competences with the higher turnover of ICT roles." }
    "lacks-partner" { nl: "De laag heeft geen van deze partners.", en: "The layer has none of these partners." }
    "layer" { nl: "Op welke laag.", en: "On which layer." }
    "layers" { nl: "De lagen.", en: "The layers." }
    "lesson" { nl: "Wat de casus leert.", en: "What the case teaches." }
    "level-below-required" {
        nl: "Voor het eigen werk is van een van deze competenties een hoger niveau nodig dan er is.",
        en: "The in-house work requires one of these competences at a higher level than is available.",
    }
    "link" { nl: "Adres van de bron, met https:// ervoor.", en: "Address of the source, with https:// before it." }
    "loss-basis" { nl: "Waar de schade een deel van is, of een bedrag.", en: "What the loss is a share of, or an amount." }
    "market-layers-at-least" {
        nl: "De markt is partner op minstens zoveel lagen.",
        en: "The market is a partner on at least this many layers.",
    }
    "mix" {
        nl: "De vier competenties in het eigen werk op een laag, het grootste aandeel eerst.",
        en: "The four competences of the in-house work on a layer, the largest share first.",
    }
    "mode" { nl: "De laag heeft een van deze werkwijzen.", en: "The layer is sourced in one of these modes." }
    "explore" {
        nl: "Waarnaar op Verkennen wordt gezocht onder alle scenario’s van de casus.",
        en: "What Explore searches for among all scenarios of the case.",
    }
    "objectives" { nl: "De uitkomsten die zo goed mogelijk moeten zijn.", en: "The outcomes to optimise." }
    "names" { nl: "De namen van de teams.", en: "The names of the teams." }
    "limits" {
        nl: "Waar elke keuze binnen moet blijven, zoals \"cost=450@90\".",
        en: "What every choice must stay within, such as \"cost=450@90\".",
    }
    "rounds" { nl: "Hoeveel rondes er worden gespeeld.", en: "How many rounds are played." }
    "figures" {
        nl: "Welke cijfers een team tijdens het kiezen ziet; moeten ze worden voorspeld, dan zijn ze verborgen.",
        en: "Which figures a team sees while it chooses; if they are to be predicted, they are hidden.",
    }
    "predicted" {
        nl: "Tussen welke twee bedragen het team de kosten van zijn keuze verwachtte, in duizenden euro’s.",
        en: "Between which two amounts the team expected the cost of its choice, in thousands of euros.",
    }
    "stage" { nl: "Hoever de sessie is.", en: "How far the session is." }
    "teams" { nl: "Hoever een teamsessie is.", en: "How far a session with teams is." }
    "team" { nl: "De plaats van het team in de lijst met namen; 1 is het eerste.", en: "The place of the team in the list of names; 1 is the first." }
    "devices" {
        nl: "Waar de teams kiezen: om de beurt op één scherm, of tegelijk op eigen apparaten.",
        en: "Where the teams choose: in turn on one screen, or all at once on their own devices.",
    }
    "followed" {
        nl: "De plaats van het team waarvan de groep na deze ronde de keuzes overneemt; standaard gaat ieder verder met de eigen keuzes.",
        en: "The place of the team whose choices the group adopts after this round; by default each team continues with its own.",
    }
    "turn" { nl: "Welk team aan de beurt is; 1 is het eerste.", en: "Whose turn it is; 1 is the first team." }
    "card" { nl: "De id van de kaart op tafel.", en: "The id of the card on the table." }
    "draft" { nl: "Wat het team aan de beurt tot nu toe koos.", en: "What the team whose turn it is has chosen so far." }
    "round" { nl: "Een ronde, of het nummer van een ronde.", en: "A round, or the number of a round." }
    "decision" { nl: "Wat een team koos.", en: "What a team decided." }
    "multiply" { nl: "Waar het getal mee wordt vermenigvuldigd.", en: "What the number is multiplied by." }
    "minutes" {
        nl: "Minuten; in een teamsessie per beurt, 0 voor geen klok.",
        en: "Minutes; in a team session for each turn, 0 for no clock.",
    }
    "name" { nl: "De naam om te tonen.", en: "The name to show." }
    "none" { nl: "Geen van deze voorwaarden geldt.", en: "None of these conditions holds." }
    "note" { nl: "Waarom het getal zo is, in beide talen.", en: "Why the number is what it is, in both languages." }
    "novelty-at-least" { nl: "De laag is minstens zo nieuw, van 0 tot en met 1.", en: "The layer is at least this novel, from 0 to 1." }
    "number" {
        nl: "De id van het getal: de sleutels die ernaartoe leiden, met punten ertussen.",
        en: "The id of the number: the keys that lead to it, joined by dots.",
    }
    "order" { nl: "Plaats in de lijst; de laagste eerst.", en: "Place in the list; the lowest first." }
    "organisation" { nl: "De id van de organisatie.", en: "The id of the organisation." }
    "path" { nl: "Waar het staat.", en: "Where it is." }
    "position" { nl: "Waar de gebruiker is.", en: "Where the user is." }
    "row" { nl: "De rij onder de cursor.", en: "The row under the cursor." }
    "scenario" { nl: "Een scenario, of het nummer van een scenario.", en: "A scenario, or the number of a scenario." }
    "screen" { nl: "Het scherm dat openstaat.", en: "The screen that is open." }
    "seed" { nl: "Startgetal van de simulatie.", en: "Random seed." }
    "seen" { nl: "Wat er in het bestand stond toen het werd gelezen.", en: "What was in the file when it was read." }
    "version" { nl: "De versie van deze bestandsindeling.", en: "The version of this file format." }
    "origin" { nl: "Hoe goed dit is gedocumenteerd.", en: "How well this is documented." }
    "partner-kinds-at-most" {
        nl: "Alle lagen samen hebben hoogstens zoveel soorten partners.",
        en: "All layers together have at most this many kinds of partners.",
    }
    "pauses" { nl: "Ligt de dienst daarna een tijd stil?", en: "Does the service pause after it?" }
    "personal-data-at-least" {
        nl: "De casus heeft minstens zoveel persoonsgegevens, van 0 tot en met 1.",
        en: "The case holds at least this much personal data, from 0 to 1.",
    }
    "question" { nl: "De vraag die de casus stelt.", en: "The question that the case raises." }
    "reach" { nl: "Wat er tegelijk door wordt getroffen.", en: "What it affects at the same time." }
    "reason" { nl: "Waarom die keuze niet kan.", en: "Why that choice is impossible." }
    "scales" { nl: "De salarisschalen per competentie.", en: "The salary scales of each competence." }
    "scope" { nl: "De lagen die het kan treffen.", en: "The layers that it can affect." }
    "serious" {
        nl: "Is het altijd ernstig, wat het ook kost? Standaard niet.",
        en: "Is it always serious, whatever it costs? By default not.",
    }
    "scenarios" { nl: "`current` en id’s van richtingen; hoogstens vier.", en: "`current` and ids of directions; at most four." }
    "seconds" { nl: "Hoe lang deze stap blijft staan.", en: "How long this step is shown." }
    "setup" { nl: "Waarmee het begint.", en: "What it begins with." }
    "step" { nl: "Een stap.", en: "A step." }
    "set" { nl: "Wat het getal wordt.", en: "What the number becomes." }
    "short-of" { nl: "Er is een tekort aan een competentie.", en: "A competence has a shortage." }
    "source" { nl: "De id van een bron uit [sources].", en: "The id of a source in [sources]." }
    "sources" { nl: "Bronnen, elk onder een eigen id.", en: "Sources, each under an id of its own." }
    "start-year" { nl: "Het eerste jaar.", en: "The first year." }
    "stops" { nl: "Wanneer de beleidstoets vervalt.", en: "When the policy check no longer applies." }
    "tender" { nl: "Is een Europese aanbesteding nodig?", en: "Is a European tender needed?" }
    "text" { nl: "De tekst, in beide talen.", en: "The text, in both languages." }
    "title" { nl: "De titel zoals een lezer die zou zoeken.", en: "The title as a reader would look for it." }
    "training" { nl: "Hoeveel opleiding; standaard normal.", en: "How much training; normal by default." }
    "extra-staff" {
        nl: "Extra personeel vanaf het begin, per competentie: 0, 0.5, 1, 1.5 of 2 fte.",
        en: "Extra staff from the start, by competence: 0, 0.5, 1, 1.5 or 2 FTE.",
    }
    "unconfirmed" { nl: "Codes die op geen enkele openbare pagina worden genoemd.", en: "Codes that no public page mentions." }
    "valid-from" { nl: "De eerste dag waarop de beleidstoets geldt.", en: "The first day on which the policy check applies." }
    "valid-until" { nl: "De laatste dag waarop de beleidstoets geldt.", en: "The last day on which the policy check applies." }
    "values" { nl: "De publieke waarden die het aantast.", en: "The public values that it affects." }
    "what" { nl: "Wat er nu gebeurt, in woorden.", en: "What is done now, in words." }
    "when" {
        nl: "Wanneer de beleidstoets aanslaat; alles in één tabel moet gelden.",
        en: "When the policy check is triggered; everything in one table must hold.",
    }
    "better-in" {
        nl: "In welk deel van de toekomsten elk van de twee beter is.",
        en: "In which share of the futures each of the two is better.",
    }
    "chosen" { nl: "Een keuze op een laag.", en: "A choice on a layer." }
    "confidence" { nl: "Hoe zeker de voorspelling is, van 0,5 tot en met 1.", en: "How sure the prediction is, from 0.5 to 1." }
    "dots" { nl: "Twintig even waarschijnlijke toekomsten.", en: "Twenty equally likely futures." }
    "figure" { nl: "Het cijfer dat uitkwam.", en: "The actual figure." }
    "high" { nl: "Het hoogste getal dat is voorspeld.", en: "The highest number that was predicted." }
    "portfolio" { nl: "Een portfolio: wat er voor alle casussen samen gekozen is.", en: "A portfolio: what is chosen for all cases together." }
    "portfolios" { nl: "Hoe de portfolio’s naast elkaar staan.", en: "How the portfolios stand side by side." }
    "around" {
        nl: "Het nummer van het portfolio dat om de casus heen staat; standaard de huidige keuzes.",
        en: "The number of the portfolio around the case; by default the current choices.",
    }
    "in-file" {
        nl: "Het nummer van het portfolio dat in een eigen bestand staat.",
        en: "The number of the portfolio that is in a file of its own.",
    }
    "cases" { nl: "Wat er per casus anders is, onder de id van de casus.", en: "What differs in each case, under the id of the case." }
    "budget" { nl: "Wat alle casussen samen mogen kosten, × € 1.000.", en: "What all cases together may cost, €k." }
    "postponed" { nl: "Hoeveel jaar later de casus begint.", en: "How many years later the case starts." }
    "left-out" { nl: "Telt deze casus niet mee?", en: "Is this case left out?" }
    "log" { nl: "Wat er in de les is gebeurd, op volgorde.", en: "What happened in the lesson, in order." }
    "low" { nl: "Het laagste getal dat is voorspeld.", en: "The lowest number that was predicted." }
    "statements" {
        nl: "Stellingen die waar zijn of een hardnekkig misverstand. Bij een stap: of ernaar wordt gevraagd. In een logboek: per stelling een letter, t of f.",
        en: "Statements: true, or a common misconception. In a step: whether they are asked. In a log: a letter for each, t or f.",
    }
    "because" { nl: "Waarom het zo is of niet, met de bron.", en: "Why it is so or not, with its source." }
    "at" {
        nl: "Waar de cursor begint; bij een stap waarin wordt gekozen, kan dat alleen in deze kolom.",
        en: "Where the cursor begins; in a step that asks for a choice, only this column can be changed.",
    }
    "afresh" {
        nl: "Beginnen de scenario’s deze stap zoals ze de les begonnen?",
        en: "Do the scenarios begin this step as they began the lesson?",
    }
    "differences" {
        nl: "De cursor stond op elke laag waarop dit scenario van de basis verschilt.",
        en: "The cursor stood on every layer on which this scenario differs from the baseline.",
    }
    "viewed" { nl: "Dit scherm is voor elk van deze scenario’s bekeken.", en: "This screen was looked at for each of these scenarios." }
    "incident-seen" { nl: "Op Risico’s stond de cursor op dit soort incident.", en: "On Risks the cursor stood on this kind of incident." }
    "checks-seen" { nl: "Op zoveel beleidstoetsen stond de cursor.", en: "The cursor stood on this many policy checks." }
    "competences-seen" { nl: "In de tabel met personeel stond de cursor op zoveel competenties van dit scenario.", en: "In the staff table the cursor stood on this many competences of this scenario." }
    "count" { nl: "Hoeveel verschillende.", en: "How many different ones." }
    "direction-given" { nl: "Dit portfolio heeft één richting gekregen voor alle casussen.", en: "This portfolio was given one direction for all cases." }
    "not-worse" { nl: "Op deze uitkomst is het ene scenario niet duidelijk slechter dan het andere.", en: "On this outcome the one scenario is not clearly worse than the other." }
    "needs" { nl: "Welke competenties een scenario vroeg.", en: "Which competences a scenario required." }
    "levels" { nl: "Het hoogste niveau dat nodig is, in dezelfde volgorde.", en: "The highest level required, in the same order." }
    "lacking" { nl: "Hoeveel fte er ontbreekt, in dezelfde volgorde.", en: "How many FTE are lacking, in the same order." }
    "judged" { nl: "Welke stellingen als waar zijn beoordeeld.", en: "Which statements were judged to be true." }
    "thought" { nl: "Per stelling een letter: t (waar) of f (niet waar).", en: "For each statement a letter: t (true) or f (false)." }
    "right" { nl: "Of de stelling waar is; in een logboek per stelling een letter, t of f.", en: "Whether the statement is true; in a log a letter for each statement, t or f." }
    "noted" { nl: "Een notitie voor het verslag.", en: "A note for the report." }
    "ranked" { nl: "De volgorde die is voorspeld.", en: "The order that was predicted." }
    "shares" { nl: "Hoe vaak elk van de twee beter was.", en: "How often each of the two was better." }
    "short" { nl: "Hoeveel fte er van elke competentie tekort was.", en: "The shortage of each competence, FTE." }
    "teaching" { nl: "Hoever een les is.", en: "How far a lesson is." }
    "hired" { nl: "Welk extra personeel is aangenomen.", en: "Which extra staff were hired." }
    "trained" { nl: "Hoeveel opleiding er is gekozen.", en: "How much training was chosen." }
    "value" { nl: "Het cijfer.", en: "The figure." }
    "fte" { nl: "Het tekort in fte, in dezelfde volgorde.", en: "The shortage in FTE, in the same order." }
    "ask" { nl: "Wat de begeleider de groep vraagt.", en: "What the facilitator asks the group." }
    "audience" { nl: "Voor wie de les is, in één zin.", en: "For whom the lesson is, in one sentence." }
    "better" { nl: "Welk van twee scenario’s beter is.", en: "Which of two scenarios is better." }
    "command" { nl: "De id van een opdracht.", en: "The id of a command." }
    "competences" { nl: "De competenties.", en: "The competences." }
    "debrief" { nl: "Vragen voor de nabespreking.", en: "Questions for the debrief." }
    "done" {
        nl: "Wanneer de stap gedaan is; in een logboek: dat de stap gedaan is.",
        en: "What makes the step done; in a log: that it was done.",
    }
    "example" { nl: "Een voorspelling als voorbeeld, zoals die wordt ingetypt.", en: "A prediction as an example, as it is typed." }
    "from" {
        nl: "Vanaf welke stap ze verborgen zijn; standaard vanaf het begin.",
        en: "From which step they are hidden; by default from the start.",
    }
    "goal" { nl: "Waar de stap voor is, in één zin.", en: "What the step is for, in one sentence." }
    "goals" { nl: "Een leerdoel, met de competenties die het versterkt.", en: "A learning goal, with the competences that it strengthens." }
    "hidden" { nl: "Uitkomsten die verborgen zijn tot een stap ze onthult.", en: "Outcomes that are hidden until a step reveals them." }
    "in-more-than" { nl: "In meer dan hoeveel van de 100 toekomsten.", en: "In more than how many of 100 futures." }
    "insight" { nl: "Wat een groep meestal ontdekt.", en: "What a group usually finds out." }
    "kind" { nl: "Wat de stap vraagt.", en: "What the step asks." }
    "level" { nl: "Hoeveel opleiding.", en: "How much training." }
    "one" { nl: "De letter van het eerste scenario.", en: "The letter of the first scenario." }
    "other" { nl: "De letter van het andere scenario.", en: "The letter of the other scenario." }
    "outcome" { nl: "Welke uitkomst.", en: "Which outcome." }
    "outcomes" { nl: "Welke uitkomsten.", en: "Which outcomes." }
    "partner" { nl: "Welke partner.", en: "Which partner." }
    "play" {
        nl: "Hoe de stap als voorbeeld wordt gedaan: id’s van opdrachten, `case:ID` of `direction:ID`.",
        en: "How the step is done as an example: ids of commands, `case:ID` or `direction:ID`.",
    }
    "predict" { nl: "Wat er te voorspellen is.", en: "What is to be predicted." }
    "prepare" { nl: "Wat de begeleider klaarzet.", en: "What the facilitator prepares." }
    "range" { nl: "Tussen welke twee getallen een cijfer ligt.", en: "Between which two numbers a figure lies." }
    "rank" { nl: "Aan welke competenties het grootste tekort is, op volgorde.", en: "Which competences have the largest shortage, in order." }
    "reflection" { nl: "Een vraag voor een deelnemer om over na te denken.", en: "A question for a participant to think about." }
    "reveals" {
        nl: "De eerdere stappen waarvan de voorspelling naast de uitkomst komt.",
        en: "The earlier steps whose predictions are shown beside the outcome.",
    }
    "start" { nl: "Waarmee de les begint.", en: "What the lesson starts with." }
    "steps" { nl: "Een stap.", en: "A step." }
    "than" { nl: "De letter van het scenario waarmee wordt vergeleken.", en: "The letter of the scenario that it is compared with." }
    "until" { nl: "De stap die ze onthult.", en: "The step that reveals them." }
    "world" { nl: "Een eigen wereld: wat er anders uitpakt.", en: "Your own world: what turns out differently." }
    "years" { nl: "Over hoeveel jaar er wordt gerekend.", en: "How many years are simulated." }
    "en" { nl: "De Engelse tekst.", en: "The English text." }
    "nl" { nl: "De Nederlandse tekst.", en: "The Dutch text." }
}
