//! The words of every command: a short one for hints and a sentence for help; and the names of keys and places.

use crate::controls::command::Command;
use crate::controls::key::Key;
use crate::language::Language;

struct Words {
    nl: (&'static str, &'static str),
    en: (&'static str, &'static str),
}

impl Words {
    const fn of(&self, language: Language) -> (&'static str, &'static str) {
        match language {
            Language::Dutch => self.nl,
            Language::English => self.en,
        }
    }
}

/// A short name for hints, tabs and the palette.
pub const fn label(language: Language, command: Command) -> &'static str {
    words(command).of(language).0
}

pub const fn sentence(language: Language, command: Command) -> &'static str {
    words(command).of(language).1
}

/// Words as hint and as sentence, in both languages.
const fn words(command: Command) -> Words {
    match command {
        Command::Up => Words {
            nl: ("omhoog", "Een rij omhoog, of in een lijst een regel terug."),
            en: ("up", "One row up, or one line back in a list."),
        },
        Command::Down => Words {
            nl: ("omlaag", "Een rij omlaag, of in een lijst een regel verder."),
            en: ("down", "One row down, or one line on in a list."),
        },
        Command::Left => {
            Words { nl: ("links", "Naar het scenario links."), en: ("left", "To the scenario on the left.") }
        }
        Command::Right => Words {
            nl: ("rechts", "Naar het scenario rechts."),
            en: ("right", "To the scenario on the right."),
        },
        Command::NextScenario => Words {
            nl: ("volgend scenario", "Naar het volgende scenario; na het laatste weer het eerste."),
            en: ("next scenario", "To the next scenario; after the last the first again."),
        },
        Command::PreviousScenario => Words {
            nl: ("vorig scenario", "Naar het vorige scenario; voor het eerste weer het laatste."),
            en: ("previous scenario", "To the previous scenario; before the first the last again."),
        },
        Command::LowerAmount => Words {
            nl: ("lager bedrag", "De kosten tegen een iets lager bedrag houden."),
            en: ("lower amount", "Hold the costs against a somewhat lower amount."),
        },
        Command::HigherAmount => Words {
            nl: ("hoger bedrag", "De kosten tegen een iets hoger bedrag houden."),
            en: ("higher amount", "Hold the costs against a somewhat higher amount."),
        },
        Command::MuchLowerAmount => Words {
            nl: ("veel lager bedrag", "De kosten tegen een veel lager bedrag houden."),
            en: ("much lower amount", "Hold the costs against a much lower amount."),
        },
        Command::MuchHigherAmount => Words {
            nl: ("veel hoger bedrag", "De kosten tegen een veel hoger bedrag houden."),
            en: ("much higher amount", "Hold the costs against a much higher amount."),
        },
        Command::BudgetAmount => Words {
            nl: ("budget als bedrag", "De kosten weer tegen het budget houden."),
            en: ("budget as amount", "Hold the costs against the budget again."),
        },
        Command::PageUp => {
            Words { nl: ("stuk omhoog", "Een stuk omhoog bladeren."), en: ("page up", "Scroll a part up.") }
        }
        Command::PageDown => Words {
            nl: ("stuk omlaag", "Een stuk omlaag bladeren."),
            en: ("page down", "Scroll a part down."),
        },
        Command::First => Words {
            nl: ("naar begin", "Naar de eerste rij of regel."),
            en: ("to the first", "To the first row or line."),
        },
        Command::Last => Words {
            nl: ("naar eind", "Naar de laatste rij of regel."),
            en: ("to the last", "To the last row or line."),
        },
        Command::NextMode => Words {
            nl: ("werkwijze", "De volgende werkwijze op deze laag, of het volgende opleidingsniveau."),
            en: ("mode", "The next mode on this layer, or the next training level."),
        },
        Command::PreviousMode => Words {
            nl: ("vorige werkwijze", "De vorige werkwijze op deze laag, of het vorige opleidingsniveau."),
            en: ("previous mode", "The previous mode on this layer, or the previous training level."),
        },
        Command::ToggleMarket => Words {
            nl: ("markt", "De markt als partner op deze laag, aan of uit."),
            en: ("market", "The market as a partner on this layer, on or off."),
        },
        Command::ToggleGovernments => Words {
            nl: ("overheden", "Andere overheden als partner op deze laag, aan of uit."),
            en: ("governments", "Fellow governments as a partner on this layer, on or off."),
        },
        Command::ToggleKnowledge => Words {
            nl: ("kennis", "Kennisinstellingen als partner op deze laag, aan of uit."),
            en: ("knowledge", "Knowledge institutions as a partner on this layer, on or off."),
        },
        Command::ToggleResidents => Words {
            nl: ("inwoners", "Inwoners als partner op deze laag, aan of uit."),
            en: ("residents", "Residents as a partner on this layer, on or off."),
        },
        Command::OpenCell => Words {
            nl: ("alle keuzes", "Alle keuzes voor deze cel, met wat elke keuze zou veranderen."),
            en: ("all choices", "Every choice for this cell, with what each would change."),
        },
        Command::NextTraining => Words {
            nl: ("opleiding", "Het volgende opleidingsniveau van dit scenario."),
            en: ("training", "The next training level of this scenario."),
        },
        Command::ApplyDirection => Words {
            nl: ("richting", "Een ontwikkelrichting op dit scenario toepassen."),
            en: ("direction", "Apply a development direction to this scenario."),
        },
        Command::AddScenario => Words {
            nl: ("scenario erbij", "Een scenario toevoegen dat begint zoals het nu is."),
            en: ("add scenario", "Add a scenario that starts as things are now."),
        },
        Command::CopyScenario => Words {
            nl: ("kopiëren", "Dit scenario kopiëren, om er één ding aan te veranderen."),
            en: ("copy", "Copy this scenario, to change one thing about it."),
        },
        Command::RenameScenario => Words {
            nl: ("naam geven", "Dit scenario een andere naam geven."),
            en: ("rename", "Give this scenario another name."),
        },
        Command::MoveScenarioLeft => Words {
            nl: ("naar links", "Dit scenario een plaats naar links zetten."),
            en: ("move left", "Move this scenario one place to the left."),
        },
        Command::MoveScenarioRight => Words {
            nl: ("naar rechts", "Dit scenario een plaats naar rechts zetten."),
            en: ("move right", "Move this scenario one place to the right."),
        },
        Command::DeleteScenario => Words {
            nl: ("verwijderen", "Dit scenario verwijderen; u kunt dat ongedaan maken."),
            en: ("delete", "Delete this scenario; you can undo that."),
        },
        Command::SetBaseline => Words {
            nl: ("basis", "Dit scenario als basis nemen waarmee de andere worden vergeleken."),
            en: ("baseline", "Take this scenario as the baseline that the others are compared with."),
        },
        Command::Save => Words {
            nl: ("bewaren", "Onder een naam bewaren; wat een naam heeft, wordt vanzelf bewaard."),
            en: ("save", "Save under a name; what has a name is saved by itself."),
        },
        Command::OpenFiles => Words {
            nl: ("bestanden", "Openen, bewaren als, opnieuw beginnen, en waaraan u eerder werkte."),
            en: ("files", "Open, save as, begin anew, and what you worked on before."),
        },
        Command::NewExploration => Words {
            nl: ("opnieuw beginnen", "Een nieuwe verkenning van deze casus; de huidige blijft bewaard."),
            en: ("begin anew", "A new exploration of this case; the present one is kept."),
        },
        Command::Undo => Words {
            nl: ("ongedaan maken", "De laatste verandering ongedaan maken."),
            en: ("undo", "Undo the last change."),
        },
        Command::Redo => Words {
            nl: ("opnieuw", "Wat ongedaan is gemaakt opnieuw doen."),
            en: ("redo", "Do again what was undone."),
        },
        Command::ToggleDifferences => Words {
            nl: ("verschillen", "Alles als verschil met de basis lezen, of weer als waarden."),
            en: ("differences", "Read everything as a difference from the baseline, or as values again."),
        },
        Command::ToggleDetails => Words {
            nl: (
                "mensen & incidenten",
                "Tekorten aan mensen en incidenten in plaats van de uitkomsten, of terug.",
            ),
            en: ("people & incidents", "People short and incidents in the place of the outcomes, or back."),
        },
        Command::NextPart => Words {
            nl: ("volgend deel", "Naar het volgende deel van het scherm; na het laatste weer het eerste."),
            en: ("next part", "To the next part of the screen; after the last the first again."),
        },
        Command::WriteReport => Words {
            nl: ("memo", "Een beslismemo schrijven, als webpagina of als tekst."),
            en: ("memo", "Write a decision memo, as a web page or as text."),
        },
        Command::Export => Words {
            nl: ("exporteren", "Dit scherm als plaatje of tekst, of alle uitkomsten als CSV of JSON."),
            en: ("export", "This screen as a picture or text, or all outcomes as CSV or JSON."),
        },
        Command::CopyScreen => Words {
            nl: (
                "scherm kopiëren",
                "Dit scherm in woorden op het klembord zetten, als de terminal dat toelaat.",
            ),
            en: ("copy screen", "Put this screen in words on the clipboard, if the terminal allows it."),
        },
        Command::PickOutcome => Words {
            nl: ("waarom: uitkomst", "Waarom: kies een uitkomst van dit scenario en volg het spoor terug."),
            en: ("why: outcome", "Why: pick an outcome of this scenario and follow its trail back."),
        },
        Command::OpenWhy => Words {
            nl: ("waarom?", "Waarom: het spoor van bron en aannames tot het cijfer in beeld."),
            en: ("why?", "Why: the trail from source and assumptions to the figure in focus."),
        },
        Command::EditAssumption => Words {
            nl: ("aanpassen", "Deze aanname een ander getal of bereik geven."),
            en: ("edit", "Give this assumption another number or range."),
        },
        Command::ResetAssumption => Words {
            nl: ("terugzetten", "Deze aanname terugzetten zoals meegeleverd."),
            en: ("reset", "Put this assumption back as shipped."),
        },
        Command::ResetAssumptions => Words {
            nl: (
                "alles terugzetten",
                "Alle aannames terugzetten zoals meegeleverd; u kunt dat ongedaan maken.",
            ),
            en: ("reset all", "Put all assumptions back as shipped; you can undo that."),
        },
        Command::Search => Words {
            nl: ("zoeken", "Een aanname zoeken op naam, groep, bron of grondslag."),
            en: ("search", "Look for an assumption by name, group, source or basis."),
        },
        Command::NextMatch => Words {
            nl: ("volgende vondst", "Naar de volgende aanname die is gevonden."),
            en: ("next match", "To the next assumption that was found."),
        },
        Command::PreviousMatch => Words {
            nl: ("vorige vondst", "Naar de vorige aanname die is gevonden."),
            en: ("previous match", "To the previous assumption that was found."),
        },
        Command::SortAssumptions => Words {
            nl: ("volgorde", "De meest invloedrijke aannames eerst, of per groep."),
            en: ("order", "The most influential assumptions first, or group by group."),
        },
        Command::NextOutcome => Words {
            nl: ("andere uitkomst", "De invloed op een andere uitkomst bekijken."),
            en: ("other outcome", "Look at the influence on another outcome."),
        },
        Command::PickCase => {
            Words { nl: ("casus", "Een andere casus kiezen."), en: ("case", "Pick another case.") }
        }
        Command::ShowInformation => Words {
            nl: ("over de casus", "Waar de casus over gaat: de vraag, de les en de feiten met hun bronnen."),
            en: (
                "about the case",
                "What the case is about: the question, the lesson and the facts with their sources.",
            ),
        },
        Command::PickOrganisation => Words {
            nl: ("organisatie", "Een andere organisatie kiezen."),
            en: ("organisation", "Pick another organisation."),
        },
        Command::TogglePortfolio => Words {
            nl: (
                "portfolio",
                "De andere casussen van het portfolio laten meetellen, of deze casus alleen bekijken.",
            ),
            en: ("portfolio", "Let the other cases of the portfolio count, or look at this case alone."),
        },
        Command::ShowCompare => Words {
            nl: ("vergelijk", "Naar het scherm dat scenario's vergelijkt."),
            en: ("compare", "To the screen that compares scenarios."),
        },
        Command::ShowCosts => Words {
            nl: ("kosten", "Naar de kosten: per onderdeel, per jaar en waar het verschil vandaan komt."),
            en: ("costs", "To the costs: by part, by year and where the difference comes from."),
        },
        Command::ShowRisks => Words {
            nl: ("risico’s", "Naar de risico’s: wat er mis kan gaan en welke beleidstoetsen aanslaan."),
            en: ("risks", "To the risks: what can go wrong and which policy checks fire."),
        },
        Command::ShowCompetences => Words {
            nl: ("competenties", "Naar de competenties: welke mensen nodig zijn en welke er zijn."),
            en: ("competences", "To the competences: which people are needed and which there are."),
        },
        Command::ShowAssumptions => Words {
            nl: ("aannames", "Naar de aannames: elk getal met zijn bron, om te bekijken en te veranderen."),
            en: (
                "assumptions",
                "To the assumptions: every number with its source, to look at and to change.",
            ),
        },
        Command::ShowTeams => Words {
            nl: ("teams", "Naar de teamsessie: wie er aan de beurt is, en na de beurten alles naast elkaar."),
            en: ("teams", "To the team session: whose turn it is, and after the turns all side by side."),
        },
        Command::AddNote => Words {
            nl: ("teamnotitie", "Iets opschrijven voor de nabespreking van de teamsessie."),
            en: ("team note", "Write something down for the debrief of the team session."),
        },
        Command::PickEvent => Words {
            nl: ("andere kaart", "Een andere kaart op tafel leggen dan die werd getrokken."),
            en: ("other card", "Put another card on the table than the one that was drawn."),
        },
        Command::Answer => Words {
            nl: ("voorspellen", "Voorspellen wat eruit komt, of nog eens zien wat ervan kwam."),
            en: ("predict", "Predict what comes out, or see again what came of it."),
        },
        Command::Note => Words {
            nl: ("notitie", "Een notitie maken voor het verslag van de les."),
            en: ("note", "Make a note for the debrief of the lesson."),
        },
        Command::KeepDebrief => Words {
            nl: ("verslag", "Het verslag van de les in een bestand bewaren."),
            en: ("debrief", "Keep the debrief of the lesson in a file."),
        },
        Command::OpenLessons => Words {
            nl: ("lessen", "Lessen om te doen, met stappen over de echte schermen."),
            en: ("lessons", "Lessons to do, with steps over the real screens."),
        },
        Command::Present => Words {
            nl: ("presenteren", "Eén boodschap per scherm, met grote cijfers."),
            en: ("present", "One message on each screen, in large figures."),
        },
        Command::NextSlide => {
            Words { nl: ("volgende", "Naar de volgende boodschap."), en: ("next", "To the next message.") }
        }
        Command::PreviousSlide => {
            Words { nl: ("vorige", "Naar de vorige boodschap."), en: ("previous", "To the message before.") }
        }
        Command::Blank => Words {
            nl: ("leeg scherm", "Het scherm leegmaken, of alles weer laten zien."),
            en: ("blank", "Blank the screen, or show everything again."),
        },
        Command::PickDemo => Words {
            nl: ("demo’s", "Een demo kiezen en afspelen."),
            en: ("play a demo", "Pick a demonstration and play it."),
        },
        Command::PauseDemo => Words {
            nl: ("pauze", "De demo stilzetten, of verder laten gaan."),
            en: ("pause", "Put the demo on hold, or let it go on."),
        },
        Command::NextStep => Words {
            nl: ("volgende stap", "Naar de volgende stap."),
            en: ("next step", "On to the next step."),
        },
        Command::PreviousStep => Words {
            nl: ("vorige stap", "Naar de vorige stap."),
            en: ("previous step", "Back to the step before."),
        },
        Command::Faster => {
            Words { nl: ("sneller", "De demo sneller afspelen."), en: ("faster", "Play the demo faster.") }
        }
        Command::Slower => Words {
            nl: ("langzamer", "De demo langzamer afspelen."),
            en: ("slower", "Play the demo slower."),
        },
        Command::LeaveActivity => Words {
            nl: ("zelf verder", "Stoppen en zelf verdergaan vanaf hier."),
            en: ("take over", "Stop and go on by yourself from here."),
        },
        Command::Confirm => Words {
            nl: ("kiezen", "Nemen wat onder de cursor staat."),
            en: ("choose", "Take what is under the cursor."),
        },
        Command::Back => Words {
            nl: ("terug", "Een stap terug; er gaat niets verloren."),
            en: ("back", "One step back; nothing is lost."),
        },
        Command::EditCase => Words {
            nl: (
                "casus aanpassen",
                "Deze casus aanpassen; van een meegeleverde casus maakt u eerst een eigen versie.",
            ),
            en: ("edit the case", "Change this case; of a shipped case you make your own version first."),
        },
        Command::NewCase => Words {
            nl: ("nieuwe casus", "Een eigen casus beginnen, met de getallen van deze casus."),
            en: ("new case", "Start a case of your own, with the numbers of this case."),
        },
        Command::ShowProblems => Words {
            nl: (
                "problemen",
                "Wat er mis is in de inhoudsbestanden, met waar het staat en hoe u het herstelt.",
            ),
            en: ("problems", "What is wrong in the content files, with where it stands and how to mend it."),
        },
        Command::OpenPalette => Words {
            nl: ("opdrachten", "Alle opdrachten met hun toets, om te zoeken en uit te voeren."),
            en: ("commands", "Every command with its key, to search and to run."),
        },
        Command::OpenHelp => {
            Words { nl: ("hulp", "De toetsen die hier werken."), en: ("help", "The keys that work here.") }
        }
        Command::OpenSettings => Words {
            nl: ("instellingen", "Alles wat u kunt instellen zien en veranderen."),
            en: ("settings", "See and change everything that can be set."),
        },
        Command::ToggleMouse => Words {
            nl: ("muis aan of uit", "De muis loslaten om tekst te selecteren, of weer gebruiken."),
            en: ("mouse on or off", "Release the mouse to select text, or use it again."),
        },
        Command::SwitchLanguage => {
            Words { nl: ("English", "Overschakelen op Engels."), en: ("Nederlands", "Switch to Dutch.") }
        }
        Command::SwitchTheme => Words {
            nl: ("kleuren", "Andere kleuren: donker, licht, hoog contrast of zonder kleur."),
            en: ("colours", "Other colours: dark, light, high contrast or none."),
        },
        Command::Suspend => Words {
            nl: ("opzij zetten", "Het programma opzij zetten, zoals in elke shell; fg haalt het terug."),
            en: ("suspend", "Set the program aside, as in any shell; fg brings it back."),
        },
        Command::Quit => {
            Words { nl: ("stoppen", "Het programma verlaten."), en: ("quit", "Leave the program.") }
        }
    }
}

