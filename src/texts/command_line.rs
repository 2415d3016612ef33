//! Sentences of the command line: help, and what can be wrong with a command.

sentences! {
    about() {
        nl: "Scenarioverkenner voor de digitale stack: kies per laag, simuleer, vergelijk naast elkaar.",
        en: "Scenario explorer for the digital stack: choose per layer, simulate, compare side by side.",
    }
    about_more() {
        nl: "Zonder opdracht opent de verkenner in dit venster, waar u de vorige keer was.",
        en: "Without a command the explorer opens in this window, where you left off.",
    }
    about_demo() {
        nl: "Een demo afspelen; met elke andere toets neemt u de besturing over",
        en: "Play a demo; any other key lets you take over",
    }
    about_open() {
        nl: "Een vergelijking, casus of portfolio openen in de verkenner",
        en: "Open a comparison, a case or a portfolio in the explorer",
    }
    about_compare() {
        nl: "Scenario’s van een casus doorrekenen en naast elkaar zetten",
        en: "Simulate scenarios of a case and put them side by side",
    }
    about_report() {
        nl: "Een beslisnotitie schrijven: vraag, uitkomsten, kosten, risico’s, personeel, beleidstoetsen, alle getallen",
        en: "Write a decision memo: question, outcomes, costs, risks, staff, policy checks, every number",
    }
    about_resolve() {
        nl: "Elk getal tonen waarmee de simulatie rekent, met de herkomst",
        en: "Show every number that goes into the simulation, with its origin",
    }
    about_check() {
        nl: "Bestanden nakijken en alle problemen melden",
        en: "Check files and report all problems",
    }
    about_list() {
        nl: "Tonen wat u kunt kiezen (casussen, richtingen, lagen …) en welke beleidstoetsen er zijn",
        en: "Show what you can choose (cases, directions, layers …) and which policy checks there are",
    }
    about_selftest() {
        nl: "Gepubliceerde berekeningen ter controle narekenen",
        en: "Recompute published calculations as a check",
    }
    about_keys() { nl: "De toetsen van de verkenner tonen", en: "Show the keys of the explorer" }
    help_keys_toml() {
        nl: "Als tabellen om in config.toml over te nemen en te wijzigen",
        en: "As tables to copy into config.toml and edit",
    }
    about_completions() {
        nl: "Aanvulling met Tab voor een shell schrijven",
        en: "Write Tab completion for a shell",
    }
    help_shell() { nl: "bash, zsh, fish of powershell", en: "bash, zsh, fish or powershell" }
    about_man() { nl: "De handleiding voor man schrijven", en: "Write the manual page for man" }
    kind_shell() { nl: "shell", en: "shell" }
    kind_command() { nl: "opdracht", en: "command" }
    help_man_command() {
        nl: "Van deze opdracht; zonder opdracht van het hele programma",
        en: "Of this command; without one, of the whole program",
    }

    usage() { nl: "Gebruik:", en: "Usage:" }
    commands() { nl: "Opdrachten", en: "Commands" }
    arguments() { nl: "Argumenten", en: "Arguments" }
    options() { nl: "Opties", en: "Options" }
    examples() { nl: "Voorbeelden:", en: "Examples:" }

    usage_program() { nl: "speelveld [OPDRACHT] [OPTIES]", en: "speelveld [COMMAND] [OPTIONS]" }
    usage_demo() { nl: "speelveld demo [NAAM] [OPTIES]", en: "speelveld demo [NAME] [OPTIONS]" }
    usage_open() { nl: "speelveld open BESTAND|CASUS|LINK [OPTIES]", en: "speelveld open FILE|CASE|LINK [OPTIONS]" }
    value_what() { nl: "BESTAND|CASUS|LINK", en: "FILE|CASE|LINK" }
    help_what() {
        nl: "Bestand van een opgeslagen vergelijking, id van een casus, een bestand met een casus, of een link",
        en: "File of a saved comparison, id of a case, a file with a case, or a link",
    }
    usage_compare() {
        nl: "speelveld compare CASUS [-s SCENARIO]... [--set LAAG=KEUZE]... [OPTIES]",
        en: "speelveld compare CASE [-s SCENARIO]... [--set LAYER=CHOICE]... [OPTIONS]",
    }
    usage_report() {
        nl: "speelveld report CASUS [-s SCENARIO]... [--set LAAG=KEUZE]... [OPTIES]",
        en: "speelveld report CASE [-s SCENARIO]... [--set LAYER=CHOICE]... [OPTIONS]",
    }
    usage_resolve() {
        nl: "speelveld resolve CASUS -s SCENARIO [--set LAAG=KEUZE]... [OPTIES]",
        en: "speelveld resolve CASE -s SCENARIO [--set LAYER=CHOICE]... [OPTIONS]",
    }
    usage_check() { nl: "speelveld check [PAD]... [OPTIES]", en: "speelveld check [PATH]... [OPTIONS]" }
    usage_list() { nl: "speelveld list [OPTIES]", en: "speelveld list [OPTIONS]" }
    usage_keys() { nl: "speelveld keys [OPTIES]", en: "speelveld keys [OPTIONS]" }
    usage_completions() { nl: "speelveld completions SHELL [OPTIES]", en: "speelveld completions SHELL [OPTIONS]" }
    usage_man() { nl: "speelveld man [OPDRACHT] [OPTIES]", en: "speelveld man [COMMAND] [OPTIONS]" }
    usage_bare(command: &str) { nl: "speelveld {command} [OPTIES]", en: "speelveld {command} [OPTIONS]" }

    value_layer_choice() { nl: "LAAG=KEUZE", en: "LAYER=CHOICE" }
    value_own_number() { nl: "ID=GETAL", en: "ID=NUMBER" }
    value_case() { nl: "CASUS", en: "CASE" }
    value_seed() { nl: "STARTGETAL", en: "SEED" }
    value_directory() { nl: "MAP", en: "DIR" }
    value_file() { nl: "BESTAND", en: "FILE" }
    value_path() { nl: "PAD", en: "PATH" }
    value_number() { nl: "AANTAL", en: "N" }
    value_part() { nl: "ONDERDEEL", en: "PART" }
    value_command() { nl: "OPDRACHT", en: "COMMAND" }
    value_level() { nl: "NIVEAU", en: "LEVEL" }
    value_format() { nl: "FORMAAT", en: "FORMAT" }
    value_language() { nl: "TAAL", en: "LANG" }
    value_theme() { nl: "KLEUREN", en: "THEME" }
}

