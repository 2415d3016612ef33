//! A member of each closed list of the content files, in words; in English with its article.

sentences! {
    /// The list of file kinds.
    list_file_kind() { nl: "soort bestand", en: "a kind of file" }
    /// The list of layers.
    list_layer() { nl: "laag", en: "a layer" }
    /// The list of modes.
    list_mode() { nl: "aanpak", en: "a sourcing mode" }
    /// The list of partners.
    list_partner() { nl: "partner", en: "a partner" }
    /// The list of competences.
    list_competence() { nl: "competentie", en: "a competence" }
    /// The list of scales.
    list_scale() { nl: "salarisschaal", en: "a salary scale" }
    /// The list of incidents.
    list_incident() { nl: "soort incident", en: "a kind of incident" }
    /// The list of public values.
    list_public_value() { nl: "publieke waarde", en: "a public value" }
    /// The list of attributes.
    list_attribute() { nl: "kenmerk", en: "an attribute" }
    /// The list of reaches.
    list_reach() { nl: "reikwijdte", en: "a reach" }
    /// The list of loss bases.
    list_loss_basis() { nl: "grondslag van schade", en: "a basis of loss" }
    /// The list of drivers.
    list_driver() { nl: "competentie of `layer`", en: "a competence or `layer`" }
    /// The list of bases.
    list_basis() { nl: "soort onderbouwing", en: "a kind of basis" }
    /// The list of origins.
    list_origin() { nl: "soort herkomst", en: "a kind of origin" }
    /// The list of training levels.
    list_training() { nl: "niveau van opleiding", en: "a training level" }
    /// The list of grounds.
    list_ground() { nl: "grond van een toets", en: "a ground of a check" }
    /// The list of kinds of steps.
    list_step_kind() { nl: "soort stap", en: "a kind of step" }
    /// The list of outcomes.
    list_outcome() { nl: "uitkomst", en: "an outcome" }
    /// The list of screens.
    list_screen() { nl: "scherm", en: "a screen" }
    /// The list of scenarios.
    list_scenario() { nl: "scenario van deze les", en: "a scenario of this lesson" }
    /// The list of steps.
    list_step() { nl: "stap die hier past", en: "a step that fits here" }
    /// The list of sources.
    list_source() { nl: "bekende bron", en: "a known source" }
    /// The list of cases.
    list_case() { nl: "bekende casus", en: "a known case" }
    /// The list of organisations.
    list_organisation() { nl: "bekende organisatie", en: "a known organisation" }
    /// The list of what a scenario can follow.
    list_direction() { nl: "bekende richting of `current`", en: "a known direction or `current`" }
    /// The list of rows.
    list_row() { nl: "laag of `training`", en: "a layer or `training`" }
    /// The list of commands.
    list_command() { nl: "opdracht", en: "a command" }
    /// The list of numbers of the model.
    list_number() { nl: "getal van het model", en: "a number of the model" }
}
