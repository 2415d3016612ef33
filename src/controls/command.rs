//! Command: everything a user can do, in the order of help.

use crate::domain::closed_list::closed_list;

closed_list! {
    /// Something a user can do. The id is what scripts and demos write.
    pub enum Command, PerCommand {
        /// One row up, or one line back in a list.
        Up = "up",
        /// One row down, or one line on in a list.
        Down = "down",
        Left = "left",
        Right = "right",
        /// To the next scenario, and from the last one back to the first.
        NextScenario = "next-scenario",
        /// To the previous scenario, and from the first one on to the last.
        PreviousScenario = "previous-scenario",
        /// A somewhat lower amount to hold the costs against.
        LowerAmount = "lower-amount",
        HigherAmount = "higher-amount",
        MuchLowerAmount = "much-lower-amount",
        MuchHigherAmount = "much-higher-amount",
        BudgetAmount = "budget-amount",
        PageUp = "page-up",
        PageDown = "page-down",
        First = "first",
        Last = "last",

        /// The next sourcing mode that is allowed on the layer, or the next training level on the training row.
        NextMode = "next-mode",
        PreviousMode = "previous-mode",
        /// The market as a partner, on or off.
        ToggleMarket = "toggle-market",
        /// Fellow governments as a partner, on or off.
        ToggleGovernments = "toggle-governments",
        /// Knowledge institutions as a partner, on or off.
        ToggleKnowledge = "toggle-knowledge",
        /// Residents as a partner, on or off.
        ToggleResidents = "toggle-residents",
        /// Every choice for this cell with what it would change.
        OpenCell = "open-cell",
        NextTraining = "next-training",
        /// A development direction applied to the scenario.
        ApplyDirection = "apply-direction",

        /// A scenario more: what is done now.
        AddScenario = "add-scenario",
        /// A scenario more: the same as this one.
        CopyScenario = "copy-scenario",
        RenameScenario = "rename-scenario",
        MoveScenarioLeft = "move-scenario-left",
        MoveScenarioRight = "move-scenario-right",
        DeleteScenario = "delete-scenario",
        /// The scenario as the baseline that the others are compared with.
        SetBaseline = "set-baseline",

        /// Save under a name; what has one is saved by itself.
        Save = "save",
        /// Open, save as, begin anew, and what was worked on before.
        OpenFiles = "files",
        NewExploration = "new-exploration",

        Undo = "undo",
        Redo = "redo",

        /// Read everything as a difference from the baseline, or as values.
        ToggleDifferences = "toggle-differences",
        /// People and incidents in the place of the scorecard, or back.
        ToggleDetails = "toggle-details",
        /// The next part of a screen that shows its parts in turn.
        NextPart = "next-part",
        /// Why the figure in focus is what it is.
        OpenWhy = "why",
        WriteReport = "report",
        /// Write figures or the screen to a file.
        Export = "export",
        /// Put the screen in words on the clipboard.
        CopyScreen = "copy-screen",
        /// Why an outcome of the scorecard is what it is.
        PickOutcome = "why-outcome",
        /// Another number or range for the assumption under the cursor.
        EditAssumption = "edit-assumption",
        /// The shipped number of the assumption under the cursor.
        ResetAssumption = "reset-assumption",
        /// The shipped numbers of all assumptions.
        ResetAssumptions = "reset-assumptions",
        Search = "search",
        NextMatch = "next-match",
        PreviousMatch = "previous-match",
        /// The most influential assumptions first, or group by group.
        SortAssumptions = "sort-assumptions",
        NextOutcome = "next-outcome",
        /// A prediction, or what came of it.
        Answer = "answer",
        Note = "note",
        /// The debrief of a lesson kept in a file.
        KeepDebrief = "keep-debrief",
        OpenLessons = "open-lessons",
        PickCase = "pick-case",
        /// What the case is about, with its sources.
        ShowInformation = "show-information",
        PickOrganisation = "pick-organisation",
        /// The other cases of the portfolio along with this one, or this one alone.
        TogglePortfolio = "toggle-portfolio",

        ShowCompare = "screen-compare",
        ShowCosts = "screen-costs",
        /// The screen about incidents and policy checks.
        ShowRisks = "screen-risks",
        ShowCompetences = "screen-competences",
        /// The screen with every number that goes in.
        ShowAssumptions = "screen-assumptions",
        /// The screen of a session with teams.
        ShowTeams = "screen-teams",
        /// A note for the debrief of a session with teams.
        AddNote = "add-note",
        /// Another event in the place of the one that was drawn.
        PickEvent = "pick-event",
        /// One message per screen, in large figures.
        Present = "present",
        /// The next message of the presenter.
        NextSlide = "next-slide",
        PreviousSlide = "previous-slide",
        /// Nothing on the screen, or everything again.
        Blank = "blank",
        PickDemo = "pick-demo",
        /// The demo on hold, or on again.
        PauseDemo = "pause-demo",
        NextStep = "next-step",
        PreviousStep = "previous-step",
        Faster = "faster",
        Slower = "slower",
        /// Leave the demo; everything stays as it stands.
        LeaveActivity = "leave-activity",
        /// Take the line under the cursor.
        Confirm = "confirm",
        /// One step back; never loses anything.
        Back = "back",
        /// The case at hand changed; of a shipped case a copy is made first.
        EditCase = "edit-case",
        /// A new case of the user's own.
        NewCase = "new-case",
        /// What is wrong in the content files.
        ShowProblems = "show-problems",
        /// Every command with its key, to search and to run.
        OpenPalette = "open-palette",
        OpenHelp = "open-help",
        /// Everything that can be set, to see and to change.
        OpenSettings = "open-settings",
        /// The mouse for the program, or for selecting text in the terminal.
        ToggleMouse = "toggle-mouse",
        SwitchLanguage = "switch-language",
        SwitchTheme = "switch-theme",
        /// To the background, as in any shell.
        Suspend = "suspend",
        Quit = "quit",
    }
}