sentences! {
    help_case() {
        nl: "Id van een casus, of een bestand met een casus of (bij compare en report) een opgeslagen vergelijking",
        en: "Id of a case, or a file with a case or (for compare and report) a saved comparison",
    }
    help_scenario() {
        nl: "Scenario: `current` (de huidige situatie), de id van een richting, of een bestand; hoogstens vier keer. Standaard: current en proven-knowledge",
        en: "Scenario: `current` (today’s situation), the id of a direction, or a file; at most four times. By default: current and proven-knowledge",
    }
    help_one_scenario() {
        nl: "Scenario: `current` (de huidige situatie), de id van een richting, of een bestand",
        en: "Scenario: `current` (today’s situation), the id of a direction, or a file",
    }
    help_set() {
        nl: "Een andere keuze voor een laag, in het scenario van de -s ervoor; zonder -s ervoor in een kopie van current. KEUZE is werkwijze[:partner[+partner]], zoals outsource:market",
        en: "A different choice for a layer, in the scenario of the -s before it; without one, in a copy of current. CHOICE is mode[:partner[+partner]], such as outsource:market",
    }
    help_hire() {
        nl: "Extra personeel vanaf het begin, in het scenario van de -s ervoor (zonder -s ervoor in een kopie van current): 0,5; 1; 1,5 of 2 fte van een competentie, zoals software=1",
        en: "Extra staff from the start, in the scenario of the -s before it (without one, in a copy of current): 0.5, 1, 1.5 or 2 FTE of a competence, such as software=1",
    }
    value_hire() { nl: "COMPETENTIE=FTE", en: "COMPETENCE=FTE" }
    not_a_hire(text: &str) {
        nl: "‘{text}’ is geen COMPETENTIE=FTE met 0; 0,5; 1; 1,5 of 2 fte",
        en: "‘{text}’ is not COMPETENCE=FTE with 0, 0.5, 1, 1.5 or 2 FTE",
    }
    kind_competence() { nl: "competentie", en: "competence" }
    help_training() {
        nl: "Opleiding in het scenario van de -s ervoor, of zonder -s ervoor in alle scenario’s: none, normal of double",
        en: "Training in the scenario of the -s before it, or without one in all scenarios: none, normal or double",
    }
    help_organisation() {
        nl: "Id van de organisatie (standaard de eerste van `speelveld list`)",
        en: "Id of the organisation (default: the first of `speelveld list`)",
    }
    help_assume() {
        nl: "Reken met een eigen getal of bereik in plaats van de standaardwaarde, zoals modes.material.build=1,2 of 'layers.platforms.build=20 tot 60'; mag vaker. `speelveld resolve` toont de id’s",
        en: "Use a number or range of your own instead of the default, such as modes.material.build=1.2 or 'layers.platforms.build=20 to 60'; may be repeated. `speelveld resolve` lists the ids",
    }
    help_without_doubt() {
        nl: "Met elke onzekere schatting op de mediaan",
        en: "With every uncertain estimate at its median",
    }
    help_alone() {
        nl: "Zonder de andere projecten van de organisatie",
        en: "Without the organisation’s other projects",
    }
    help_futures() {
        nl: "Aantal toekomsten, 1 tot 1.000.000 (standaard 10.000)",
        en: "Number of futures, 1 to 1,000,000 (default 10,000)",
    }
    help_seed() {
        nl: "Startgetal van de simulatie (standaard 2026); hetzelfde getal geeft dezelfde uitkomst",
        en: "Random seed (default 2026); the same number gives the same result",
    }
    help_baseline() {
        nl: "Letter van het scenario waarmee de andere worden vergeleken (standaard A)",
        en: "Letter of the scenario that the others are compared with (default A)",
    }
    help_format() {
        nl: "plain (standaard), markdown, html, json, xlsx, of csv met de notatie van de taal; csv-nl en csv-en leggen die notatie vast",
        en: "plain (default), markdown, html, json, xlsx, or csv in the notation of the language; csv-nl and csv-en set that notation",
    }
    help_report_format() {
        nl: "html of markdown (standaard volgens de naam van het bestand, anders html)",
        en: "html or markdown (default: from the file name, otherwise html)",
    }
    help_directions() {
        nl: "Alle richtingen naast current, een regel per richting, met de acht uitkomsten; met -s komen er meer bij",
        en: "All directions beside current, a row each, with the eight outcomes; -s adds more",
    }
    value_outcome() { nl: "UITKOMST", en: "OUTCOME" }
    help_sort() {
        nl: "De richtingen sorteren: `cost` (standaard), `within_budget`, `serious`, `public_control`, `own_people`, `unfilled`, `live` of `needed`",
        en: "Sort the directions by `cost` (default), `within_budget`, `serious`, `public_control`, `own_people`, `unfilled`, `live` or `needed`",
    }
    help_detail() {
        nl: "Een onderdeel uitgebreid toevoegen: costs, risks, competences, checks, attribution of influence; mag vaker (in plain, markdown en json)",
        en: "Add a part in detail: costs, risks, competences, checks, attribution or influence; may be repeated (in plain, markdown and json)",
    }
    help_draws() {
        nl: "Ook elke toekomst van elk scenario als CSV in dit bestand schrijven",
        en: "Also write every future of every scenario to this file, as CSV",
    }
    help_resolve_format() { nl: "plain of json (standaard plain)", en: "plain or json (default plain)" }
    help_output() {
        nl: "In dit bestand schrijven; een bestaand bestand wordt pas vervangen als het nieuwe klaar is",
        en: "Write to this file; an existing file is replaced only once the new one is complete",
    }
    help_paths() {
        nl: "Bestanden, of mappen met .toml-bestanden (standaard: de bestanden van speelveld zelf)",
        en: "Files, or folders of .toml files (default: speelveld’s own files)",
    }
    help_scenarios() {
        nl: "Map met eigen bestanden, die de meegeleverde bestanden aanvullen of vervangen",
        en: "Folder with your own files, which add to or replace the supplied files",
    }
    help_theme() { nl: "Kleuren: dark, light, contrast of plain (zonder kleur)", en: "Colours: dark, light, contrast or plain (no colour)" }
    value_name() { nl: "NAAM", en: "NAME" }
    help_demo() {
        nl: "Naam van de demo: tour (drie minuten) of utrecht (zes minuten)",
        en: "Name of the demo: tour (three minutes) or utrecht (six minutes)",
    }
    help_present() {
        nl: "Openen met één boodschap per scherm, in grote cijfers",
        en: "Open with one message per screen, in large figures",
    }
    help_speed() {
        nl: "Tempo in procenten; 100 is normaal",
        en: "Pace in per cent; 100 is normal",
    }
    bad_speed(written: &str, least: &str, most: &str) {
        nl: "`{written}` is geen tempo: geef een heel getal van {least} tot en met {most}, in procenten",
        en: "`{written}` is not a pace: give a whole number from {least} to {most}, in per cent",
    }
    kind_demo() { nl: "demo", en: "demo" }
    no_demo() { nl: "er is geen demo om af te spelen", en: "there is no demo to play" }
    help_lang() { nl: "Taal: nl of en", en: "Language: nl or en" }
    help_help() { nl: "Deze uitleg tonen", en: "Show this help" }
    help_version() { nl: "De versie tonen", en: "Show the version" }

    examples_program() {
        nl: "  speelveld\n  speelveld demo\n  speelveld compare logistics\n  speelveld compare twin -s current -s craft --format markdown -o memo.md\n  speelveld compare logistics --set platforms=outsource:market+knowledge\n  speelveld list",
        en: "  speelveld\n  speelveld demo\n  speelveld compare logistics\n  speelveld compare twin -s current -s craft --format markdown -o memo.md\n  speelveld compare logistics --set platforms=outsource:market+knowledge\n  speelveld list",
    }
    examples_report() {
        nl: "  speelveld report logistics -o memo.html\n  speelveld report twin -s current -s craft -o memo.md\n  speelveld report vergelijking.toml -o memo.html\n  speelveld report ivri -s current -s shared --assume modes.material.build=1,2 --lang nl -o ivri.html",
        en: "  speelveld report logistics -o memo.html\n  speelveld report twin -s current -s craft -o memo.md\n  speelveld report comparison.toml -o memo.html\n  speelveld report ivri -s current -s shared --assume modes.material.build=1.2 --lang en -o ivri.html",
    }
    examples_demo() {
        nl: "  speelveld demo\n  speelveld demo utrecht --lang nl\n  speelveld demo tour --speed 150",
        en: "  speelveld demo\n  speelveld demo utrecht --lang en\n  speelveld demo tour --speed 150",
    }
    examples_open() {
        nl: "  speelveld open vergelijking.toml\n  speelveld open twin",
        en: "  speelveld open comparison.toml\n  speelveld open twin",
    }
    examples_compare() {
        nl: "  speelveld compare logistics\n  speelveld compare ivri -s current -s shared -s craft --baseline B\n  speelveld compare logistics --set platforms=build --set services=build\n  speelveld compare drones -s shared --set models=codevelop:knowledge --lang nl\n  speelveld compare aerius --format json --futures 100000 -o aerius.json\n  speelveld compare aerius --detail attribution --detail influence --format json\n  speelveld compare aerius --format csv -o aerius.csv --draws-out toekomsten.csv",
        en: "  speelveld compare logistics\n  speelveld compare ivri -s current -s shared -s craft --baseline B\n  speelveld compare logistics --set platforms=build --set services=build\n  speelveld compare drones -s shared --set models=codevelop:knowledge --lang en\n  speelveld compare aerius --format json --futures 100000 -o aerius.json\n  speelveld compare aerius --detail attribution --detail influence --format json\n  speelveld compare aerius --format csv -o aerius.csv --draws-out futures.csv",
    }
}

