//! Command: everything a user can do, one row each. Dispatch, hints, help, palette, `speelveld keys`, the settings file and
//! the README follow from this table.

use super::place::{Place, ShippedKeys, known, shown};
use crate::domain::closed_list::closed_list;
use crate::language::Words;

/// What a command is called, and which keys are shipped for it.
struct Row {
    label: Words,
    sentence: Words,
    synonyms: Words,
    keys: &'static [ShippedKeys],
}

impl Command {
    const fn row(self) -> &'static Row {
        &ROWS[self.index()]
    }

    /// A short name for hints, tabs and the palette.
    pub const fn label(self) -> Words {
        self.row().label
    }

    /// What it does, for help.
    pub const fn sentence(self) -> Words {
        self.row().sentence
    }

    /// Other words that people look for it by.
    pub const fn synonyms(self) -> Words {
        self.row().synonyms
    }

    pub(super) const fn shipped_keys(self) -> &'static [ShippedKeys] {
        self.row().keys
    }
}

/// `Member = "id": shown or known "keys" in Places, …;` then per language its name, its sentence and, after `also`, synonyms.
/// The id is what scripts, demos and the settings file write; within a place the order is that of help.
macro_rules! commands {
    ($(
        $member:ident = $id:literal $(: $($how:ident $keys:literal in $($place:ident)+),+)?;
        nl $nl:literal: $nl_sentence:literal $(also $nl_also:literal)?;
        en $en:literal: $en_sentence:literal $(also $en_also:literal)?;
    )+) => {
        closed_list! {
            pub enum Command, PerCommand { $($member = $id),+ }
        }

        static ROWS: [Row; Command::COUNT] = [$(Row {
            label: Words { nl: $nl, en: $en },
            sentence: Words { nl: $nl_sentence, en: $en_sentence },
            synonyms: Words { nl: concat!($($nl_also)?), en: concat!($($en_also)?) },
            keys: &[$($($how($keys, &[$(Place::$place),+])),+)?],
        }),+];
    };
}

