//! Command: everything a user can do, in the order of help.

use crate::domain::closed_list::closed_list;

closed_list! {
    /// Something a user can do. The id is what scripts and demos write.
    pub enum Command, PerCommand {
        /// One row up, or one line back in a list.
        Up = "up",
        /// One row down, or one line on in a list.
        Down = "down",
        /// To the scenario on the left.
        Left = "left",
        /// To the scenario on the right.
        Right = "right",
        /// To the next scenario, and from the last one back to the first.
        NextScenario = "next-scenario",
        /// To the previous scenario, and from the first one on to the last.
        PreviousScenario = "previous-scenario",
        /// A somewhat lower amount to hold the costs against.
        LowerAmount = "lower-amount",
        /// A somewhat higher one.
        HigherAmount = "higher-amount",
        /// A much lower one.
        MuchLowerAmount = "much-lower-amount",
        /// A much higher one.
        MuchHigherAmount = "much-higher-amount",
        /// The budget again.
        BudgetAmount = "budget-amount",
        /// Half a screen up.
        PageUp = "page-up",
        /// Half a screen down.
        PageDown = "page-down",
        /// To the first row.
        First = "first",
        /// To the last row.
        Last = "last",

        /// The next sourcing mode that is allowed on the layer, or the next training level on the training row.
        NextMode = "next-mode",
        /// The previous one.
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
        /// The next training level.
        NextTraining = "next-training",
        /// A development direction applied to the scenario.
        ApplyDirection = "apply-direction",

        /// A scenario more: what is done now.
        AddScenario = "add-scenario",
        /// A scenario more: the same as this one.
        CopyScenario = "copy-scenario",
        /// Another name for the scenario.
        RenameScenario = "rename-scenario",
        /// The scenario one place to the left.
        MoveScenarioLeft = "move-scenario-left",
        /// The scenario one place to the right.
        MoveScenarioRight = "move-scenario-right",
        /// The scenario away.
        DeleteScenario = "delete-scenario",
        /// The scenario as the baseline that the others are compared with.
        SetBaseline = "set-baseline",

        /// Save under a name; what has one is saved by itself.
        Save = "save",
        /// Open, save as, begin anew, and what was worked on before.
        OpenFiles = "files",
        /// A new exploration.
        NewExploration = "new-exploration",

        /// Undo the last change.
        Undo = "undo",
        /// Do again what was undone.
        Redo = "redo",

        /// Read everything as a difference from the baseline, or as values.
        ToggleDifferences = "toggle-differences",
        /// People and incidents in the place of the scorecard, or back.
        ToggleDetails = "toggle-details",
        /// The next part of a screen that shows its parts in turn.
        NextPart = "next-part",
        /// Why the figure in focus is what it is.
        OpenWhy = "why",
        /// Write the decision memo.
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
        /// Look for an assumption.
        Search = "search",
        /// To the next one that was looked for.
        NextMatch = "next-match",
        /// To the previous one that was looked for.
        PreviousMatch = "previous-match",
        /// The most influential assumptions first, or group by group.
        SortAssumptions = "sort-assumptions",
        /// Influence on another outcome.
        NextOutcome = "next-outcome",
        /// A prediction, or what came of it.
        Answer = "answer",
        /// A note for the debrief.
        Note = "note",
        /// The debrief of a lesson kept in a file.
        KeepDebrief = "keep-debrief",
        /// Lessons and sessions with teams.
        OpenLessons = "open-lessons",
        /// Another case.
        PickCase = "pick-case",
        /// What the case is about, with its sources.
        ShowInformation = "show-information",
        /// Another organisation.
        PickOrganisation = "pick-organisation",
        /// The other cases of the portfolio along with this one, or this one alone.
        TogglePortfolio = "toggle-portfolio",

        /// The screen that compares scenarios.
        ShowCompare = "screen-compare",
        /// The screen about the cost.
        ShowCosts = "screen-costs",
        /// The screen about incidents and policy checks.
        ShowRisks = "screen-risks",
        /// The screen about people.
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
        /// The message before.
        PreviousSlide = "previous-slide",
        /// Nothing on the screen, or everything again.
        Blank = "blank",
        /// A demo to play.
        PickDemo = "pick-demo",
        /// The demo on hold, or on again.
        PauseDemo = "pause-demo",
        /// On to the next step of a demo.
        NextStep = "next-step",
        /// Back to the step before.
        PreviousStep = "previous-step",
        /// A faster demo.
        Faster = "faster",
        /// A slower one.
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
        /// The keys that work here.
        OpenHelp = "open-help",
        /// Everything that can be set, to see and to change.
        OpenSettings = "open-settings",
        /// The mouse for the program, or for selecting text in the terminal.
        ToggleMouse = "toggle-mouse",
        /// The other language.
        SwitchLanguage = "switch-language",
        /// The next theme.
        SwitchTheme = "switch-theme",
        /// To the background, as in any shell.
        Suspend = "suspend",
        /// Leave the program.
        Quit = "quit",
    }
}