sentences! {
    error(what: &str) { nl: "fout: {what}", en: "error: {what}" }
    see_help(command: &str) { nl: "Zie `{command} --help`.", en: "See `{command} --help`." }
    unknown_argument(argument: &str) { nl: "onbekende optie ‘{argument}’", en: "unknown option ‘{argument}’" }
    unexpected_argument(argument: &str) {
        nl: "‘{argument}’ hoort hier niet",
        en: "‘{argument}’ does not belong here",
    }
    unknown_command(command: &str) { nl: "onbekende opdracht ‘{command}’", en: "unknown command ‘{command}’" }
    missing_argument(argument: &str) { nl: "er ontbreekt {argument}", en: "{argument} is missing" }
    missing_value(argument: &str) {
        nl: "na ‘{argument}’ ontbreekt een waarde",
        en: "a value is missing after ‘{argument}’",
    }
    given_twice(argument: &str) {
        nl: "‘{argument}’ mag u maar één keer opgeven",
        en: "‘{argument}’ can be given only once",
    }
    not_utf8() { nl: "de opdracht bevat tekens die geen UTF-8 zijn", en: "the command contains characters that are not UTF-8" }
    unfit_argument(shown: &str) {
        nl: "‘{shown}’ bevat tekens die niet te tonen zijn (hier �)",
        en: "‘{shown}’ contains characters that cannot be shown (here �)",
    }
    not_understood() { nl: "de opdracht is niet te begrijpen", en: "the command cannot be understood" }
    did_you_mean(mistake: &str, suggestion: &str) {
        nl: "{mistake}; bedoelde u ‘{suggestion}’?",
        en: "{mistake}; did you mean ‘{suggestion}’?",
    }
    valid(list: &str) { nl: "Kies uit: {list}.", en: "Choose from: {list}." }
    unknown_id(kind: &str, id: &str) { nl: "{kind} ‘{id}’ bestaat niet", en: "{kind} ‘{id}’ does not exist" }
    kind_case() { nl: "casus", en: "case" }
    kind_organisation() { nl: "organisatie", en: "organisation" }
    kind_scenario() { nl: "scenario", en: "scenario" }
    kind_layer() { nl: "laag", en: "layer" }
    kind_mode() { nl: "werkwijze", en: "mode" }
    kind_partner() { nl: "partner", en: "partner" }
    kind_training() { nl: "opleiding", en: "training" }
    kind_format() { nl: "formaat", en: "format" }
    no_detail_of_directions() {
        nl: "--detail gaat over hoogstens vier scenario’s en kan niet samen met --directions",
        en: "--detail covers at most four scenarios and cannot be combined with --directions",
    }
    kind_outcome() { nl: "uitkomst", en: "outcome" }
    kind_detail() { nl: "onderdeel", en: "part" }
    kind_language() { nl: "taal", en: "language" }
    kind_theme() { nl: "kleurstelling", en: "theme" }
    kind_number() { nl: "getal", en: "number" }
    saved_has_scenarios() {
        nl: "een opgeslagen vergelijking heeft eigen scenario’s, een eigen organisatie en eigen getallen; laat -s, --directions, --set, --training, --organisation en --assume weg, of pas de vergelijking aan",
        en: "a saved comparison has its own scenarios, organisation and numbers; leave out -s, --directions, --set, --training, --organisation and --assume, or change the comparison",
    }
    not_own_number(text: &str) {
        nl: "‘{text}’ is geen ID=GETAL, zoals modes.material.build=1,2",
        en: "‘{text}’ is not ID=NUMBER, such as modes.material.build=1.2",
    }
    wrong_own_number(id: &str, text: &str, reason: &str) {
        nl: "‘{text}’ kan niet voor {id}: {reason}",
        en: "‘{text}’ is not allowed for {id}: {reason}",
    }
    where_numbers_stand(mistake: &str) {
        nl: "{mistake}. `speelveld resolve CASUS -s current` toont de id’s van alle getallen",
        en: "{mistake}. `speelveld resolve CASE -s current` lists the ids of all numbers",
    }
    kind_baseline() { nl: "basis", en: "baseline" }
    not_layer_choice(text: &str) {
        nl: "‘{text}’ is geen LAAG=KEUZE, zoals platforms=reuse:market",
        en: "‘{text}’ is not LAYER=CHOICE, such as platforms=reuse:market",
    }
    refused(text: &str, reason: &str) { nl: "‘{text}’ kan niet: {reason}", en: "‘{text}’ is not allowed: {reason}" }
    forbidden(scenario: &str, layer: &str, choice: &str, reason: &str) {
        nl: "scenario ‘{scenario}’: {layer}={choice} kan in deze casus niet: {reason}",
        en: "scenario ‘{scenario}’: {layer}={choice} is not possible in this case: {reason}",
    }
    too_many_scenarios(count: usize) {
        nl: "{count} scenario’s is te veel; vergelijk er hoogstens vier",
        en: "{count} scenarios are too many; compare at most four",
    }
    one_scenario(count: usize) {
        nl: "resolve werkt met één scenario; noem er één met -s (nu zijn het er {count})",
        en: "resolve works on one scenario; name one with -s ({count} given)",
    }
    not_in_range(option: &str, text: &str, least: &str, most: &str) {
        nl: "‘{text}’ na {option} is geen heel getal van {least} tot {most}",
        en: "‘{text}’ after {option} is not a whole number from {least} to {most}",
    }
}

