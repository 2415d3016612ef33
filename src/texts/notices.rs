//! What the last key did, and why it did nothing, where the words name nothing of it.

crate::language::worded! {
    /// What was done, or is so now.
    pub enum Confirmation {
        Predicted { nl: "Uw voorspelling is genoteerd; u kunt die tot de onthulling nog wijzigen.", en: "Your prediction is noted; you can change it until the reveal." }
        Judged { nl: "Uw antwoorden zijn genoteerd; u kunt ze tot de onthulling nog wijzigen.", en: "Your answers are noted; you can change them until the reveal." }
        Noted { nl: "Genoteerd voor het verslag.", en: "Noted for the report." }
        Sent { nl: "Verstuurd.", en: "Sent." }
        Arrived { nl: "Uw keuze is aangekomen.", en: "Your choice has arrived." }
        CardComes {
            nl: "De kaart komt zodra is berekend welke kaarten hier iets veranderen.",
            en: "The card comes as soon as it is known which cards change anything here.",
        }
        LessonOver { nl: "Dit was de laatste stap.", en: "This was the last step." }
        ScreenCopied {
            nl: "Als tekst naar het klembord gestuurd; staat het er niet, dan maakt Y een bestand.",
            en: "Sent to the clipboard as text; if it is not there, Y makes a file.",
        }
        LinkCopied {
            nl: "Link naar het klembord gestuurd: plak hem in de webpagina of in een ander venster van speelveld.",
            en: "Link sent to the clipboard: paste it into the web page or another window of speelveld.",
        }
        BackFromDemo {
            nl: "De demo is gestopt; alles staat weer zoals u het had",
            en: "Demo stopped; everything is back as you had it",
        }
        SpotlightCell {
            nl: "De cursor staat op deze keuze; dezelfde toets wijzigt die nu",
            en: "The cursor is on this choice; the same key now changes it",
        }
        DemoStopped {
            nl: "De demo is gestopt; u kunt hier zelf verder",
            en: "Demo stopped; you can continue from here",
        }
        Language { nl: "Taal: Nederlands", en: "Language: English" }
        ContentRead { nl: "Bestanden opnieuw gelezen; de cijfers zijn bijgewerkt", en: "Files reloaded; the figures are updated" }
        KeysRead { nl: "Uw toetsen zijn opnieuw gelezen", en: "Your keys were reloaded" }
        ContentMended { nl: "De problemen in de bestanden zijn verholpen", en: "The problems in the files are fixed" }
        NoProblems { nl: "Alle bestanden zijn in orde", en: "No problems in the files" }
        OrganisationMade { nl: "Uw organisatie is opgeslagen en nu gekozen; de getallen staan op Aannames", en: "Your organisation is saved and now selected; its numbers are on Assumptions" }
        CaseMade { nl: "Uw casus is opgeslagen en is nu gekozen", en: "Your case is saved and is now selected" }
    }
}

