//! What the keys of content files are, as an editor shows it while one writes.

use crate::language::Language;

sentences! {
    title() { nl: "Inhoud voor speelveld", en: "Content for speelveld" }
    kind() { nl: "Wat dit bestand bevat.", en: "What this file holds." }
}

/// What a key is, in a sentence; nothing for keys that are a layer, a mode or the like, and for numbers of the model.
pub fn about(language: Language, key: &str) -> Option<&'static str> {
    let (nl, en) = match key {
        "about" => ("Wat dit is, in een zin.", "What this is, in a sentence."),
        "all" => ("Al deze voorwaarden gelden.", "All of these conditions hold."),
        "alone" => {
            ("Zonder de andere projecten van de organisatie?", "Without the organisation's other projects?")
        }
        "assumptions" => {
            ("Eigen getallen in plaats van de meegeleverde.", "Own numbers in the place of those shipped.")
        }
        "baseline" => (
            "Het nummer van het scenario waarmee de andere worden vergeleken; 1 is A.",
            "The number of the scenario that the others are compared with; 1 is A.",
        ),
        "case" => ("De id van de casus.", "The id of the case."),
        "any" => ("Minstens één van deze voorwaarden geldt.", "At least one of these conditions holds."),
        "caption" => ("Wat er bij deze stap staat.", "What is told in this step."),
        "at-least" => ("Vanaf hoeveel fte tekort.", "From how many FTE short."),
        "attribute" => (
            "Welk kenmerk van de casus of laag dit waarschijnlijker maakt.",
            "Which attribute of the case or layer makes it likelier.",
        ),
        "basis" => (
            "Waar de getallen in deze tabel op berusten; zonder eigen basis geldt die van de tabel eromheen.",
            "What the numbers in this table rest on; without a basis of its own that of the table around it holds.",
        ),
        "change" => ("Een getal dat door de kaart verandert.", "A number that the card changes."),
        "check" => ("Een beleidstoets.", "A policy check."),
        "choice" => (
            "Werkwijze met partners, zoals reuse:market of codevelop:governments+knowledge.",
            "Sourcing mode with partners, such as reuse:market or codevelop:governments+knowledge.",
        ),
        "choices" => ("De keuze per laag.", "The choice for each layer."),
        "codes" => {
            ("Codes in openbare raamwerken van competenties.", "Codes in public frameworks of competences.")
        }
        "competence" => ("Aan welke competentie een tekort is.", "Which competence is short."),
        "confirmed" => (
            "Is het nagegaan? Bij een toets: anders hoort er een `doubt` bij.",
            "Was it confirmed? In a check: if not, a `doubt` belongs with it.",
        ),
        "criticality-at-least" => (
            "De casus is minstens zo onmisbaar, van 0 tot en met 1.",
            "The case is at least this critical, from 0 to 1.",
        ),
        "current" => ("Wat er op deze laag nu gebeurt.", "What is done on this layer now."),
        "date" => ("Jaar of datum van de bron.", "Year or date of the source."),
        "direction" => {
            ("Een ontwikkelrichting: een vaste set keuzes.", "A development direction: a preset of choices.")
        }
        "do" => (
            "Wat er gebeurt: de id van een opdracht, `case:ID` of `direction:ID`.",
            "What happens: the id of a command, `case:ID` or `direction:ID`.",
        ),
        "doubt" => ("Waarom datum of tekst niet zeker is.", "Why its date or text is not certain."),
        "driver" => (
            "Aan welke competentie een tekort dit waarschijnlijker maakt; `layer` is die van de laag zelf.",
            "A shortage of which competence makes it likelier; `layer` is that of the layer itself.",
        ),
        "event" => ("Een gebeurteniskaart voor teamsessies.", "An event card for team sessions."),
        "every" => ("Moet het op elke genoemde laag gelden?", "Must it hold on every layer that is named?"),
        "evidence" => {
            ("Waar de richting op berust, in een zin.", "What the direction rests on, in a sentence.")
        }
        "external-share-at-least" => (
            "Zo veel van het eigen werk wordt in het slechtste jaar door inhuur gedaan, van 0 tot en met 1.",
            "This much of the own work is done by external hires in the worst year, from 0 to 1.",
        ),
        "facts" => ("Een feit om te vertellen, met de bron.", "A fact worth telling, with its source."),
        "first-election" => (
            "Een jaar met Provinciale Statenverkiezingen; daarna elke vier jaar.",
            "A year with a provincial election; every fourth year after it.",
        ),
        "file" => ("Het eigen bestand waar dit bij hoort.", "The user's own file that this belongs to."),
        "follows" => ("`current` of de id van een richting.", "`current`, or the id of a direction."),
        "futures" => ("Hoeveel toekomsten er worden gesimuleerd.", "How many futures are simulated."),
        "forbidden" => ("Een keuze die in deze casus niet kan.", "A choice that is impossible in this case."),
        "ground" => ("Waar de toets op rust.", "What the check rests on."),
        "has-partner" => {
            ("De laag heeft minstens één van deze partners.", "The layer has at least one of these partners.")
        }
        "id" => (
            "Korte vaste naam: kleine letters, cijfers en streepjes.",
            "Short stable name: lower-case letters, digits and hyphens.",
        ),
        "idle-demo" => (
            "Na hoeveel minuten zonder toets de demo begint, of \"off\".",
            "After how many minutes without a key the demo starts, or \"off\".",
        ),
        "keys" => (
            "Eigen toetsen: een opdracht met een toets of een lijst van toetsen.",
            "Own keys: a command with a key or a list of keys.",
        ),
        "language" => ("De taal: nl of en.", "The language: nl or en."),
        "mouse" => ("Luistert het programma naar de muis?", "Does the program listen to the mouse?"),
        "reduced-motion" => ("Niets beweegt vanzelf.", "Nothing moves by itself."),
        "theme" => ("De kleuren.", "The colours."),
        "idea" => {
            ("Waar de richting voor staat, in een zin.", "What the direction stands for, in a sentence.")
        }
        "it-roles" => (
            "Competenties met het hogere verloop van IT-rollen.",
            "Competences with the higher turnover of IT roles.",
        ),
        "lacks-partner" => ("De laag heeft geen van deze partners.", "The layer has none of these partners."),
        "layer" => ("Op welke laag.", "On which layer."),
        "layers" => ("De lagen.", "The layers."),
        "lesson" => ("Wat de casus leert.", "What the case teaches."),
        "level-below-required" => (
            "Voor het eigen werk is van een van deze competenties een hoger niveau nodig dan er is.",
            "The own work takes one of these competences at a higher level than there is.",
        ),
        "link" => {
            ("Adres van de bron, met https:// ervoor.", "Address of the source, with https:// before it.")
        }
        "loss-basis" => {
            ("Waar de schade een deel van is, of een bedrag.", "What the loss is a share of, or an amount.")
        }
        "market-layers-at-least" => (
            "De markt is partner op minstens zo veel lagen.",
            "The market is a partner on at least this many layers.",
        ),
        "mix" => (
            "De vier competenties in het eigen werk op een laag, de grootste eerst.",
            "The four competences of the own work on a layer, the largest first.",
        ),
        "mode" => (
            "De laag wordt op een van deze manieren ingevuld.",
            "The layer is sourced in one of these modes.",
        ),
        "names" => ("De namen van de teams.", "The names of the teams."),
        "limits" => (
            "Waar elke keuze binnen moet blijven, zoals \"cost=450@90\".",
            "What every choice must stay within, such as \"cost=450@90\".",
        ),
        "rounds" => ("Hoeveel rondes er worden gespeeld.", "How many rounds are played."),
        "figures" => (
            "Wat een team tijdens het kiezen van de cijfers ziet; worden ze voorspeld, dan zijn ze verborgen.",
            "What a team sees of the figures while it chooses; when they are predicted they are hidden.",
        ),
        "predicted" => (
            "Tussen welke twee bedragen het team de kosten van zijn keuze verwachtte, k€.",
            "Between which two amounts the team expected the cost of its choice, k€.",
        ),
        "stage" => ("Hoever de sessie is.", "How far the session is."),
        "teams" => ("Hoever een teamsessie is.", "How far a session with teams is."),
        "turn" => ("Welk team aan de beurt is; 1 is het eerste.", "Whose turn it is; 1 is the first team."),
        "card" => ("De id van de kaart op tafel.", "The id of the card on the table."),
        "draft" => ("Wat het team aan de beurt tot nu toe koos.", "What the team at the keys chose so far."),
        "round" => ("Een ronde, of het nummer van een ronde.", "A round, or the number of one."),
        "decision" => ("Wat een team koos.", "What a team decided."),
        "multiply" => ("Waar het getal mee wordt vermenigvuldigd.", "What the number is multiplied by."),
        "minutes" => (
            "Minuten; in een teamsessie per beurt, 0 voor geen klok.",
            "Minutes; in a team session for each turn, 0 for no clock.",
        ),
        "name" => ("De naam om te tonen.", "The name to show."),
        "none" => ("Geen van deze voorwaarden geldt.", "None of these conditions holds."),
        "note" => {
            ("Waarom het getal zo is, in beide talen.", "Why the number is what it is, in both languages.")
        }
        "novelty-at-least" => (
            "De laag is minstens zo nieuw, van 0 tot en met 1.",
            "The layer is at least this novel, from 0 to 1.",
        ),
        "number" => (
            "De id van het getal: de sleutels die ernaartoe leiden, met punten ertussen.",
            "The id of the number: the keys that lead to it, joined by dots.",
        ),
        "order" => ("Plaats in de lijst; de laagste eerst.", "Place in the list; the lowest first."),
        "organisation" => ("De id van de organisatie.", "The id of the organisation."),
        "path" => ("Waar het staat.", "Where it stands."),
        "position" => ("Waar de gebruiker is.", "Where the user is."),
        "row" => ("De rij onder de cursor.", "The row under the cursor."),
        "scenario" => ("Een scenario, of het nummer van een scenario.", "A scenario, or the number of one."),
        "screen" => ("Het scherm dat openstaat.", "The screen that is open."),
        "seed" => ("Startgetal van het toeval.", "Seed of all luck."),
        "seen" => {
            ("Wat er in het bestand stond toen het werd gelezen.", "What stood in the file when it was read.")
        }
        "version" => ("De versie van deze bestandsvorm.", "The version of this file format."),
        "origin" => ("Hoe goed dit is gedocumenteerd.", "How well this is documented."),
        "partner-kinds-at-most" => (
            "Alle lagen samen hebben hoogstens zo veel soorten partners.",
            "All layers together have at most this many kinds of partners.",
        ),
        "pauses" => ("Ligt de dienst daarna een tijd stil?", "Does the service pause after it?"),
        "personal-data-at-least" => (
            "De casus heeft minstens zo veel persoonsgegevens, van 0 tot en met 1.",
            "The case holds at least this much personal data, from 0 to 1.",
        ),
        "question" => ("De vraag die de casus stelt.", "The question that the case raises."),
        "reach" => ("Wat het in een keer treft.", "What it strikes at once."),
        "reason" => ("Waarom die keuze niet kan.", "Why that choice is impossible."),
        "scales" => ("De salarisschalen per competentie.", "The salary scales of each competence."),
        "scope" => ("De lagen die het kan treffen.", "The layers that it can strike."),
        "scenarios" => (
            "`current` en ids van richtingen; hoogstens vier.",
            "`current` and ids of directions; at most four.",
        ),
        "seconds" => ("Hoe lang deze stap blijft staan.", "How long this step stays."),
        "setup" => ("Waarmee het begint.", "What it begins with."),
        "step" => ("Een stap.", "A step."),
        "set" => ("Wat het getal wordt.", "What the number becomes."),
        "short-of" => ("Er is een tekort aan een competentie.", "A competence is short."),
        "source" => ("De id van een bron uit [sources].", "The id of a source in [sources]."),
        "sources" => ("Bronnen, elk onder een eigen id.", "Sources, each under an id of its own."),
        "start-year" => ("Het eerste jaar.", "The first year."),
        "stops" => ("Wat de toets doet vervallen.", "What would make the check stop."),
        "tender" => ("Is een Europese aanbesteding nodig?", "Is a European tender needed?"),
        "text" => ("De tekst, in beide talen.", "The text, in both languages."),
        "title" => ("De titel zoals een lezer die zou zoeken.", "The title as a reader would look for it."),
        "training" => {
            ("Hoeveel opleiding; normal als het er niet staat.", "How much training; normal when absent.")
        }
        "unconfirmed" => {
            ("Codes zonder openbare pagina die ze noemt.", "Codes without a public page that names them.")
        }
        "valid-from" => ("De eerste dag waarop de toets geldt.", "The first day on which the check holds."),
        "valid-until" => ("De laatste dag waarop de toets geldt.", "The last day on which the check holds."),
        "values" => ("De publieke waarden die het raakt.", "The public values that it hits."),
        "what" => ("Wat er nu gebeurt, in woorden.", "What is done now, in words."),
        "when" => (
            "Wanneer de toets afgaat; alles in één tabel moet gelden.",
            "When the check fires; everything in one table must hold.",
        ),
        "better-in" => (
            "In welk deel van de toekomsten elk van de twee beter is.",
            "In which share of the futures each of the two is better.",
        ),
        "chosen" => ("Een keuze op een laag.", "A choice on a layer."),
        "confidence" => (
            "Hoe zeker de voorspelling is, van 0,5 tot en met 1.",
            "How sure the prediction is, from 0.5 to 1.",
        ),
        "dots" => ("Twintig even waarschijnlijke toekomsten.", "Twenty equally likely futures."),
        "figure" => ("Het cijfer dat uitkwam.", "The figure that came out."),
        "high" => ("Het hoogste getal dat is voorspeld.", "The highest number that was predicted."),
        "log" => ("Wat er in de les is gebeurd, op volgorde.", "What happened in the lesson, in order."),
        "low" => ("Het laagste getal dat is voorspeld.", "The lowest number that was predicted."),
        "noted" => ("Een notitie voor de nabespreking.", "A note for the debrief."),
        "ranked" => ("De volgorde die is voorspeld.", "The order that was predicted."),
        "shares" => ("Hoe vaak elk van de twee beter was.", "How often each of the two was better."),
        "short" => {
            ("Hoeveel fte er van elke competentie tekort was.", "How many FTE were short of each competence.")
        }
        "teaching" => ("Hoe ver een les is.", "How far a lesson is."),
        "trained" => ("Hoeveel opleiding er is gekozen.", "How much training was chosen."),
        "value" => ("Het cijfer.", "The figure."),
        "fte" => ("Het tekort in fte, op dezelfde volgorde.", "The FTE short, in the same order."),
        "ask" => ("Wat de begeleider de groep vraagt.", "What the facilitator asks the group."),
        "audience" => ("Voor wie de les is, in een zin.", "For whom the lesson is, in a sentence."),
        "better" => ("Welk van twee scenario's beter is.", "Which of two scenarios is better."),
        "command" => ("De id van een opdracht.", "The id of a command."),
        "competences" => ("De competenties.", "The competences."),
        "debrief" => ("Vragen voor de nabespreking.", "Questions for the debrief."),
        "done" => (
            "Wanneer de stap gedaan is; in een logboek: dat hij gedaan is.",
            "What makes the step done; in a log: that it was done.",
        ),
        "example" => (
            "Een voorspelling als voorbeeld, zoals die wordt ingetypt.",
            "A prediction as an example, as it is typed.",
        ),
        "from" => (
            "De stap vanaf welke ze verborgen zijn; zonder deze vanaf het begin.",
            "The step from which they are hidden; from the start when absent.",
        ),
        "goal" => ("Waar de stap voor is, in een zin.", "What the step is for, in a sentence."),
        "goals" => (
            "Een leerdoel, met de competenties die het versterkt.",
            "A learning goal, with the competences that it strengthens.",
        ),
        "hidden" => (
            "Uitkomsten die verborgen zijn tot een stap ze onthult.",
            "Outcomes that are hidden until a step reveals them.",
        ),
        "in-more-than" => {
            ("In meer dan hoeveel van 100 toekomsten.", "In more than how many of 100 futures.")
        }
        "insight" => ("Wat een groep meestal ontdekt.", "What a group usually finds out."),
        "kind" => ("Wat de stap vraagt.", "What the step asks."),
        "level" => ("Hoeveel opleiding.", "How much training."),
        "one" => ("De letter van het eerste scenario.", "The letter of the first scenario."),
        "other" => ("De letter van het andere scenario.", "The letter of the other scenario."),
        "outcome" => ("Welke uitkomst.", "Which outcome."),
        "outcomes" => ("Welke uitkomsten.", "Which outcomes."),
        "partner" => ("Welke partner.", "Which partner."),
        "play" => (
            "Hoe de stap als voorbeeld wordt gedaan: ids van opdrachten, `case:ID` of `direction:ID`.",
            "How the step is done as an example: ids of commands, `case:ID` or `direction:ID`.",
        ),
        "predict" => ("Wat er te voorspellen is.", "What is to be predicted."),
        "prepare" => ("Wat de begeleider klaarzet.", "What the facilitator gets ready."),
        "range" => {
            ("Tussen welke twee getallen een cijfer ligt.", "Between which two numbers a figure lies.")
        }
        "rank" => (
            "Aan welke competenties het grootste tekort is, op volgorde.",
            "Which competences are shortest of people, in order.",
        ),
        "reflection" => (
            "Een vraag voor een deelnemer om over na te denken.",
            "A question for a participant to think about.",
        ),
        "reveals" => (
            "De eerdere stappen waarvan de voorspelling naast de uitkomst komt.",
            "The earlier steps whose predictions are held against the outcome.",
        ),
        "start" => ("Waarmee de les begint.", "What the lesson starts with."),
        "steps" => ("Een stap.", "A step."),
        "than" => (
            "De letter van het scenario waarmee wordt vergeleken.",
            "The letter of the scenario that it is compared with.",
        ),
        "until" => ("De stap die ze onthult.", "The step that reveals them."),
        "years" => ("Hoeveel jaar er wordt gerekend.", "How many years are simulated."),
        "en" => ("De Engelse tekst.", "The English text."),
        "nl" => ("De Nederlandse tekst.", "The Dutch text."),
        _ => return None,
    };
    Some(match language {
        Language::Dutch => nl,
        Language::English => en,
    })
}
