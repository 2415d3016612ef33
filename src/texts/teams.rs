//! Words of a session with teams: rules, hand-over, choosing, reveal, cards and debrief.

use super::words;
use crate::domain::outcome::Outcome;
use crate::language::Language;

sentences! {
    new_session() { nl: "Teamsessie", en: "Team session" }
    about_new_session() {
        nl: "Twee tot acht teams kiezen om de beurt voor de casus die nu openstaat; daarna staan hun keuzes naast elkaar.",
        en: "Two to eight teams take turns to choose for the case that is open now; then their choices are shown side by side.",
    }
    session() { nl: "Teamsessie", en: "Team session" }
    months(number: &str) { nl: "{number} maanden", en: "{number} months" }
    fte(number: &str) { nl: "{number} fte", en: "{number} FTE" }

    limit_at_most(outcome: &str, amount: &str, futures: u8) {
        nl: "{outcome}: hoogstens {amount} in minstens {futures} van de 100 toekomsten",
        en: "{outcome}: at most {amount} in at least {futures} of 100 futures",
    }
    at_most_in(amount: &str, futures: u8) {
        nl: "max. {amount} in {futures} van de 100 toekomsten",
        en: "at most {amount} in {futures} of 100 futures",
    }
    at_most_of(amount: &str, futures: u8) {
        nl: "max. {amount} ({futures} van de 100)",
        en: "at most {amount} ({futures} of 100)",
    }
    limit_at_least(outcome: &str, amount: &str, futures: u8) {
        nl: "{outcome}: ten minste {amount} in minstens {futures} van de 100 toekomsten",
        en: "{outcome}: at least {amount} in at least {futures} of 100 futures",
    }
    limit_no(outcome: &str, futures: u8) {
        nl: "{outcome}: niet, in minstens {futures} van de 100 toekomsten",
        en: "{outcome}: no, in at least {futures} of 100 futures",
    }
    limit_yes(outcome: &str, futures: u8) {
        nl: "{outcome}: wel, in minstens {futures} van de 100 toekomsten",
        en: "{outcome}: yes, in at least {futures} of 100 futures",
    }
    kept() { nl: "binnen de grens", en: "met" }
    not_kept() { nl: "buiten de grens", en: "not met" }

    good_at() { nl: "Waar elke keuze goed in is", en: "What each choice is good at" }
    no_single_score() {
        nl: "Er is geen eindcijfer: wat het zwaarst weegt, bepaalt u zelf.",
        en: "There is no final score: what weighs most is for you to decide.",
    }
    limits() { nl: "Grenzen", en: "Limits" }
    outcomes() { nl: "Uitkomsten", en: "Outcomes" }
    choices() { nl: "Keuzes", en: "Choices" }
    best_and_level(team: &str, best: &str, level: &str) {
        nl: "{team} is het best op: {best}. Geen team is duidelijk beter op: {level}.",
        en: "{team} is best on: {best}. No team is clearly better on: {level}.",
    }
    best(team: &str, best: &str) { nl: "{team} is het best op: {best}.", en: "{team} is best on: {best}." }
    level(team: &str, level: &str) {
        nl: "{team}: geen team is duidelijk beter op: {level}.",
        en: "{team}: no team is clearly better on: {level}.",
    }
    no_difference(team: &str) {
        nl: "{team} verschilt op geen enkele uitkomst duidelijk van de andere teams.",
        en: "{team} does not clearly differ from the other teams on any outcome.",
    }
    nowhere_best(team: &str) {
        nl: "{team}: waar de teams verschillen, is er steeds een ander team beter.",
        en: "{team}: wherever the teams differ, some other team is better.",
    }
    word_best() { nl: "beste", en: "best" }
    word_level() { nl: "geen team beter", en: "none better" }

    choices_differ() { nl: "Waar de keuzes uiteenlopen", en: "Where choices differ" }
    choices_agree() { nl: "Waar alle teams hetzelfde kiezen", en: "Where all teams choose the same" }
    all_choose_the_same() { nl: "Nergens: alle teams kiezen hetzelfde.", en: "Nowhere: all teams choose the same." }
    other_partners() { nl: " – zelfde werkwijze, andere partners", en: " – same mode, other partners" }
    what_decides() { nl: "Bepaalt de keuze of het toeval de uitkomst?", en: "Is it the choice or chance that decides?" }
    choice_decides(outcome: &str, team: &str) {
        nl: "De keuze geeft de doorslag bij {outcome}: {team} is beter dan alle andere.",
        en: "The choice is decisive for {outcome}: {team} is better than all others.",
    }
    choice_decides_among(outcome: &str, teams: &str) {
        nl: "De keuze geeft de doorslag bij {outcome}: geen team is beter dan {teams}.",
        en: "The choice is decisive for {outcome}: no team is better than {teams}.",
    }
    choice_decides_in_a_circle(outcome: &str) {
        nl: "De keuze geeft de doorslag bij {outcome}, maar geen team wint van alle andere.",
        en: "The choice is decisive for {outcome}, but no team beats all others.",
    }
    future_decides(outcomes: &str) {
        nl: "Uw keuze maakt hier geen duidelijk verschil: {outcomes}.",
        en: "Your choice makes no clear difference to: {outcomes}.",
    }

    changes_nothing() { nl: "Deze kaart verandert geen enkel getal.", en: "This card changes no numbers." }
    changes_no_row() {
        nl: "Hier verandert dit geen van de acht uitkomsten noemenswaardig.",
        en: "Here this does not noticeably change any of the eight outcomes.",
    }
    card_to_exchange(moves: &str, key: &str) { nl: "{moves} Met {key} kiest u een andere kaart.", en: "{moves} Press {key} to choose another card." }
    changes_rows(rows: &str) { nl: "Verandert hier: {rows}.", en: "Changes here: {rows}." }
    what_it_changes() { nl: "Wat deze kaart verandert", en: "What this card changes" }
    number_changes(name: &str, before: &str, after: &str, reason: &str) {
        nl: "{name}: {before} wordt {after}. {reason}",
        en: "{name}: {before} becomes {after}. {reason}",
    }
    changed_by_card(card: &str, before: &str) { nl: "door de kaart ‘{card}’; was {before}", en: "due to the card ‘{card}’; was {before}" }
    before_and_after() { nl: "Dezelfde keuzes, vóór en na de kaart", en: "The same choices, before and after the card" }
    about_the_same() { nl: "gelijk", en: "same" }
    better() { nl: "beter", en: "better" }
    worse() { nl: "slechter", en: "worse" }

    round(number: usize) { nl: "Ronde {number}", en: "Round {number}" }
    played_after(name: &str, text: &str) { nl: "Gespeeld na de kaart ‘{name}’. {text}", en: "Played after the card ‘{name}’. {text}" }
    notes() { nl: "Notities", en: "Notes" }
    per_team() { nl: "Per team: competenties en een vraag om mee te nemen", en: "Per team: competences and a question to take home" }
    asks_most(list: &str) { nl: "vraagt vooral: {list}.", en: "mainly needs: {list}." }
    asked(competence: &str, fte: &str) { nl: "{competence} ({fte} fte)", en: "{competence} ({fte} FTE)" }
    asked_at(competence: &str, fte: &str, level: &str) {
        nl: "{competence} ({fte} fte, niveau {level})",
        en: "{competence} ({fte} FTE, level {level})",
    }
    asks_nobody() { nl: "vraagt geen eigen personeel.", en: "requires no in-house staff." }
    lacks_most(competence: &str, fte: &str) {
        nl: "Het tekort na inhuur is het grootst bij {competence}: {fte} fte.",
        en: "The shortage after external hiring is largest for {competence}: {fte} FTE.",
    }
    lacks_nobody() { nl: "Na inhuur is er geen tekort.", en: "After external hiring there is no shortage." }
    the_others_on_average() { nl: "het gemiddelde van de andere", en: "the average of the others" }
    asks_more(others: &str, list: &str) { nl: "Meer dan {others}: {list}.", en: "More than {others}: {list}." }
    people_asked() { nl: "Wat elke keuze aan personeel vraagt", en: "Which staff each choice requires" }
    limits_and_budget(budget: &str) {
        nl: "Deze grenzen gelden voor iedereen; het budget van de casus is {budget}.",
        en: "These limits apply to everyone; the budget of the case is {budget}.",
    }
    choice_decides_of_two(outcome: &str, team: &str, other: &str) {
        nl: "De keuze geeft de doorslag bij {outcome}: {team} is beter dan {other}.",
        en: "The choice is decisive for {outcome}: {team} is better than {other}.",
    }
    row_caught() { nl: "Toekomsten in het bereik, van 100 (doel 90)", en: "Futures in range, of 100 (aim 90)" }
    row_caught_short() { nl: "In bereik (doel 90)", en: "In range (aim 90)" }
    aim_well() { nl: "goed ingeschat", en: "well judged" }
    aim_too_narrow() { nl: "te smal", en: "too narrow" }
    aim_beside() { nl: "breed genoeg, maar ernaast", en: "wide enough, but off target" }
    aim_too_wide() { nl: "raak, maar ruimer dan nodig", en: "on target, but wider than needed" }
    ask_about_limit(outcome: &str) {
        nl: "U bleef niet binnen de grens voor {outcome}. Wat gaf de doorslag om toch zo te kiezen, en wie moet dat weten?",
        en: "You did not meet the limit for {outcome}. What made you choose this all the same, and who should know?",
    }
    ask_about_shortage(competence: &str) {
        nl: "U hebt een personeelstekort bij {competence}. Gaat u werven, opleiden, samenwerken of toch anders kiezen?",
        en: "You have a staff shortage in {competence}. Will you hire, train, work with others, or choose differently?",
    }
    ask_about_edge(competence: &str) {
        nl: "Uw keuze leunt zwaar op weinig mensen bij {competence}. Wat doet u als er morgen een vertrekt?",
        en: "Your choice relies heavily on a few people in {competence}. What will you do if one leaves tomorrow?",
    }
    ask_why_changed() {
        nl: "Na de kaart koos u anders. Zou u dat ook hebben gedaan als u dit vooraf had bedacht?",
        en: "After the card you chose differently. Would you have done so had you thought of this beforehand?",
    }
    ask_why_kept() {
        nl: "Na de kaart hield u vast aan uw keuze. Bij welke gebeurtenis zou u wél anders kiezen?",
        en: "You kept your choice after the card. What would make you change your mind?",
    }
    ask_what_would_change() {
        nl: "Wat zou er moeten gebeuren voordat u anders kiest, en hoe merkt u dat op tijd?",
        en: "What would have to happen before you choose differently, and how will you notice in time?",
    }

    sheet_title(case: &str) { nl: "Begeleidersblad · teamsessie · {case}", en: "Facilitator’s sheet · team session · {case}" }
    sheet_about(minutes: u32) {
        nl: "{minutes} minuten, met onthullingen, nabespreking en zo nodig een pauze. Eén scherm; de teams kijken om de beurt.",
        en: "{minutes} minutes, with reveals, debrief and, where needed, a break. One screen; the teams look in turn.",
    }
    sheet_opening(case: &str, names: &str) {
        nl: "‘Welkom. De casus: {case}. De teams: {names}. Elk team kiest per laag hoe het werk wordt gedaan en met wie, zonder dat de anderen het zien. Verdeel de rollen in uw team en onderhandel. Er is geen eindcijfer: u verdedigt uw keuze. Dit zijn de grenzen.’",
        en: "‘Welcome. The case: {case}. The teams: {names}. Each team chooses for each layer how the work is done and with whom, unseen by the others. Share out the roles in your team and negotiate. There is no final score: you defend your choice. These are the limits.’",
    }
    sheet_begin(command: &str) {
        nl: "Beginnen: typ ‘{command}’. Dezelfde opdracht gaat verder waar u was; met --restart begint u opnieuw.",
        en: "To begin: type ‘{command}’. The same command continues where you left off; --restart starts over.",
    }
    sheet_turns() {
        nl: "Beurten: de anderen voorspellen op papier wat dit team kiest. Zeg ‘nog twee minuten’ als de tijd bijna om is; daarna gaat er niets verloren.",
        en: "Turns: the others predict on paper what this team chooses. Say ‘two more minutes’ when time is nearly up; nothing is lost when it runs out.",
    }
    sheet_reveal() {
        nl: "Onthulling: eerst staan de keuzes naast elkaar. Laat elk team in één zin zeggen waarom; toon pas daarna de cijfers.",
        en: "Reveal: the choices stand side by side first. Let each team say why in one sentence, and only then show the figures.",
    }
    sheet_end() {
        nl: "Afsluiten: noteer per ronde wat er is besloten en sla het verslag op. Dat kan ook later: ‘speelveld train --teams --debrief verslag.html’.",
        en: "To end: note what was decided in each round and save the report. You can do that later too: ‘speelveld train --teams --debrief report.html’.",
    }
    sheet_lead() { nl: "Zo leidt u deze sessie", en: "How to lead this session" }
    sheet_all_cards() { nl: "Gebeurteniskaarten", en: "Event cards" }
    sheet_about_cards() {
        nl: "Na een onthulling trekt het programma een kaart die in deze casus iets verandert; bij de kaart staat wat. U kunt ook zelf een andere kiezen.",
        en: "After a reveal the program draws a card that changes something in this case; the card says what. You can also choose another one yourself.",
    }
    sheet_cards() { nl: "Gebeurteniskaart", en: "Event card" }
    sheet_choosing(round: u32) { nl: "Ronde {round}: de teams kiezen om de beurt", en: "Round {round}: the teams choose in turn" }
    sheet_question_role() { nl: "Welke rol gaf de doorslag, en wat kreeg de ander daarvoor terug?", en: "Which role tipped the balance, and what did the other get in return?" }
    sheet_question_people() { nl: "Voor welke competentie die uw keuze vraagt, hebt u nu niemand?", en: "Which competence does your choice require that nobody on your staff has now?" }
    sheet_question_card() { nl: "Bij welke kaart had u anders gekozen, en hoe ziet u die op tijd aankomen?", en: "Which card would have made you choose differently, and how would you see it coming?" }
    explain_first() {
        nl: "Nog geen cijfers: laat elk team eerst in één zin zeggen waarom het zo koos.",
        en: "No figures yet: let each team first say in one sentence why it chose this.",
    }
    roles() { nl: "Rollen in het team: verdeel ze en houd eraan vast", en: "Roles in the team: share them out and stick to them" }
    role_alderman() {
        nl: "Bestuurder: u wilt resultaat vóór de verkiezingen en verdedigt elke euro. Let op de kosten en de ingebruikname.",
        en: "Executive member: you want results before the elections and defend every euro. Watch cost and go-live.",
    }
    role_data_officer() {
        nl: "Datafunctionaris: u wilt data en modellen die uit te leggen zijn, en mensen die dat kunnen. Let op werk zonder mensen en ernstige incidenten.",
        en: "Data officer: you want data and models that can be explained, and people who can do so. Watch unstaffed work and serious incidents.",
    }
    role_supplier() {
        nl: "Leverancier: u wilt een lange opdracht op zoveel mogelijk lagen. Leg uit wat u beter doet; let op wat het oplevert.",
        en: "Supplier: you want a long contract on as many layers as possible. Explain what you do better; watch what it delivers.",
    }
    role_resident() {
        nl: "Inwoner: u wilt een dienst die werkt, en u wilt weten wie bij uw gegevens kan. Let op publieke handen en incidenten.",
        en: "Resident: you want a service that works, and to know who has access to your data. Watch public hands and incidents.",
    }
    meanwhile() { nl: "Voor wie wacht", en: "For those waiting" }
    while_waiting() {
        nl: "Voorspel op papier per laag wat dit team kiest, en wat dat kost. Bij de onthulling ziet u hoe goed u elkaar kent.",
        en: "Predict on paper what this team will choose on each layer, and what that costs. At the reveal you see how well you know each other.",
    }
    setup() { nl: "Teamsessie: afspraken", en: "Team session: settings" }
    agreed() { nl: "Wat is afgesproken", en: "Settings" }
    row_teams() { nl: "Teams", en: "Teams" }
    row_case() { nl: "Casus", en: "Case" }
    row_cost() { nl: "Grens aan de kosten", en: "Limit on cost" }
    row_people() { nl: "Grens aan werk zonder mensen", en: "Limit on unstaffed work" }
    row_rounds() { nl: "Rondes", en: "Rounds" }
    row_minutes() { nl: "Minuten per beurt", en: "Minutes per turn" }
    row_figures() { nl: "Cijfers tijdens het kiezen", en: "Figures while choosing" }
    row_start() { nl: "Beginnen", en: "Start" }
    no_teams_yet() { nl: "nog geen; typ 2 tot 8 namen", en: "none yet; type 2 to 8 names" }
    so_many_teams(count: usize) { nl: "{count} teams", en: "{count} teams" }
    limit_now(limit: &str, now: &str, aim: u8) {
        nl: "{limit} (nu in {now}; nodig: {aim})",
        en: "{limit} (now in {now}; needed: {aim})",
    }
    no_limits() { nl: "geen", en: "none" }
    no_clock() { nl: "geen klok", en: "no clock" }
    figures_shown() { nl: "zichtbaar voor het eigen team", en: "shown to the team itself" }
    figures_hidden() { nl: "verborgen tot de onthulling", en: "hidden until the reveal" }
    row_predictions() { nl: "Voorspellen", en: "Predict" }
    predicting() { nl: "ja, elk team de kosten van zijn eigen keuze", en: "yes, each team the cost of its own choice" }
    not_predicting() { nl: "nee", en: "no" }
    nothing_to_predict() { nl: "nee, de cijfers zijn zichtbaar", en: "no, the figures are visible" }
    setup_hint() {
        nl: "Kies een regel om die te wijzigen. Met ‘Beginnen’ is het eerste team aan de beurt.",
        en: "Choose a line to change it. ‘Start’ begins the first team’s turn.",
    }

    hand_over(team: &str) { nl: "Team {team} is aan de beurt", en: "Team {team} is next" }
    look_away(team: &str, key: &str) {
        nl: "Alleen team {team} mag het scherm nu zien. Druk daarna op {key}.",
        en: "Only team {team} should see the screen now. Then press {key}.",
    }
    round_of(round: usize, rounds: usize) { nl: "Ronde {round} van {rounds}", en: "Round {round} of {rounds}" }
    start_from_before() {
        nl: "U begint met wat u de vorige ronde koos en mag alles wijzigen.",
        en: "You start from what you chose last round and may change everything.",
    }
    start_from_current() {
        nl: "U begint met de huidige situatie. Kies per laag hoe u het werk doet, en met wie.",
        en: "You start from today’s situation. For each layer, choose how to do it and with whom.",
    }
    menu_take_over() { nl: "Met de keuzes van wie gaat de groep verder?", en: "Whose choices does the group continue with?" }
    each_its_own() { nl: "Ieder met de eigen keuzes", en: "Each with its own" }
    about_each_its_own() {
        nl: "In de volgende ronde begint ieder team met wat het zelf koos.",
        en: "In the next round each team starts from what it chose itself.",
    }
    about_taking_over() {
        nl: "In de volgende ronde begint ieder team met deze keuzes; wie ze wil wijzigen, kan dat. Na de laatste ronde staan ze als besluit in het verslag.",
        en: "In the next round each team starts from these choices and may change them. After the last round the report shows them as the decision.",
    }
    goes_on_with(name: &str) {
        nl: "De groep gaat verder met de keuzes van {name}.",
        en: "The group continues with the choices of {name}.",
    }
    start_from_followed(name: &str) {
        nl: "Iedereen begint deze ronde met de keuzes van {name}.",
        en: "Everyone starts this round from the choices of {name}.",
    }
    in_the_world_of(event: &str) { nl: "In deze ronde geldt: {event}.", en: "In this round: {event}." }

    choosing(team: &str) { nl: "Team {team} kiest", en: "Team {team} chooses" }
    choose_on_b(key: &str) {
        nl: "Maak uw keuzes in scenario B; A is de huidige situatie. Klaar? Druk op {key}.",
        en: "Make your choices in scenario B; A is today’s situation. Done? Press {key}.",
    }
    is_it_done(team: &str) { nl: "Is team {team} klaar?", en: "Is team {team} done?" }
    done_or_back(done: &str, back: &str) {
        nl: "Met {done} legt u deze keuzes vast en is uw beurt voorbij; met {back} kiest u verder.",
        en: "{done} confirms these choices and ends your turn; {back} lets you keep choosing.",
    }
    then_predict(done: &str) {
        nl: "Na {done} voorspelt u eerst nog wat uw keuze kost; daarna is het volgende team aan de beurt.",
        en: "After {done} you first predict what your choice costs; then it is the next team’s turn.",
    }
    time_left(time: &str) { nl: "nog {time}", en: "{time} left" }
    time_is_up() { nl: "de tijd is om", en: "time is up" }
    time_is_up_hint(key: &str) {
        nl: "De tijd is om. Uw keuzes blijven staan; rond af met {key}.",
        en: "Time is up. Your choices are kept; finish with {key}.",
    }

    key_start() { nl: "beginnen", en: "start" }
    key_change() { nl: "wijzigen", en: "change" }
    key_take() { nl: "beurt beginnen", en: "start your turn" }
    key_settle() { nl: "vastleggen", en: "confirm" }
    key_reveal() { nl: "onthullen", en: "reveal" }
    key_next_card() { nl: "kaart trekken", en: "draw a card" }
    key_next_round() { nl: "volgende ronde", en: "next round" }
    key_debrief() { nl: "nabespreking", en: "debrief" }
    key_write_debrief() { nl: "verslag opslaan", en: "save the report" }
    key_note() { nl: "notitie", en: "note" }

    gathering() { nl: "Iedereen kiest", en: "Everybody chooses" }
    reveals_without(count: usize, key: &str) {
        nl: "Nog niet ingestuurd, maar wel hier: {count}. Nog eens {key} onthult zonder hen.",
        en: "Here, but nothing sent yet: {count}. {key} again reveals without them.",
    }
    reveal() { nl: "Onthulling", en: "Reveal" }
    page_predictions() { nl: "Voorspellingen", en: "Predictions" }
    about_knowing() {
        nl: "Dit laat zien hoe goed elk team zijn eigen zekerheid inschat, niet wie de beste keuze maakte.",
        en: "This shows how well each team judges its own certainty, not who made the best choice.",
    }
    how_to_read() { nl: "Hoe u dit leest", en: "How to read this" }
    about_score(times: &str) {
        nl: "De intervalscore is de breedte van het bereik, plus {times} keer hoe ver de toekomsten er gemiddeld buiten vallen. Lager is beter: smal, maar raak.",
        en: "The interval score is the width of the range, plus {times} times how far futures fall outside it on average. Lower is better: narrow but correct.",
    }
    row_predicted() { nl: "Voorspelde kosten", en: "Predicted cost" }
    row_came_out() { nl: "Uitkomst", en: "Actual" }
    row_score() { nl: "Intervalscore", en: "Interval score" }
    calibration() { nl: "Hoe goed schatte elk team zijn zekerheid in?", en: "How well did each team judge its own certainty?" }
    few_predictions() {
        nl: "Met zo weinig voorspellingen speelt geluk nog een grote rol.",
        en: "With so few predictions, luck still plays a large part.",
    }
    page_outcomes() { nl: "Uitkomsten", en: "Outcomes" }
    page_disagreement() { nl: "Waar u van elkaar verschilt", en: "Where you differ from each other" }
    card(name: &str) { nl: "Kaart: {name}", en: "Card: {name}" }
    title_card(name: &str) { nl: "kaart: {name}", en: "card: {name}" }
    debrief() { nl: "Nabespreking", en: "Debrief" }
    computing() { nl: "De cijfers worden berekend…", en: "Computing the figures…" }
    no_session() {
        nl: "Er loopt geen teamsessie. Begin er een met: speelveld train --teams \"Noord,Zuid,West\"",
        en: "There is no team session. Start one with: speelveld train --teams \"North,South,West\"",
    }
    back_to_teams(key: &str) {
        nl: "{key} gaat terug naar de teamsessie.",
        en: "{key} goes back to the team session.",
    }

    wrong_names(fewest: usize, most: usize) {
        nl: "hier worden {fewest} tot {most} korte namen van teams verwacht",
        en: "{fewest} to {most} short names of teams are expected here",
    }
    sound_teams() {
        nl: "vóór de start (`setup`) is er geen ronde; daarna heeft elke ronde één [[teams.round.decision]] per team, de laatste alleen van de teams vóór `turn`, en bij `choosing` hoort een [teams.draft]; op eigen apparaten (`own`) is er `gathering` in plaats van beurten",
        en: "before the start (`setup`) there is no round; after it each round has one [[teams.round.decision]] per team, the last one only of the teams before `turn`, and `choosing` goes with a [teams.draft]; on devices of their own (`own`) there is `gathering` instead of turns",
    }
}

/// What to ask when a session is over.
pub const fn sheet_questions(language: crate::language::Language) -> [&'static str; 3] {
    [sheet_question_role(language), sheet_question_people(language), sheet_question_card(language)]
}

/// Which rows of the scorecard a card changes in the case at hand.
pub fn card_moves(language: Language, changed: &[Outcome]) -> String {
    if changed.is_empty() {
        return changes_no_row(language).to_owned();
    }
    let rows: Vec<_> = changed.iter().map(|outcome| words::uncapitalised(outcome.name(language))).collect();
    changes_rows(language, &rows.join(" · "))
}