sentences! {
    not_on_screen() {
        nl: "dit is geen tekst voor op het scherm; geef een bestand op met -o",
        en: "this is not text for the screen; name a file with -o",
    }
    cannot_write(path: &str, reason: &str) {
        nl: "kan niet schrijven naar {path}: {reason}",
        en: "cannot write to {path}: {reason}",
    }
    is_directory(path: &str) {
        nl: "{path} is een map; geef een bestand op",
        en: "{path} is a folder; give a file",
    }
    no_directory(path: &str) { nl: "de map {path} bestaat niet", en: "the folder {path} does not exist" }
    not_found() { nl: "het bestaat niet", en: "it does not exist" }
    not_a_directory() { nl: "het is geen map", en: "it is not a folder" }
    is_read(path: &str) {
        nl: "{path} leest of schrijft deze opdracht al; geef een ander bestand op",
        en: "this command already reads or writes {path}; give another file",
    }
    no_file() { nl: "dit is een pijp of apparaat, geen bestand", en: "this is a pipe or device, not a file" }
    no_permission() { nl: "geen toestemming", en: "permission denied" }
    cannot_make(reason: &str) { nl: "het rapport kon niet worden gemaakt: {reason}", en: "the report could not be made: {reason}" }
    no_terminal() {
        nl: "de verkenner werkt alleen in een terminal; gebruik in scripts `speelveld compare`",
        en: "the explorer works only in a terminal; in scripts use `speelveld compare`",
    }
    no_answer() { nl: "de simulatie gaf geen uitkomst", en: "the simulation gave no result" }
    no_content() { nl: "er staat geen .toml-bestand in", en: "it contains no .toml file" }
    progress_scenarios(done: &str, of: &str) { nl: "{done} van {of} scenario’s", en: "{done} of {of} scenarios" }
    progress(done: &str, total: &str) { nl: "{done} van {total} toekomsten", en: "{done} of {total} futures" }
    progress_numbers(done: &str, total: &str) { nl: "{done} van {total} aannames geprobeerd", en: "{done} of {total} assumptions tried" }
    checked(files: usize, problems: usize) {
        nl: "Bestanden nagekeken: {files}. Problemen: {problems}.",
        en: "Files checked: {files}. Problems: {problems}.",
    }
    all_well(files: usize) { nl: "Bestanden nagekeken: {files}. Alles in orde.", en: "Files checked: {files}. No problems found." }
    current() { nl: "Huidig", en: "Current" }
    changed(name: &str) { nl: "{name}, aangepast", en: "{name}, changed" }
    list_cases() { nl: "Casussen", en: "Cases" }
    list_organisations() { nl: "Organisaties", en: "Organisations" }
    list_directions() { nl: "Ontwikkelrichtingen (scenario’s om mee te vergelijken)", en: "Directions (scenarios to compare with)" }
    list_layers() { nl: "Lagen", en: "Layers" }
    list_modes() { nl: "Werkwijzen", en: "Sourcing modes" }
    list_partners() { nl: "Partners", en: "Partners" }
    list_training() { nl: "Opleiding", en: "Training" }
    list_checks() { nl: "Beleidstoetsen", en: "Policy checks" }
    list_choice() {
        nl: "Een keuze schrijft u als werkwijze[:partner[+partner]], bijvoorbeeld codevelop:knowledge+residents.",
        en: "A choice is written as mode[:partner[+partner]], for example codevelop:knowledge+residents.",
    }
}