/// Name of a key as it stands on the keyboard.
pub fn key(language: Language, key: Key) -> String {
    let in_both = |nl: &str, en: &str| match language {
        Language::Dutch => nl.to_owned(),
        Language::English => en.to_owned(),
    };
    match key {
        Key::Char(' ') => in_both("spatie", "space"),
        Key::Char(character) => character.to_string(),
        Key::Control(letter) => format!("Ctrl-{}", letter.to_ascii_uppercase()),
        Key::Function(number) => format!("F{number}"),
        Key::Enter => "Enter".to_owned(),
        Key::Escape => "Esc".to_owned(),
        Key::Backspace => "Backspace".to_owned(),
        Key::Delete => "Delete".to_owned(),
        Key::Tab => "Tab".to_owned(),
        Key::BackTab => "Shift-Tab".to_owned(),
        Key::Up => "↑".to_owned(),
        Key::Down => "↓".to_owned(),
        Key::Left => "←".to_owned(),
        Key::Right => "→".to_owned(),
        Key::ShiftLeft => "Shift-←".to_owned(),
        Key::ShiftRight => "Shift-→".to_owned(),
        Key::Home => "Home".to_owned(),
        Key::End => "End".to_owned(),
        Key::PageUp => "PgUp".to_owned(),
        Key::PageDown => "PgDn".to_owned(),
    }
}