crate::language::worded! {
    /// Why nothing was done.
    pub enum Obstacle {
        InARoom { nl: "U doet mee aan een sessie; iets anders openen kan in een nieuw venster", en: "You are taking part in a session; open other things in a new window" }
        TooLate { nl: "De keuzes lagen al op tafel; wat u verstuurde, kwam te laat", en: "The choices were already on the table; what you sent came too late" }
        NothingToPredict { nl: "Bij deze stap valt niets te voorspellen.", en: "There is nothing to predict at this step." }
        AnswerIsFixed {
            nl: "De uitkomst is onthuld; uw antwoord blijft staan zoals u het gaf.",
            en: "The outcome has been revealed; your answer stays as you gave it.",
        }
        LessonIsKept {
            nl: "Een les wordt automatisch opgeslagen; zelf opslaan doet u in uw eigen vergelijking.",
            en: "Lessons are saved automatically; Save is for your own comparison.",
        }
        HiddenUntilReveal {
            nl: "Verborgen tot de onthulling: voorspel eerst de uitkomst.",
            en: "Hidden until the reveal: predict the outcome first.",
        }
        NothingToUndo { nl: "Er is niets om ongedaan te maken", en: "There is nothing to undo" }
        NothingToRedo { nl: "Er is niets om opnieuw te doen", en: "There is nothing to redo" }
        NoOtherMode { nl: "Deze casus laat op deze laag geen andere werkwijze toe", en: "This case allows no other mode on this layer" }
        ChooseLayer { nl: "Partners horen bij een laag; ga eerst naar een laag", en: "Partners belong to a layer; move to a layer first" }
        ChooseCase { nl: "Ga eerst naar een casus", en: "Move to a case first" }
        LastCase { nl: "De laatste casus kunt u niet weglaten", en: "The last case cannot be left out" }
        OfTheFile {
            nl: "Dit portfolio staat in een eigen bestand; sla eerst alles onder een andere naam op",
            en: "This portfolio is in a file of its own; save everything under another name first",
        }
        NoBetterStart {
            nl: "Met andere startjaren wordt het tekort in het slechtste jaar niet kleiner",
            en: "No other start years lower the shortage in the worst year",
        }
        LastScenario { nl: "Het laatste scenario kunt u niet verwijderen", en: "The last scenario cannot be deleted" }
        OneObjective { nl: "Er moet minstens één doel overblijven.", en: "At least one objective must remain." }
        NothingToTake { nl: "Hier is niets om te kiezen.", en: "There is nothing to choose here." }
        NoFurther { nl: "Dit scenario staat al aan de rand", en: "This scenario is already at the edge" }
        AlreadySo { nl: "Dat is al zo", en: "Already done" }
        NothingToPasteInto { nl: "Plakken kan waar u tekst typt", en: "You can paste where you type text" }
        NotEdited { nl: "Deze aanname heeft al de standaardwaarde", en: "This assumption already has its default value" }
        NothingEdited { nl: "Alle aannames hebben al hun standaardwaarde", en: "All assumptions already have their default values" }
        NoAssumptionFound { nl: "Geen aanname gevonden", en: "No assumption found" }
        EndOfTrail { nl: "Verder is hier niets na te gaan", en: "There is nothing further to trace here" }
        NoFiguresYet { nl: "De cijfers worden nog berekend", en: "The figures are still being computed" }
        NothingFound { nl: "Geen opdracht gevonden; wis een paar letters", en: "No matching command; delete a few letters" }
        NotHere { nl: "Dat kan hier niet", en: "That is not possible here" }
        OnlyOwnChoices {
            nl: "Dat kan niet tijdens een teamsessie; wijzig alleen uw eigen keuzes in scenario B",
            en: "Not during a team session; change only your own choices in scenario B",
        }
        OnTheTable {
            nl: "De keuzes liggen vast; wijzigen kan in de volgende ronde",
            en: "Choices are locked until the next round",
        }
        FiguresHidden { nl: "De cijfers komen bij de onthulling", en: "The figures come with the reveal" }
        NameThemselves { nl: "Op eigen apparaten typt ieder zelf een naam", en: "On their own devices everybody types a name" }
        NobodySent { nl: "Er is nog niets ingestuurd", en: "Nobody has sent anything yet" }
        WrongTeams { nl: "Typ 2 tot 8 verschillende namen, met komma’s ertussen", en: "Type 2 to 8 different names, separated by commas" }
        NotYourWorld {
            nl: "Alleen een wereld die u zelf typte, kunt u verwijderen.",
            en: "Only a world that you typed yourself can be removed.",
        }
        NotALimit {
            nl: "Typ een bedrag of aantal, zoals 450 of 450@90, of laat dit leeg: geen grens",
            en: "Type an amount or number, such as 450 or 450@90, or leave this empty for no limit",
        }
        StillWriting { nl: "De vorige wijziging wordt nog opgeslagen", en: "The previous change is still being saved" }
    }
}
