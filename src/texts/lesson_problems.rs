//! Sentences about lessons and demos of which the parts do not fit together.

sentences! {
    no_such_scenario(letters: &str) {
        nl: "dit noemt een scenario dat er bij deze stap niet is; wel: {letters}",
        en: "this names a scenario that does not exist at this step; available: {letters}",
    }
    add_scenario() {
        nl: "noem een scenario dat er is, zet er bij het begin een bij, of laat een eerdere stap het toevoegen (add-scenario of copy-scenario)",
        en: "name one that exists, add one to the start, or have an earlier step add it (add-scenario or copy-scenario)",
    }
    gives_away(outcome: &str) {
        nl: "dit verraadt een uitkomst die bij deze stap nog verborgen is: {outcome}",
        en: "this gives away an outcome that is still hidden at this step: {outcome}",
    }
    tell_later() {
        nl: "noem het cijfer pas bij de onthulling, of laat `until` in [[hidden]] naar een eerdere stap wijzen",
        en: "give the figure only at the reveal, or let `until` in [[hidden]] point to an earlier step",
    }
    never_revealed() {
        nl: "wat hier wordt voorspeld, wordt bij geen latere stap onthuld",
        en: "what is predicted here is revealed at no later step",
    }
    reveal_it(step: &str) {
        nl: "zet bij een latere stap van de soort `reveal`: reveals = [\"{step}\"]",
        en: "add to a later step of the kind `reveal`: reveals = [\"{step}\"]",
    }
    still_hidden(outcome: &str) {
        nl: "deze onthulling toont een uitkomst die bij deze stap nog verborgen is: {outcome}",
        en: "this reveal shows an outcome that is still hidden at this step: {outcome}",
    }
    hide_until_here() {
        nl: "laat `until` in [[hidden]] naar deze stap wijzen, of naar een eerdere",
        en: "let `until` in [[hidden]] point to this step, or to an earlier one",
    }
    in_plain_sight(outcome: &str) {
        nl: "wat hier wordt voorspeld, staat al op het scherm: {outcome}",
        en: "what is predicted here is on the screen already: {outcome}",
    }
    hide_it() {
        nl: "zet deze uitkomst in [[hidden]], tot de stap die deze onthult",
        en: "put this outcome in [[hidden]], until the step that reveals it",
    }
    same_scenario() {
        nl: "een scenario wordt hier met zichzelf vergeleken",
        en: "a scenario is compared with itself here",
    }
    take_two() { nl: "noem twee verschillende scenario’s", en: "name two different scenarios" }
    cannot_be_chosen(case: &str) {
        nl: "deze keuze kan op deze laag niet in de casus `{case}`, dus de stap is nooit gedaan",
        en: "this choice is not possible on this layer in the case `{case}`, so the step is never done",
    }
    ask_other_choice() {
        nl: "vraag een werkwijze en een partner die samen kunnen en die de casus toelaat",
        en: "ask for a mode and a partner that go together and that the case allows",
    }
    not_usable(command: &str) {
        nl: "`{command}` is tijdens een les niet beschikbaar",
        en: "`{command}` is not available during a lesson",
    }
    use_other_command() {
        nl: "neem een opdracht die op een scherm of in een les een toets heeft; `speelveld keys` noemt ze",
        en: "use a command that has a key on a screen or in a lesson; `speelveld keys` lists them",
    }
    no_condition(kind: &str) {
        nl: "een stap van de soort `{kind}` moet weten wanneer die is gedaan, maar er staat geen `done` bij",
        en: "a step of the kind `{kind}` must know when it is done, but it has no `done`",
    }
    add_condition() {
        nl: "zet er bijvoorbeeld bij: done = { chosen = { scenario = \"B\", layer = \"platforms\", mode = \"build\" } }; of maak er een stap van de soort `discuss` van",
        en: "add for instance: done = { chosen = { scenario = \"B\", layer = \"platforms\", mode = \"build\" } }; or make it a step of the kind `discuss`",
    }
    no_step_fits() {
        nl: "een onthulling noemt een eerdere stap van de soort `predict`, en die is er nog niet; `until` noemt een latere stap",
        en: "a reveal names an earlier step of the kind `predict`, and there is none yet; `until` names a later step",
    }
    no_statements() {
        nl: "hier wordt gevraagd wat waar is, maar de les heeft geen stellingen",
        en: "this asks what is true, but the lesson has no statements",
    }
    add_statements() {
        nl: "zet stellingen in de les: [[statements]], elk met `text`, `right` en `because`",
        en: "add statements to the lesson: [[statements]], each with `text`, `right` and `because`",
    }
    minutes(said: u16, sum: u32) {
        nl: "de les duurt {said} minuten, maar de stappen samen {sum}",
        en: "the lesson takes {said} minutes, but its steps together {sum}",
    }
    mend_minutes() {
        nl: "het tijdpad op het begeleidersblad telt de stappen op; maak beide gelijk",
        en: "the timing on the facilitator’s sheet adds the steps up; make the two equal",
    }
}