commands! {
    Confirm = "confirm": shown "enter" in Teams Palette Prompt Number Search, shown "enter space" in List;
        nl "kiezen": "De gemarkeerde regel kiezen.";
        en "choose": "Choose the highlighted item.";
    LowerAmount = "lower-amount": shown "left h" in Costs;
        nl "lager bedrag": "De kosten met een iets lager bedrag vergelijken.";
        en "lower amount": "Compare costs with a slightly lower amount.";
    HigherAmount = "higher-amount": shown "right l" in Costs;
        nl "hoger bedrag": "De kosten met een iets hoger bedrag vergelijken.";
        en "higher amount": "Compare costs with a slightly higher amount.";
    MuchLowerAmount = "much-lower-amount": known "page-down ctrl-d" in Costs;
        nl "veel lager bedrag": "De kosten met een veel lager bedrag vergelijken.";
        en "much lower amount": "Compare costs with a much lower amount.";
    MuchHigherAmount = "much-higher-amount": known "page-up ctrl-u" in Costs;
        nl "veel hoger bedrag": "De kosten met een veel hoger bedrag vergelijken.";
        en "much higher amount": "Compare costs with a much higher amount.";
    BudgetAmount = "budget-amount": known "0" in Costs;
        nl "budget als bedrag": "De kosten weer met het budget vergelijken.";
        en "budget as amount": "Compare costs with the budget again.";
    NextPart = "next-part": shown "s" in Risks Competences Explore Worlds Portfolio Teams;
        nl "volgend deel": "Naar het volgende deel van het scherm; na het laatste weer het eerste.";
        en "next part": "To the next part of the screen; after the last, the first again.";
    Up = "up":
        known "up k" in Compare Explore Worlds Portfolio Assumptions, shown "up k" in Costs Risks Competences Teams List,
        shown "up" in Palette Spotlight;
        nl "omhoog": "Een rij omhoog, of in een lijst een regel terug.";
        en "up": "One row up, or one line back in a list.";
    Down = "down":
        known "down j" in Compare Explore Worlds Portfolio Assumptions, shown "down j" in Costs Risks Competences Teams List,
        shown "down tab" in Palette, shown "down" in Spotlight;
        nl "omlaag": "Een rij omlaag, of in een lijst een regel verder.";
        en "down": "One row down, or one line on in a list.";
    Left = "left": known "left h" in Compare Risks Competences Explore Portfolio Assumptions Teams, shown "left" in Spotlight;
        nl "links": "Naar het scenario links.";
        en "left": "To the scenario on the left.";
    Right = "right":
        known "right" in Explore, known "right l" in Compare Risks Competences Portfolio Assumptions Teams, shown "right" in Spotlight;
        nl "rechts": "Naar het scenario rechts.";
        en "right": "To the scenario on the right.";
    NextScenario = "next-scenario": shown "tab" in Costs Portfolio, known "tab" in AnyScreen;
        nl "volgend scenario": "Naar het volgende scenario; na het laatste weer het eerste.";
        en "next scenario": "To the next scenario; after the last, the first again.";
    PreviousScenario = "previous-scenario": known "shift-tab" in Costs AnyScreen;
        nl "vorig scenario": "Naar het vorige scenario; voor het eerste weer het laatste.";
        en "previous scenario": "To the previous scenario; before the first, the last again.";
    PageUp = "page-up": known "page-up ctrl-u" in Compare Risks Competences Explore Worlds Assumptions Teams List Palette;
        nl "pagina omhoog": "Een pagina omhoog.";
        en "page up": "Scroll up a page.";
    PageDown = "page-down":
        known "page-down ctrl-d" in Compare Risks Competences Explore Worlds Assumptions Teams List Palette;
        nl "pagina omlaag": "Een pagina omlaag.";
        en "page down": "Scroll down a page.";
    First = "first": known "home" in Presenter, known "home g" in Compare Costs Risks Competences Explore Worlds Portfolio Assumptions Teams List;
        nl "naar begin": "Naar de eerste rij of regel.";
        en "to the first": "To the first row or line.";
    Last = "last": known "end" in Presenter, known "end G" in Compare Costs Risks Competences Explore Worlds Portfolio Assumptions Teams List;
        nl "naar eind": "Naar de laatste rij of regel.";
        en "to the last": "To the last row or line.";

    NextMode = "next-mode": shown "space" in Compare Portfolio Spotlight;
        nl "werkwijze": "De volgende werkwijze op deze laag, het volgende opleidingsniveau, of een halve fte erbij."
            also "zelf doen, uitbesteden, inkopen, inhuren";
        en "mode": "The next mode on this layer, the next training level, or half an FTE more." also "build, outsource, buy";
    PreviousMode = "previous-mode": known "backspace" in Compare Portfolio Spotlight;
        nl "vorige werkwijze": "De vorige werkwijze op deze laag, het vorige opleidingsniveau, of een halve fte minder.";
        en "previous mode": "The previous mode on this layer, the previous training level, or half an FTE fewer.";
    OpenCell = "open-cell": shown "enter" in Compare Portfolio;
        nl "alle keuzes": "Alle keuzes voor deze cel, met wat elke keuze zou veranderen."
            also "zelf doen, uitbesteden, inkopen";
        en "all choices": "Every choice for this cell, with what each would change."
            also "build, outsource, buy, options";
    ToggleMarket = "toggle-market": shown "m" in Compare Portfolio Spotlight;
        nl "markt aan/uit": "De markt op deze laag als partner kiezen of weglaten." also "leverancier, bedrijven, inhuur";
        en "market on/off": "Turn the market on or off as a partner on this layer." also "supplier, vendor, companies";
    ToggleGovernments = "toggle-governments": shown "o" in Compare Portfolio Spotlight;
        nl "medeov. aan/uit": "Medeoverheden op deze laag als partner kiezen of weglaten."
            also "gemeenten, waterschappen, samenwerken";
        en "public bodies on/off": "Turn other public bodies on or off as a partner on this layer."
            also "municipalities, shared service, cooperate";
    ToggleKnowledge = "toggle-knowledge": shown "e" in Compare Portfolio Spotlight;
        nl "kennisinst. aan/uit": "Kennisinstellingen op deze laag als partner kiezen of weglaten."
            also "universiteit, onderzoek";
        en "knowl. inst. on/off": "Turn knowledge institutions on or off as a partner on this layer."
            also "university, research";
    ToggleResidents = "toggle-residents": shown "i" in Compare Portfolio Spotlight;
        nl "inwoners aan/uit": "Inwoners op deze laag als partner kiezen of weglaten." also "burgers, participatie";
        en "residents on/off": "Turn residents on or off as a partner on this layer." also "citizens, participation";
    NextTraining = "next-training": known "t" in Compare Portfolio Spotlight;
        nl "opleiding": "Het volgende opleidingsniveau van dit scenario." also "scholing, cursus";
        en "training": "The next training level of this scenario." also "course, education";
    HireStaff = "hire-staff": known "H" in Compare Portfolio;
        nl "extra personeel": "Welk extra personeel dit scenario aanneemt, met wat elke aanstelling zou veranderen."
            also "inhuur, aannemen, werven, personeel, fte";
        en "extra staff": "Which extra staff this scenario hires, with what each hire would change."
            also "hire, staff, recruit, fte";
    ApplyDirection = "apply-direction": shown "r d" in Compare Portfolio;
        nl "richtingen": "Alle ontwikkelrichtingen met hun uitkomsten naast elkaar, en er een op dit scenario toepassen."
            also "welke past, kiezen, ranglijst";
        en "directions": "All development directions side by side with their outcomes, and apply one to this scenario."
            also "which fits, choose, ranking";
    SortByPrevious = "sort-by-previous": shown "left h" in Directions;
        nl "kolom links": "Sorteren op de kolom links hiervan, de gunstigste bovenaan.";
        en "column left": "Sort by the column to the left, the most favourable first.";
    SortByNext = "sort-by-next": shown "right l" in Directions;
        nl "kolom rechts": "Sorteren op de kolom rechts hiervan, de gunstigste bovenaan.";
        en "column right": "Sort by the column to the right, the most favourable first.";

    AddScenario = "add-scenario": known "a +" in Compare, shown "a" in Portfolio;
        nl "scenario erbij": "Een scenario toevoegen dat begint met de huidige situatie."
            also "variant, optie, nieuw";
        en "add scenario": "Add a scenario that starts from the current situation." also "variant, option, new";
    CopyScenario = "copy-scenario": known "c" in Compare Portfolio;
        nl "kopiëren": "Dit scenario kopiëren, om er één ding aan te wijzigen." also "dupliceren";
        en "copy": "Copy this scenario, to change one thing about it." also "duplicate";
    RenameScenario = "rename-scenario": known "n f2" in Compare Portfolio;
        nl "naam geven": "Dit scenario een andere naam geven." also "hernoemen";
        en "rename": "Give this scenario another name." also "name";
    MoveScenarioLeft = "move-scenario-left": known "< shift-left" in Compare;
        nl "naar links": "Dit scenario een plaats naar links zetten.";
        en "move left": "Move this scenario one place to the left.";
    MoveScenarioRight = "move-scenario-right": known "> shift-right" in Compare;
        nl "naar rechts": "Dit scenario een plaats naar rechts zetten.";
        en "move right": "Move this scenario one place to the right.";
    DeleteScenario = "delete-scenario": known "x delete" in Compare, known "delete X" in Portfolio;
        nl "verwijderen": "Dit scenario verwijderen; u kunt dat ongedaan maken." also "wissen, weghalen";
        en "delete": "Delete this scenario; you can undo that." also "remove";
    SetBaseline = "set-baseline": known "b =" in AnyScreen;
        nl "basis kiezen": "De andere scenario’s met dit scenario vergelijken."
            also "uitgangspunt, nulalternatief";
        en "set baseline": "Compare the other scenarios with this one."
            also "reference, business as usual";

    TryRemedy = "try-remedy": shown "enter" in Competences;
        nl "uitproberen": "Een scenario toevoegen met de verandering onder de cursor."
            also "werven, opleiden, samenwerken, wat helpt";
        en "try": "Add a scenario with the change under the cursor." also "hire, train, partner, what helps";
    TakeFound = "take-found": shown "enter c" in Explore;
        nl "naar kolom": "Het scenario onder de cursor als kolom op Vergelijk zetten." also "overnemen, vergelijken";
        en "to a column": "Put the scenario under the cursor on Compare as a column." also "take, compare";
    PickLimit = "pick-limit": shown "l" in Explore Worlds;
        nl "grens": "Een grens stellen of weghalen: waar een goed scenario binnen moet blijven."
            also "eis, randvoorwaarde, budget, maximum, filter";
        en "limit": "Set a limit or remove it: what a good scenario must stay within."
            also "requirement, constraint, budget, maximum, filter";
    PickObjective = "pick-objective": shown "o" in Explore;
        nl "doelen": "Kiezen waarop een scenario zo goed mogelijk moet zijn." also "criteria, pareto";
        en "objectives": "Choose which outcomes to optimise." also "criteria, pareto";
    HoldLayer = "hold-layer": shown "space" in Explore;
        nl "vastzetten": "Deze laag vastzetten op de keuze onder de cursor, of weer vrijlaten." also "filter, fixeren";
        en "fix": "Fix this layer to the choice under the cursor, or release it." also "filter, hold";
    MorePartners = "more-partners": shown "m" in Explore;
        nl "partners": "Hoogstens één, twee, drie of vier partners per laag verkennen.";
        en "partners": "Explore at most one, two, three or four partners per layer.";
    SearchTraining = "search-training": known "t" in Explore;
        nl "opleiding mee": "Ook de andere opleidingsniveaus verkennen, of alleen het normale.";
        en "with training": "Explore the other training levels as well, or only the normal one.";
    ToggleBest = "toggle-best": shown "v" in Explore;
        nl "beste of alle": "Tellen wat de beste scenario’s kiezen, of alle die binnen de grenzen blijven.";
        en "best or all": "Count what the best scenarios choose, or all that stay within the limits.";
    HoldSearch = "hold-search": shown "z" in Explore;
        nl "stop / verder": "Stoppen met doorrekenen, of verdergaan waar het was gebleven." also "pauze";
        en "stop / resume": "Stop simulating scenarios, or continue where it stopped." also "pause";

    AddWorld = "add-world": shown "a +" in Worlds;
        nl "wereld typen": "Een wereld typen, zoals ‘tarief markt +25%’." also "wat als, tarief, prijs, verschuiving";
        en "type a world": "Type a world, such as ‘market rate +25%’." also "what if, rate, price, shift";
    DeleteWorld = "delete-world": known "x delete" in Worlds;
        nl "wereld weg": "De eigen wereld onder de cursor verwijderen; u kunt dat ongedaan maken.";
        en "remove world": "Remove your own world under the cursor; you can undo that.";
    PickFuture = "pick-future": shown "m" in Worlds;
        nl "één toekomst": "Eén toekomst als verhaal: de middelste, of de rand van de ongunstigste of gunstigste 10%." also "verhaal";
        en "one future": "One future as a story: the middle one, or the edge of the worst or best 10%." also "story";
    EnterWorld = "enter-world": known "enter" in Worlds;
        nl "in deze wereld": "Op alle schermen verdergaan met de getallen van deze wereld, of een omslagpunt als wereld bekijken.";
        en "into this world": "Continue with the numbers of this world on every screen, or look at a reversal as a world.";
    OpenCase = "open-case": shown "f" in Portfolio;
        nl "casus bekijken": "De casus onder de cursor op Vergelijk bekijken, met dit portfolio eromheen." also "openen, inzoomen";
        en "view case": "View the case under the cursor on Compare, with this portfolio around it." also "open, zoom in";
    LeaveOutCase = "leave-out-case": shown "x" in Portfolio;
        nl "casus wel/niet": "De casus onder de cursor weglaten uit dit portfolio, of weer laten meetellen." also "schrappen";
        en "case in/out": "Leave the case under the cursor out of this portfolio, or include it again." also "drop";
    StartLater = "start-later": shown "> +" in Portfolio;
        nl "later": "De casus onder de cursor een jaar later laten beginnen." also "uitstellen, planning, fasering";
        en "later": "Start the case under the cursor a year later." also "postpone, schedule, phasing";
    StartEarlier = "start-earlier": shown "< -" in Portfolio;
        nl "eerder": "De casus onder de cursor een jaar eerder laten beginnen, niet eerder dan in het bestand staat.";
        en "earlier": "Start the case under the cursor a year earlier, no earlier than in its file.";
    SpreadStarts = "spread-starts": shown "z" in Portfolio;
        nl "spreiden": "De planning bekijken, en daarna de startjaren overnemen die het personeelstekort het laagst houden."
            also "fasering, tijdlijn, volgorde";
        en "spread": "See the schedule, and then adopt the start years that keep the staff shortage lowest."
            also "phasing, timeline, sequence";
    SetProgrammeBudget = "programme-budget": known "B" in Portfolio;
        nl "programmabudget": "Instellen wat alle casussen samen mogen kosten." also "geld, plafond";
        en "programme budget": "Set what all cases together may cost." also "money, ceiling";

    EditAssumption = "edit-assumption": shown "enter" in Assumptions;
        nl "aanpassen": "Deze aanname een ander getal of bereik geven." also "wat als, wijzigen, invullen";
        en "edit": "Give this assumption another number or range." also "what if, change";
    ResetAssumption = "reset-assumption": shown "backspace delete" in Assumptions;
        nl "terugzetten": "Deze aanname terugzetten op de standaardwaarde.";
        en "reset": "Reset this assumption to its default.";
    ResetAssumptions = "reset-assumptions": known "X" in Assumptions;
        nl "alles terugzetten": "Alle aannames terugzetten op de standaardwaarden; u kunt dat ongedaan maken.";
        en "reset all": "Reset all assumptions to their defaults; you can undo that.";
    Search = "search": shown "/ ctrl-f" in Assumptions;
        nl "zoeken": "Een aanname zoeken op naam, groep, bron of grondslag.";
        en "search": "Search for an assumption by name, group, source or basis.";
    NextMatch = "next-match": known "n" in Assumptions;
        nl "volgende treffer": "Naar de volgende gevonden aanname.";
        en "next match": "Next match.";
    PreviousMatch = "previous-match": known "N" in Assumptions;
        nl "vorige treffer": "Naar de vorige gevonden aanname.";
        en "previous match": "Previous match.";
    SortAssumptions = "sort-assumptions": shown "s" in Assumptions;
        nl "volgorde": "De meest invloedrijke aannames eerst, of per groep.";
        en "order": "The most influential assumptions first, or by group.";
    NextOutcome = "next-outcome": shown "o" in Worlds, known "o" in Assumptions;
        nl "andere uitkomst": "Een andere uitkomst bekijken.";
        en "other outcome": "Look at another outcome.";
    ToggleDifferences = "toggle-differences": shown "v" in Compare, known "v" in Portfolio Assumptions;
        nl "verschillen": "Alles als verschil met de basis tonen, of weer als waarden.";
        en "differences": "Show everything as a difference from the baseline, or as values again.";
    ToggleDetails = "toggle-details": shown "s" in Compare;
        nl "tekort & incidenten": "Personeelstekorten en incidenten tonen in plaats van de uitkomsten, of terug.";
        en "shortage & incidents": "Show staff shortages and incidents instead of the outcomes, or switch back.";
    PickEvent = "pick-event": shown "c" in Teams;
        nl "andere kaart": "Een andere gebeurteniskaart kiezen dan de getrokken kaart.";
        en "other card": "Choose a different card from the one drawn.";

    Undo = "undo": shown "u" in AnyScreen CaseForm, known "u" in Presenter;
        nl "ongedaan maken": "De laatste wijziging ongedaan maken." also "herstellen, terugdraaien";
        en "undo": "Undo the last change." also "revert";
    OpenWhy = "why": shown "w" in AnyScreen;
        nl "waarom?": "Waarom: de herkomst van het gekozen cijfer, uit bronnen en aannames."
            also "uitleg, herkomst, bron";
        en "why?": "Why: how the selected figure follows from sources and assumptions."
            also "explain, provenance, source";
    PickOutcome = "why-outcome": known "W" in AnyScreen;
        nl "waarom: uitkomst": "Waarom: kies een uitkomst van dit scenario en bekijk de herkomst.";
        en "why: outcome": "Why: choose an outcome of this scenario and see where it comes from.";
    Redo = "redo": known "U ctrl-r" in AnyScreen Presenter;
        nl "opnieuw": "Het ongedaan maken terugdraaien.";
        en "redo": "Redo the last undone change.";
    PickCase = "pick-case": shown "p" in AnyScreen;
        nl "casus kiezen": "Een andere casus kiezen.";
        en "choose case": "Choose another case.";
    Save = "save": known "S" in AnyScreen;
        nl "opslaan": "Opslaan onder een naam; daarna worden wijzigingen automatisch opgeslagen." also "bewaren";
        en "save": "Save under a name; from then on changes are saved automatically." also "store";
    OpenFiles = "files": known "F ctrl-o" in AnyScreen;
        nl "bestanden": "Openen, opslaan als, opnieuw beginnen, en waaraan u eerder werkte."
            also "bewaren als, laden";
        en "files": "Open, save as, start over, and your recent work." also "save as, load";
    NewExploration = "new-exploration": known "ctrl-n" in AnyScreen;
        nl "opnieuw beginnen": "Een nieuwe vergelijking van deze casus beginnen; de huidige is opgeslagen.";
        en "start over": "Start a new comparison of this case; the current one is saved.";
    ShowInformation = "show-information": known "I" in AnyScreen;
        nl "over de casus": "Waar de casus over gaat: de vraag, het leerpunt en de feiten met hun bronnen.";
        en "about the case":
            "What the case is about: the question, the takeaway and the facts with their sources."
           ;
    PickOrganisation = "pick-organisation": known "O" in AnyScreen;
        nl "organisatie kiezen": "Een andere organisatie kiezen, of een eigen organisatie maken."
            also "eigen organisatie, nieuwe organisatie, gemeente, waterschap";
        en "choose organisation": "Choose another organisation, or make your own."
            also "own organisation, new organisation, municipality, water authority";
    TogglePortfolio = "toggle-portfolio": known "f ctrl-f" in AnyScreen;
        nl "portfolio aan/uit": "De andere casussen van het portfolio laten meetellen, of deze casus alleen bekijken."
           ;
        en "portfolio on/off": "Include the other cases of the portfolio, or look at this case alone.";
    WriteReport = "report": shown "R" in Teams, known "R" in AnyScreen;
        nl "beslisnotitie": "Een beslisnotitie schrijven, als webpagina of als tekst." also "memo, rapport, advies, afdrukken";
        en "memo": "Write a decision memo, as a web page or as text." also "report, advice, print";
    Export = "export": known "Y" in AnyScreen;
        nl "exporteren": "Dit scherm als afbeelding of tekst opslaan, of alle uitkomsten als spreadsheet, CSV of JSON."
            also "downloaden, plaatje, excel";
        en "export": "Save this screen as a picture or text, or all outcomes as a spreadsheet, CSV or JSON."
            also "download, image, spreadsheet";
    CopyScreen = "copy-screen": known "y" in AnyScreen;
        nl "scherm kopiëren": "Dit scherm als tekst kopiëren naar het klembord, als de terminal dat toelaat."
            also "klembord";
        en "copy screen": "Copy this screen as text to the clipboard, if the terminal allows it."
            also "clipboard";
    CopyLink = "copy-link": known "ctrl-y" in AnyScreen;
        nl "link kopiëren": "Een link naar deze vergelijking kopiëren: open die met speelveld open, of plak die achter het adres van de webpagina."
            also "delen, url, adres, browser";
        en "copy link": "Copy a link to this comparison: open it with speelveld open, or paste it after the address of the web page."
            also "share, url, address, browser";
    NameAll = "name-all": shown "a" in Teams;
        nl "wie": "Bij een groep laten zien wie er zijn geteld, of dat weer weglaten." also "namen, deelnemers";
        en "who": "Show who is counted in a group, or hide this again." also "names, participants";
    ToggleRoom = "room": shown "o" in Teams;
        nl "kamer": "De kamer openen waarin teams op eigen apparaten meedoen, of die sluiten."
            also "deelnemers, eigen apparaten, toegangscode";
        en "room": "Open the room in which teams take part on their own devices, or close it."
            also "participants, own devices, access code";
    AddNote = "add-note": shown "n" in Teams;
        nl "teamnotitie": "Iets noteren voor het verslag van de teamsessie.";
        en "team note": "Make a note for the report of the team session.";
    TakeOver = "take-over": shown "t" in Teams;
        nl "overnemen": "De keuzes van één team overnemen: daarmee begint iedereen de volgende ronde." also "voorstel, groepsbesluit";
        en "adopt": "Adopt the choices of one team: everyone starts the next round from them." also "take over, suggestion, group decision";
    EditCase = "edit-case": known "E" in AnyScreen;
        nl "casus aanpassen":
            "Deze casus aanpassen; van een meegeleverde casus maakt u eerst een eigen versie."
           ;
        en "edit the case": "Change this case; for a case that comes with speelveld, you first make your own version.";
    NewCase = "new-case": known "C" in AnyScreen;
        nl "eigen project": "In vijf vragen een casus van uw eigen project maken." also "nieuwe casus";
        en "your project": "Make a case of your own project in five questions." also "new case";
    ShowProblems = "show-problems": known "!" in AnyScreen;
        nl "problemen": "Problemen in uw bestanden: waar ze zitten en hoe u ze oplost.";
        en "problems": "Problems in your files: where they are and how to fix them.";
    OpenSettings = "open-settings": known "," in AnyScreen;
        nl "instellingen": "Alles wat u kunt instellen bekijken en wijzigen." also "voorkeuren, opties";
        en "settings": "See and change everything that can be set." also "preferences, options";
    ToggleMouse = "toggle-mouse": known "M" in AnyScreen;
        nl "muis aan of uit": "De muis loslaten om tekst te selecteren, of weer gebruiken.";
        en "mouse on or off": "Release the mouse to select text, or use it again.";
    Present = "present": known "P" in AnyScreen;
        nl "presenteren": "Eén boodschap per scherm, met grote cijfers." also "beamer, voorlezen, groot";
        en "present": "One message per screen, in large figures." also "slides, beamer, large";
    PickDemo = "pick-demo": known "D" in AnyScreen;
        nl "demo afspelen": "Een demo kiezen en afspelen.";
        en "play a demo": "Choose a demo and play it.";
    ShowCompare = "screen-compare": known "1" in AnyScreen;
        nl "vergelijk": "Naar het scherm dat scenario’s vergelijkt.";
        en "compare": "To the screen that compares scenarios.";
    ShowCosts = "screen-costs": known "2" in AnyScreen;
        nl "kosten": "Naar de kosten: per onderdeel, per jaar en waar het verschil vandaan komt."
            also "geld, budget, euro";
        en "costs": "To the costs: by part, by year and where the difference comes from."
            also "money, budget, euro";
    ShowRisks = "screen-risks": known "3" in AnyScreen;
        nl "risico’s": "Naar de risico’s: wat er mis kan gaan en welke beleidstoetsen aanslaan."
            also "incidenten, beleidstoetsen";
        en "risks": "To the risks: what can go wrong and which policy checks are triggered."
            also "incidents, policy checks";
    ShowCompetences = "screen-competences": known "4" in AnyScreen;
        nl "competenties": "Naar de competenties: welk personeel nodig is en wat er is."
            also "inhuur, personeel, vaardigheden";
        en "competences": "To the competences: which staff are needed and which are available."
            also "hiring, staff, skills";
    ShowExplore = "screen-explore": known "5" in AnyScreen;
        nl "verkennen": "Naar alle scenario’s van deze casus: welke goed zijn, en wat die gemeen hebben."
            also "zoeken, pareto, alle opties, optimaliseren";
        en "explore": "To all scenarios of this case: which are good, and what those have in common."
            also "search, pareto, all options, optimise";
    ShowWorlds = "screen-worlds": known "6" in AnyScreen;
        nl "werelden": "Naar de werelden: wat de scenario’s doen als het anders uitpakt dan aangenomen."
            also "wat als, gevoeligheid, stresstest, onzekerheid, spijt";
        en "worlds": "To the worlds: what the scenarios do when things turn out differently than assumed."
            also "what if, sensitivity, stress test, uncertainty, regret";
    ShowPortfolio = "screen-portfolio": known "7" in AnyScreen;
        nl "portfolio": "Naar alle casussen samen: één ambitie, één organisatie, één budget."
            also "programma, ambitie, alle casussen, zes casussen";
        en "portfolio": "To all cases together: one ambition, one organisation, one budget."
            also "programme, ambition, all cases, six cases";
    ShowAssumptions = "screen-assumptions": known "8" in AnyScreen;
        nl "aannames": "Naar de aannames: elk getal met de bron, om te bekijken en te wijzigen."
            also "wat als, parameters, invoer";
        en "assumptions": "To the assumptions: every number with its source, to look at and to change."
            also "what if, parameters, inputs";
    ShowTeams = "screen-teams": shown "9" in TeamTurn;
        nl "teamsessie": "Naar de teamsessie: wie er aan de beurt is, en na de beurten alles naast elkaar.";
        en "team session": "To the team session: whose turn it is, and afterwards everything side by side.";
    OpenLessons = "open-lessons": known "9" in AnyScreen;
        nl "lessen": "Een les openen: stap voor stap, op de echte schermen."
            also "oefenen, training, cursus";
        en "lessons": "Open a lesson: guided steps on the live screens." also "practise, training, course";

    NextSlide = "next-slide": shown "right space page-down" in Presenter, shown "page-down" in Spotlight;
        nl "volgende": "Naar de volgende boodschap.";
        en "next": "To the next message.";
    PreviousSlide = "previous-slide":
        shown "left backspace page-up" in Presenter, shown "page-up" in Spotlight;
        nl "vorige": "Naar de vorige boodschap.";
        en "previous": "To the previous message.";
    LeavePresenter = "leave-presenter": known "q" in Presenter;
        nl "presenteren stoppen": "Na een tweede druk op de toets terug naar het gewone scherm.";
        en "stop presenting": "Back to the normal screen, once the key is pressed a second time.";
    Blank = "blank": shown "." in Presenter;
        nl "leeg scherm": "Het scherm leegmaken, of alles weer laten zien.";
        en "blank": "Blank the screen, or show everything again.";
    PauseDemo = "pause-demo": shown "space" in Demo;
        nl "pauze": "De demo pauzeren of hervatten.";
        en "pause": "Pause or resume the demo.";
    NextStep = "next-step": shown "right" in Demo, shown "n" in Lesson;
        nl "volgende stap": "Naar de volgende stap.";
        en "next step": "On to the next step.";
    PreviousStep = "previous-step": shown "left" in Demo, shown "N" in Lesson;
        nl "vorige stap": "Naar de vorige stap.";
        en "previous step": "Back to the previous step.";
    Faster = "faster": shown "+ =" in Demo;
        nl "sneller": "De demo sneller afspelen.";
        en "faster": "Play the demo faster.";
    Slower = "slower": shown "-" in Demo;
        nl "langzamer": "De demo langzamer afspelen.";
        en "slower": "Play the demo slower.";
    Answer = "answer": shown "enter" in LessonQuestion, known "A" in Lesson;
        nl "antwoorden": "De vraag van de stap beantwoorden, of uw antwoord met de uitkomst vergelijken." also "voorspellen";
        en "answer": "Answer the question of the step, or compare your answer with the outcome." also "predict";
    Note = "note": known "M" in Lesson;
        nl "notitie": "Een notitie maken voor het verslag van de les.";
        en "note": "Make a note for the report of the lesson.";
    KeepDebrief = "keep-debrief": known "V" in Lesson;
        nl "verslag opslaan": "Het verslag van de les in een bestand opslaan.";
        en "save report": "Save the report of the lesson to a file.";
    LeaveActivity = "leave-activity": shown "esc" in Demo, known "Q" in Lesson;
        nl "zelf verder": "Hier stoppen en zelf verdergaan.";
        en "take over": "Stop here and continue on your own.";
    Back = "back":
        shown "esc" in Teams Palette Prompt Number Search, known "esc" in AnyScreen, shown "esc q" in List,
        shown "esc P" in Presenter;
        nl "terug": "Een stap terug; er gaat niets verloren.";
        en "back": "One step back; nothing is lost.";
    OpenPalette = "open-palette": shown ": ctrl-p" in AnyScreen;
        nl "opdrachten": "Alle opdrachten met hun toets, om te zoeken en uit te voeren.";
        en "commands": "Every command with its key, to search and to run.";
    OpenHelp = "open-help": known "? k f1" in Presenter, shown "? f1" in Everywhere;
        nl "hulp": "De toetsen die hier werken." also "toetsen, uitleg";
        en "help": "The keys that work here." also "keys, shortcuts";
    SwitchLanguage = "switch-language": known "L" in Demo Everywhere;
        nl "English": "Overschakelen naar het Engels." also "taal, Engels";
        en "Nederlands": "Switch to Dutch." also "language, Dutch";
    SwitchTheme = "switch-theme": known "T" in Demo Everywhere;
        nl "kleuren": "Andere kleuren: donker, licht, hoog contrast of zonder kleur." also "thema, contrast";
        en "colours": "Change the colours: dark, light, high contrast or no colour." also "theme, contrast";
    Suspend = "suspend": known "ctrl-z" in Everywhere;
        nl "onderbreken": "Het programma onderbreken; `fg` hervat het.";
        en "suspend": "Suspend the program; `fg` resumes it.";
    Repaint = "repaint": known "ctrl-l" in Everywhere;
        nl "opnieuw tekenen": "Het hele scherm opnieuw tekenen, als iets anders eroverheen heeft geschreven." also "verversen, rommel";
        en "repaint": "Draw the whole screen again, if something else has written over it." also "refresh, redraw, garbage";
    Quit = "quit": shown "q" in AnyScreen, known "ctrl-c" in Demo Everywhere;
        nl "stoppen": "Het programma verlaten." also "afsluiten, sluiten";
        en "quit": "Leave the program." also "exit, close";
}
