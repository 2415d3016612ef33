//! Words of the command `train`: lessons, sessions with teams, and collecting what groups made.

sentences! {
    about_train() {
        nl: "Een les doen of een teamsessie leiden, met begeleidersblad en onthulling",
        en: "Take a lesson or lead a team session, with facilitator’s sheet and reveal",
    }
    usage_train() {
        nl: "speelveld train [NAAM] [OPTIES]\n  speelveld train [CASUS] --teams NAMEN [OPTIES]\n  speelveld train --collect BESTAND... [OPTIES]",
        en: "speelveld train [NAME] [OPTIONS]\n  speelveld train [CASE] --teams NAMES [OPTIONS]\n  speelveld train --collect FILE... [OPTIONS]",
    }
    help_lesson() {
        nl: "Naam van de les; zonder naam staan alle lessen op een rij. Met --teams: id of bestand van de casus (standaard logistics)",
        en: "Name of the lesson; without a name all lessons are listed. With --teams: id or file of the case (default logistics)",
    }
    help_sheet() {
        nl: "Schrijf het begeleidersblad: doel, tijdpad, vragen, verwachte inzichten en vragen voor de nabespreking",
        en: "Write the facilitator’s sheet: goal, timing, questions, expected insights and questions for the debrief",
    }
    help_sheet_output() {
        nl: "Bestand voor het blad (.md of .html) of de onthulling; standaard op het scherm",
        en: "File for the sheet (.md or .html) or the reveal; by default on the screen",
    }
    help_debrief() {
        nl: "Schrijf het verslag van de les tot nu toe naar dit bestand (.md of .html), zonder de les te openen; met --teams alleen: dat van de laatste teamsessie",
        en: "Write the report of the lesson so far to this file (.md or .html), without opening the lesson; with --teams alone: that of the last team session",
    }
    value_participant() { nl: "NAAM", en: "NAME" }
    help_for() {
        nl: "Met --teams en --debrief: de eigen pagina van deze deelnemer of dit team om mee te nemen, zonder de keuzes en notities van anderen",
        en: "With --teams and --debrief: this participant’s or team’s own page to take home, without the choices and notes of others",
    }
    for_needs_teams() {
        nl: "--for hoort bij een teamsessie: `speelveld train --teams --debrief BESTAND --for NAAM`",
        en: "--for belongs to a team session: `speelveld train --teams --debrief FILE --for NAME`",
    }
    kind_participant() { nl: "deelnemer", en: "participant" }
    help_restart() {
        nl: "Begin de les opnieuw; van wat u had, blijft een kopie. Zonder deze optie gaat u verder waar u was",
        en: "Restart the lesson; a copy of your work is kept. Without this option you continue where you left off",
    }
    debrief_of_what() {
        nl: "van welke les wilt u het verslag? Noem de naam, of schrijf --teams voor de laatste teamsessie; `speelveld train` laat alle namen zien",
        en: "for which lesson do you want the report? Give its name, or write --teams for the last team session; `speelveld train` shows all names",
    }
    restart_what() {
        nl: "welke les wilt u opnieuw beginnen? Noem de naam; `speelveld train` laat alle namen zien",
        en: "which lesson do you want to restart? Give its name; `speelveld train` shows all names",
    }
    never_begun(lesson: &str) {
        nl: "aan de les `{lesson}` is hier nog niet begonnen, dus er is geen verslag. Begin met `speelveld train {lesson}`",
        en: "the lesson `{lesson}` has not been started here yet, so there is no report. Start with `speelveld train {lesson}`",
    }
    no_team_session() {
        nl: "er is hier nog geen teamsessie opgeslagen. Begin er een met `speelveld train --teams \"Noord,Zuid\"`",
        en: "no team session is saved here. Start one with `speelveld train --teams \"North,South\"`",
    }
    teams_not_at_end() {
        nl: "de laatste teamsessie is nog niet bij de nabespreking. Maak de sessie eerst af: `speelveld` gaat verder waar u was, en onder 9 staan de teamsessies",
        en: "the last team session has not reached its debrief yet. Finish it first: `speelveld` continues where you left off, and 9 lists the team sessions",
    }
    one_thing(options: &str) {
        nl: "{options} gaan niet samen; kies er één",
        en: "{options} do not go together; choose one",
    }
    examples_train() {
        nl: "  speelveld train\n  speelveld train first-steps\n  speelveld train first-steps --restart\n  speelveld train competence-gaps --sheet -o blad.html\n  speelveld train competence-gaps --debrief verslag.html\n  speelveld train twin --teams \"Noord,Zuid\" --rounds 3 --limit cost=900@80\n  speelveld train --collect groep-*.toml --format markdown -o onthulling.md",
        en: "  speelveld train\n  speelveld train first-steps\n  speelveld train first-steps --restart\n  speelveld train competence-gaps --sheet -o sheet.html\n  speelveld train competence-gaps --debrief report.html\n  speelveld train twin --teams \"North,South\" --rounds 3 --limit cost=900@80\n  speelveld train --collect group-*.toml --format markdown -o reveal.md",
    }
    kind_lesson() { nl: "les", en: "lesson" }
    sheet_needs_lesson() {
        nl: "Van welke les wilt u het begeleidersblad? Noem de naam; `speelveld train` laat alle namen zien.",
        en: "For which lesson do you want the facilitator’s sheet? Give its name; `speelveld train` shows all names.",
    }
    list_lessons() { nl: "Lessen", en: "Lessons" }
    lesson_minutes(minutes: u16) { nl: "{minutes} minuten", en: "{minutes} minutes" }
    how_to_train() {
        nl: "Begin met `speelveld train NAAM`; `--sheet` schrijft het begeleidersblad, `--debrief BESTAND` het verslag.",
        en: "Begin with `speelveld train NAME`; `--sheet` writes the facilitator’s sheet, `--debrief FILE` the report.",
    }
    value_names() { nl: "NAMEN", en: "NAMES" }
    help_teams() {
        nl: "Namen van 2 tot 8 teams, met komma’s ertussen",
        en: "Names of 2 to 8 teams, with commas between them",
    }
    help_rounds() { nl: "Aantal rondes, 1 tot 6 (standaard 2)", en: "Number of rounds, 1 to 6 (default 2)" }
    help_minutes() {
        nl: "Minuten per beurt; 0: geen klok (standaard 10)",
        en: "Minutes for each turn, 0 for no clock (default 10)",
    }
    value_limit() { nl: "UITKOMST=BEDRAG[@N]", en: "OUTCOME=AMOUNT[@N]" }
    help_limit() {
        nl: "Grens waar elke keuze binnen moet blijven, in minstens N van de 100 toekomsten (standaard 80); mag vaker, bijv. cost=450@90 of own_people=1,5; standaard een bedrag dat de huidige keuze net niet haalt",
        en: "Limit that every choice must meet in at least N of 100 futures (default 80); may be repeated, e.g. cost=450@90 or own_people=1.5; by default a cost that the current choice just misses",
    }
    help_hide_figures() {
        nl: "Toon de cijfers pas bij de onthulling; elk team voorspelt de kosten van zijn keuze",
        en: "Show the figures only at the reveal; each team predicts the cost of its choice",
    }
    help_no_predictions() {
        nl: "Met --hide-figures: vraag de teams niet om een voorspelling",
        en: "With --hide-figures: do not ask the teams for a prediction",
    }
    help_collect() {
        nl: "Bestanden met vergelijkingen van groepen, samen in één onthulling",
        en: "Files with comparisons made by groups, together in one reveal",
    }
    value_column() { nl: "LETTER", en: "LETTER" }
    help_column() {
        nl: "Met --collect: neem uit elk bestand dit scenario (A tot en met D), of met all elk scenario dat is gewijzigd; standaard het ene dat is gewijzigd",
        en: "With --collect: take this scenario from each file (A to D), or with all every scenario that was changed; by default the one that was changed",
    }
    taken_heading() { nl: "Wat uit elk bestand komt", en: "What is taken from each file" }
    taken(group: &str, file: &str, column: &str, changes: &str) {
        nl: "{group}: {column}, uit {file}; gewijzigd: {changes}",
        en: "{group}: {column}, from {file}; changed: {changes}",
    }
    taken_unchanged(group: &str, file: &str, column: &str) {
        nl: "{group}: {column}, uit {file}; daar is niets in gewijzigd",
        en: "{group}: {column}, from {file}; nothing was changed in it",
    }
    all_alike() {
        nl: "Alle groepen kozen hetzelfde; de cijfers zijn dus ook gelijk.",
        en: "All groups chose the same, so their figures are the same too.",
    }
    nothing_changed() {
        nl: "in geen van de bestanden is een keuze gewijzigd, dus alle groepen zouden gelijk zijn. Met --column LETTER vergelijkt u toch één scenario uit elk bestand",
        en: "no choice was changed in any of the files, so all groups would be alike. With --column LETTER you still compare one scenario from each file",
    }
    nothing_changed_in(file: &str, columns: &str) {
        nl: "in `{file}` is geen keuze gewijzigd, dus het is niet duidelijk welk scenario u bedoelt: {columns}. Geef het aan met --column LETTER",
        en: "no choice was changed in `{file}`, so it is not clear which scenario you mean: {columns}. Choose with --column LETTER",
    }
    several_changed(file: &str, columns: &str) {
        nl: "in `{file}` is meer dan één scenario gewijzigd (*): {columns}. Geef met --column LETTER aan welk scenario telt, of met --column all dat ze allemaal tellen",
        en: "more than one scenario was changed (*) in `{file}`: {columns}. Choose with --column LETTER which one counts, or count each of them with --column all",
    }
    no_such_column(letter: &str, file: &str, columns: &str) {
        nl: "er is geen scenario {letter} in `{file}`; wel: {columns}",
        en: "there is no scenario {letter} in `{file}`; available: {columns}",
    }
    help_format() {
        nl: "Met --collect: schrijf de onthulling als plain, markdown of json",
        en: "With --collect: write the reveal as plain, markdown or json",
    }
    kind_outcome() { nl: "uitkomst", en: "outcome" }
    not_limit(text: &str) {
        nl: "`{text}` is geen grens. Schrijf UITKOMST=BEDRAG of UITKOMST=BEDRAG@N, bijvoorbeeld cost=450@90; N is 1 tot 100 en een deel is 0 tot 1",
        en: "`{text}` is not a limit. Write OUTCOME=AMOUNT or OUTCOME=AMOUNT@N, such as cost=450@90; N is 1 to 100 and a share is 0 to 1",
    }
    collected_wrong_number(found: usize, fewest: usize, most: usize) {
        nl: "aantal keuzes van teams in deze bestanden: {found}; een onthulling vraagt er {fewest} tot {most}",
        en: "number of team choices in these files: {found}; a reveal needs {fewest} to {most}",
    }
    mismatch(file: &str, first: &str, differing: &str) {
        nl: "`{file}` past niet bij `{first}`. Dit verschilt: {differing}. Laat alle groepen met dezelfde vergelijking beginnen",
        en: "`{file}` does not match `{first}`. This differs: {differing}. Let all groups start from the same comparison",
    }
    mismatch_case() { nl: "de casus", en: "the case" }
    mismatch_organisation() { nl: "de organisatie", en: "the organisation" }
    mismatch_seed() { nl: "het startgetal", en: "the random seed" }
    mismatch_futures() { nl: "het aantal toekomsten", en: "the number of futures" }
    mismatch_alone() { nl: "of het portfolio meetelt", en: "whether the portfolio counts" }
    mismatch_edits() { nl: "welke aannames zijn aangepast", en: "which assumptions were changed" }
}
