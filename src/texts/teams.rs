//! Words of a session with teams: rules, hand-over, choosing, reveal, cards and debrief.

sentences! {
    /// Line of the menu with lessons.
    new_session() { nl: "Teamsessie", en: "Team session" }
    /// What it is.
    about_new_session() {
        nl: "Twee tot acht teams kiezen om de beurt voor de casus die nu openstaat; daarna liggen hun keuzes naast elkaar.",
        en: "Two to eight teams take turns to choose for the case that is open now; then their choices lie side by side.",
    }
    /// Name of the activity.
    session() { nl: "Teamsessie", en: "Team session" }
    /// Names in a list: all but the last, and the last.
    and(first: &str, last: &str) { nl: "{first} en {last}", en: "{first} and {last}" }
    /// A number of months.
    months(number: &str) { nl: "{number} maanden", en: "{number} months" }
    /// A number of FTE.
    fte(number: &str) { nl: "{number} fte", en: "{number} FTE" }

    /// A limit on an outcome of which less is better.
    limit_at_most(outcome: &str, amount: &str, futures: u8) {
        nl: "{outcome}: hooguit {amount} in minstens {futures} van 100 toekomsten",
        en: "{outcome}: at most {amount} in at least {futures} of 100 futures",
    }
    /// A limit on an outcome of which more is better.
    limit_at_least(outcome: &str, amount: &str, futures: u8) {
        nl: "{outcome}: ten minste {amount} in minstens {futures} van 100 toekomsten",
        en: "{outcome}: at least {amount} in at least {futures} of 100 futures",
    }
    /// A limit on something that should not happen.
    limit_no(outcome: &str, futures: u8) {
        nl: "Niet: {outcome}, in minstens {futures} van 100 toekomsten",
        en: "Not: {outcome}, in at least {futures} of 100 futures",
    }
    /// A limit on something that should happen.
    limit_yes(outcome: &str, futures: u8) {
        nl: "Wel: {outcome}, in minstens {futures} van 100 toekomsten",
        en: "Yes: {outcome}, in at least {futures} of 100 futures",
    }
    /// A limit was kept.
    kept() { nl: "gehaald", en: "kept" }
    /// A limit was not kept.
    not_kept() { nl: "niet gehaald", en: "not kept" }

    /// Heading.
    good_at() { nl: "Waar elke keuze goed in is", en: "What each choice is good at" }
    /// Below it.
    no_single_score() {
        nl: "Er is geen eindcijfer: wat het zwaarst weegt, bepaalt u zelf.",
        en: "There is no final mark: what weighs most is for you to decide.",
    }
    /// Heading.
    limits() { nl: "Grenzen", en: "Limits" }
    /// Heading.
    outcomes() { nl: "Uitkomsten", en: "Outcomes" }
    /// Heading.
    choices() { nl: "Keuzes", en: "Choices" }
    /// The cost inside a sentence.
    cost_in_a_list() { nl: "kosten", en: "cost" }
    /// The worst tenth of the cost inside a sentence.
    cost_when_it_disappoints() { nl: "kosten als het tegenzit", en: "cost when it disappoints" }
    /// A team is best on some and level on others.
    best_and_level(team: &str, best: &str, level: &str) {
        nl: "{team} is de beste op: {best}. Geen team is echt beter op: {level}.",
        en: "{team} is best on: {best}. No team is really better on: {level}.",
    }
    /// A team is best on some.
    best(team: &str, best: &str) { nl: "{team} is de beste op: {best}.", en: "{team} is best on: {best}." }
    /// A team is level with the best on some.
    level(team: &str, level: &str) {
        nl: "{team}: geen team is echt beter op: {level}.",
        en: "{team}: no team is really better on: {level}.",
    }
    /// No team differs.
    no_difference(team: &str) {
        nl: "{team} verschilt op geen enkele uitkomst echt van de andere teams.",
        en: "{team} does not really differ from the other teams on any outcome.",
    }
    /// A team is behind wherever teams differ.
    nowhere_best(team: &str) {
        nl: "{team}: waar de teams verschillen, is er steeds een ander team beter.",
        en: "{team}: wherever the teams differ, some other team is better.",
    }
    /// Beside the best figure.
    word_best() { nl: "beste", en: "best" }
    /// Beside a figure that no other is really better than.
    word_level() { nl: "geen beter", en: "none better" }

    /// Heading.
    choices_differ() { nl: "Waar de keuzes uiteenlopen", en: "Where choices differ" }
    /// Heading.
    choices_agree() { nl: "Waar alle teams hetzelfde kiezen", en: "Where all teams choose the same" }
    /// There is nothing to differ on.
    all_choose_the_same() { nl: "Nergens: alle teams kiezen hetzelfde.", en: "Nowhere: all teams choose the same." }
    /// After a layer on which only partners differ.
    other_partners() { nl: " – zelfde werkwijze, andere partners", en: " – same mode, other partners" }
    /// Heading.
    what_decides() { nl: "Beslist de keuze of de toekomst?", en: "Does the choice decide, or the future?" }
    /// One team is better than all.
    choice_decides(outcome: &str, team: &str) {
        nl: "De keuze beslist over {outcome}: {team} is beter dan alle andere.",
        en: "The choice decides {outcome}: {team} is better than all others.",
    }
    /// Several teams are unbeaten.
    choice_decides_among(outcome: &str, teams: &str) {
        nl: "De keuze beslist over {outcome}: niemand is beter dan {teams}.",
        en: "The choice decides {outcome}: nobody is better than {teams}.",
    }
    /// Teams beat each other in a circle.
    choice_decides_in_a_circle(outcome: &str) {
        nl: "De keuze beslist over {outcome}, maar geen team wint van alle andere.",
        en: "The choice decides {outcome}, but no team beats all others.",
    }
    /// There is no real difference.
    future_decides(outcomes: &str) {
        nl: "De toekomst is open, wat u ook koos; geen echt verschil tussen de teams op: {outcomes}.",
        en: "The future is open whatever you chose; no real difference between the teams on: {outcomes}.",
    }

    /// A calm event.
    changes_nothing() { nl: "Deze kaart verandert geen enkel getal.", en: "This card changes no number." }
    /// Heading.
    what_it_changes() { nl: "Wat deze kaart verandert", en: "What this card changes" }
    /// A number that changes.
    number_changes(name: &str, before: &str, after: &str, reason: &str) {
        nl: "{name}: {before} wordt {after}. {reason}",
        en: "{name}: {before} becomes {after}. {reason}",
    }
    /// A number that the card in force changed.
    changed_by_card(card: &str, before: &str) { nl: "door de kaart ‘{card}’; was {before}", en: "by the card ‘{card}’; was {before}" }
    /// Heading.
    before_and_after() { nl: "Dezelfde keuzes, vóór en na de kaart", en: "The same choices, before and after the card" }
    /// No real difference.
    about_the_same() { nl: "gelijk", en: "same" }
    /// Better after the card.
    better() { nl: "beter", en: "better" }
    /// Worse after the card.
    worse() { nl: "slechter", en: "worse" }

    /// Heading of a round.
    round(number: usize) { nl: "Ronde {number}", en: "Round {number}" }
    /// The world of a round.
    played_after(name: &str, text: &str) { nl: "Gespeeld na de kaart ‘{name}’. {text}", en: "Played after the card ‘{name}’. {text}" }
    /// Heading.
    notes() { nl: "Notities", en: "Notes" }
    /// Heading.
    per_team() { nl: "Per team: competenties en een vraag om mee te nemen", en: "Per team: competences and a question to take home" }
    /// A choice asks for more people than there are.
    short_of(competences: &str) { nl: "te weinig mensen voor {competences}.", en: "too few people for {competences}." }
    /// A choice asks for nearly all people.
    on_the_edge(competences: &str) { nl: "op het randje: {competences}.", en: "on the edge: {competences}." }
    /// Both.
    short_and_edge(short: &str, edge: &str) {
        nl: "te weinig mensen voor {short}; op het randje: {edge}.",
        en: "too few people for {short}; on the edge: {edge}.",
    }
    /// Neither.
    no_competence_touched() { nl: "voor elke competentie zijn er mensen genoeg.", en: "there are people enough for every competence." }
    /// A question about a limit that was not kept.
    ask_about_limit(outcome: &str) {
        nl: "De grens voor {outcome} haalde u niet. Wat gaf de doorslag om het toch zo te kiezen, en wie moet dat weten?",
        en: "You did not keep the limit for {outcome}. What made you choose this all the same, and who should know?",
    }
    /// A question about a shortage.
    ask_about_shortage(competence: &str) {
        nl: "U komt mensen tekort voor {competence}. Gaat u werven, opleiden, samenwerken of toch anders kiezen?",
        en: "You are short of people for {competence}. Will you hire, train, team up or choose otherwise after all?",
    }
    /// A question about a competence on the edge.
    ask_about_edge(competence: &str) {
        nl: "Uw keuze leunt zwaar op de mensen voor {competence}. Wat doet u als er morgen een vertrekt?",
        en: "Your choice leans heavily on the people for {competence}. What will you do when one leaves tomorrow?",
    }
    /// A question after a change.
    ask_why_changed() {
        nl: "Na de kaart koos u anders. Zou u dat ook hebben gedaan als u dit vooraf had bedacht?",
        en: "After the card you chose otherwise. Would you have done so had you thought of this beforehand?",
    }
    /// A question after no change.
    ask_why_kept() {
        nl: "Na de kaart hield u vast aan uw keuze. Welke gebeurtenis zou u wél van gedachten doen veranderen?",
        en: "After the card you kept your choice. Which event would make you change your mind?",
    }
    /// A question when nothing stands out.
    ask_what_would_change() {
        nl: "Wat zou er moeten gebeuren voordat u anders kiest, en hoe merkt u dat op tijd?",
        en: "What would have to happen before you choose otherwise, and how will you notice in time?",
    }

    /// Title of the board while rules are agreed.
    setup() { nl: "Teamsessie: afspraken", en: "Team session: rules" }
    /// Heading of the rules in a debrief.
    agreed() { nl: "Wat is afgesproken", en: "What was agreed" }
    /// A row of the rules.
    row_teams() { nl: "Teams", en: "Teams" }
    /// A row of the rules.
    row_case() { nl: "Casus", en: "Case" }
    /// A row of the rules.
    row_cost() { nl: "Grens aan de kosten", en: "Limit on the cost" }
    /// A row of the rules.
    row_people() { nl: "Grens aan het tekort", en: "Limit on people short" }
    /// A row of the rules.
    row_rounds() { nl: "Rondes", en: "Rounds" }
    /// A row of the rules.
    row_minutes() { nl: "Minuten per beurt", en: "Minutes a turn" }
    /// A row of the rules.
    row_figures() { nl: "Cijfers tijdens het kiezen", en: "Figures while choosing" }
    /// A row of the rules.
    row_start() { nl: "Beginnen", en: "Start" }
    /// No teams yet.
    no_teams_yet() { nl: "nog geen; typ 2 tot 8 namen", en: "none yet; type 2 to 8 names" }
    /// No limits.
    no_limits() { nl: "geen", en: "none" }
    /// No clock.
    no_clock() { nl: "geen klok", en: "no clock" }
    /// Figures are in sight.
    figures_shown() { nl: "zichtbaar voor het eigen team", en: "shown to the team itself" }
    /// Figures are hidden.
    figures_hidden() { nl: "verborgen tot de onthulling", en: "hidden until the reveal" }
    /// A row of the rules.
    row_predictions() { nl: "Voorspellen", en: "Predict" }
    /// Teams predict.
    predicting() { nl: "ja, elk team de kosten van zijn eigen keuze", en: "yes, each team the cost of its own choice" }
    /// Teams do not predict.
    not_predicting() { nl: "nee", en: "no" }
    /// There is nothing to predict.
    nothing_to_predict() { nl: "nee, de cijfers zijn zichtbaar", en: "no, the figures are in sight" }
    /// How to change a rule.
    setup_hint() {
        nl: "Kies een regel en verander haar; ‘Beginnen’ geeft het eerste team de toetsen.",
        en: "Pick a line and change it; ‘Start’ gives the first team the keys.",
    }

    /// Title while the keys go to a team.
    hand_over(team: &str) { nl: "Team {team} is aan de beurt", en: "Team {team} is next" }
    /// What to do then.
    look_away(team: &str, key: &str) {
        nl: "De andere teams kijken weg. Druk op {key} als alleen team {team} het scherm ziet.",
        en: "The other teams look away. Press {key} when only team {team} sees the screen.",
    }
    /// The round, and how many there are.
    round_of(round: usize, rounds: usize) { nl: "Ronde {round} van {rounds}", en: "Round {round} of {rounds}" }
    /// In the second and later rounds.
    start_from_before() {
        nl: "U begint met wat u de vorige ronde koos en mag alles veranderen.",
        en: "You start from what you chose last round and may change everything.",
    }
    /// In the first round.
    start_from_current() {
        nl: "U begint met hoe het nu is geregeld. Kies per laag hoe u het doet en met wie.",
        en: "You start from how things are arranged today. Choose for each layer how you do it and with whom.",
    }
    /// The world of this round.
    in_the_world_of(event: &str) { nl: "In deze ronde geldt: {event}.", en: "In this round: {event}." }

    /// Heading of the strip while a team chooses.
    choosing(team: &str) { nl: "Team {team} kiest", en: "Team {team} chooses" }
    /// What the team does.
    choose_on_b(key: &str) {
        nl: "Maak uw keuzes in scenario B; A is hoe het nu is. Klaar? Druk op {key}.",
        en: "Make your choices in scenario B; A is how it is now. Done? Press {key}.",
    }
    /// Title before a turn ends.
    is_it_done(team: &str) { nl: "Is team {team} klaar?", en: "Is team {team} done?" }
    /// How to end the turn, and how to go on choosing.
    done_or_back(done: &str, back: &str) {
        nl: "{done} legt deze keuzes vast en geeft de toetsen door; met {back} kiest u verder.",
        en: "{done} settles these choices and hands over the keys; {back} lets you choose on.",
    }
    /// A prediction follows.
    then_predict(done: &str) {
        nl: "Na {done} voorspelt u eerst nog wat uw keuze kost; daarna krijgt het volgende team de toetsen.",
        en: "After {done} you first predict what your choice costs; then the next team gets the keys.",
    }
    /// Time that is left.
    time_left(time: &str) { nl: "nog {time}", en: "{time} left" }
    /// No time is left.
    time_is_up() { nl: "de tijd is om", en: "time is up" }
    /// The time is up; nothing is taken away.
    time_is_up_hint(key: &str) {
        nl: "De tijd is om. Uw keuzes blijven staan; rond af met {key}.",
        en: "Time is up. Your choices stand; finish with {key}.",
    }

    /// What Enter does: the session begins.
    key_start() { nl: "beginnen", en: "start" }
    /// What Enter does: the rule under the cursor changes.
    key_change() { nl: "veranderen", en: "change" }
    /// What Enter does: the team takes the keys.
    key_take() { nl: "toetsen nemen", en: "take the keys" }
    /// What Enter does: the choices are settled.
    key_settle() { nl: "vastleggen", en: "settle" }
    /// What Enter does: a card is drawn for the next round.
    key_next_card() { nl: "kaart trekken", en: "draw a card" }
    /// What Enter does: the next round begins.
    key_next_round() { nl: "volgende ronde", en: "next round" }
    /// What Enter does: the debrief.
    key_debrief() { nl: "nabespreking", en: "debrief" }
    /// What the key for reports does in the debrief.
    key_write_debrief() { nl: "nabespreking bewaren", en: "keep the debrief" }
    /// What the key for notes does.
    key_note() { nl: "notitie", en: "note" }

    /// Title of the reveal.
    reveal() { nl: "Onthulling", en: "Reveal" }
    /// Page of the reveal.
    page_predictions() { nl: "Voorspellingen", en: "Predictions" }
    /// What predictions are about.
    about_knowing() {
        nl: "Dit gaat over hoe goed een team weet wat het weet, niet over wie de beste keuze maakte.",
        en: "This is about how well a team knows what it knows, not about who made the best choice.",
    }
    /// Heading.
    how_to_read() { nl: "Hoe u dit leest", en: "How to read this" }
    /// What the score is.
    about_score(times: &str) {
        nl: "De intervalscore is de breedte van het bereik, plus {times} keer hoe ver de toekomsten er gemiddeld buiten vallen. Lager is beter: smal, maar raak.",
        en: "The interval score is the width of the range, plus {times} times how far futures lie outside it on average. Lower is better: narrow, yet right.",
    }
    /// A row: what was predicted.
    row_predicted() { nl: "Voorspelde kosten", en: "Predicted cost" }
    /// A row: what came out.
    row_came_out() { nl: "Uitkomst", en: "Came out" }
    /// A row: the score of a prediction.
    row_score() { nl: "Intervalscore", en: "Interval score" }
    /// The outcome lies in the range.
    word_held() { nl: "raak", en: "hit" }
    /// The outcome lies outside the range.
    word_missed() { nl: "mis", en: "miss" }
    /// Heading.
    calibration() { nl: "Hoe goed kende elk team zichzelf?", en: "How well did each team know itself?" }
    /// Few predictions.
    few_predictions() {
        nl: "Met zo weinig voorspellingen speelt geluk nog een grote rol.",
        en: "With so few predictions luck still plays a large part.",
    }
    /// Page of the reveal.
    page_outcomes() { nl: "Uitkomsten", en: "Outcomes" }
    /// Page of the reveal.
    page_disagreement() { nl: "Waar u verschilt", en: "Where you differ" }
    /// Title of a card.
    card(name: &str) { nl: "Kaart: {name}", en: "Card: {name}" }
    /// The card in force, in the title line.
    title_card(name: &str) { nl: "kaart: {name}", en: "card: {name}" }
    /// Title of the debrief.
    debrief() { nl: "Nabespreking", en: "Debrief" }
    /// Which teams are in sight.
    teams_in_sight(first: usize, last: usize, all: usize) { nl: "teams {first}–{last} van {all}", en: "teams {first}–{last} of {all}" }
    /// Figures are on their way.
    computing() { nl: "De cijfers worden berekend…", en: "Computing the figures…" }
    /// There is no session with teams.
    no_session() {
        nl: "Er loopt geen teamsessie. Begin er een met: speelveld train --teams \"Noord,Zuid,West\"",
        en: "There is no team session. Start one with: speelveld train --teams \"North,South,West\"",
    }
    /// Before the debrief.
    debrief_hint(key: &str) {
        nl: "{key} schrijft deze nabespreking naar een bestand om mee te geven.",
        en: "{key} writes this debrief to a file to hand out.",
    }
    /// The choices of the others cannot be seen or changed now.
    locked() {
        nl: "Dat kan niet tijdens een teamsessie; verander alleen uw eigen keuzes in scenario B",
        en: "Not during a team session; change only your own choices in scenario B",
    }
    /// The choices lie on the table.
    locked_on_table() {
        nl: "De keuzes liggen op tafel; veranderen kan in de volgende ronde",
        en: "The choices lie on the table; they can be changed in the next round",
    }
    /// The figures are hidden.
    figures_are_hidden() {
        nl: "De cijfers komen bij de onthulling",
        en: "The figures come with the reveal",
    }
    /// Too few names, or too many.
    wrong_number_of_teams() { nl: "Typ 2 tot 8 verschillende namen, met komma’s ertussen", en: "Type 2 to 8 different names, parted by commas" }
    /// What was typed is no limit.
    not_a_limit() {
        nl: "Typ een bedrag of aantal, zoals 450 of 450@90, of niets voor geen grens",
        en: "Type an amount or number, such as 450 or 450@90, or nothing for no limit",
    }
    /// How to get back to the board.
    back_to_teams(key: &str) {
        nl: "{key} gaat terug naar de teamsessie.",
        en: "{key} goes back to the team session.",
    }
    /// Another event.
    card_picked(name: &str) { nl: "Kaart: {name}", en: "Card: {name}" }

    /// The list of stages of a session with teams.
    list_team_stage() { nl: "fase van een teamsessie", en: "a stage of a team session" }
    /// The list of what teams see of the figures.
    list_figures_rule() { nl: "wat teams van de cijfers zien", en: "what teams see of the figures" }
    /// A range that cannot be.
    wrong_prediction() {
        nl: "een voorspelling loopt van laag naar hoog, en begint bij 0 of hoger",
        en: "a prediction goes from low to high, and begins at 0 or above",
    }
    /// Names of teams.
    wrong_names(fewest: usize, most: usize) {
        nl: "hier worden {fewest} tot {most} korte namen van teams verwacht",
        en: "{fewest} to {most} short names of teams are expected here",
    }
    /// A limit.
    wrong_limit() {
        nl: "een grens schrijft u als `uitkomst=bedrag@toekomsten`, bijvoorbeeld `cost=450@80`",
        en: "a limit is written as `outcome=amount@futures`, such as `cost=450@80`",
    }
    /// The rounds of a session with teams.
    unsound_teams() {
        nl: "deze ronden, teams en fase passen niet bij elkaar",
        en: "these rounds, teams and stage do not fit together",
    }
    /// When they do.
    sound_teams() {
        nl: "vóór de start (`setup`) is er geen ronde; daarna heeft elke ronde één [[teams.round.decision]] per team, de laatste alleen van de teams vóór `turn`, en bij `choosing` hoort een [teams.draft]",
        en: "before the start (`setup`) there is no round; after it each round has one [[teams.round.decision]] per team, the last one only of the teams before `turn`, and `choosing` goes with a [teams.draft]",
    }
}
