//! A member of each closed list of the content files, in words; in English with its article.

sentences! {
    list_file_kind() { nl: "soort bestand", en: "a kind of file" }
    list_layer() { nl: "laag", en: "a layer" }
    list_mode() { nl: "aanpak", en: "a sourcing mode" }
    list_partner() { nl: "partner", en: "a partner" }
    list_competence() { nl: "competentie", en: "a competence" }
    list_scale() { nl: "salarisschaal", en: "a salary scale" }
    list_incident() { nl: "soort incident", en: "a kind of incident" }
    list_public_value() { nl: "publieke waarde", en: "a public value" }
    list_attribute() { nl: "kenmerk", en: "an attribute" }
    list_reach() { nl: "reikwijdte", en: "a reach" }
    list_loss_basis() { nl: "grondslag van schade", en: "a basis of loss" }
    list_driver() { nl: "competentie of `layer`", en: "a competence or `layer`" }
    list_basis() { nl: "soort onderbouwing", en: "a kind of basis" }
    list_origin() { nl: "soort herkomst", en: "a kind of origin" }
    list_training() { nl: "niveau van opleiding", en: "a training level" }
    list_ground() { nl: "grond van een toets", en: "a ground of a check" }
    list_step_kind() { nl: "soort stap", en: "a kind of step" }
    list_outcome() { nl: "uitkomst", en: "an outcome" }
    list_screen() { nl: "scherm", en: "a screen" }
    list_scenario() { nl: "scenario van deze les", en: "a scenario of this lesson" }
    list_step() { nl: "stap die hier past", en: "a step that fits here" }
    list_source() { nl: "bekende bron", en: "a known source" }
    list_case() { nl: "bekende casus", en: "a known case" }
    list_organisation() { nl: "bekende organisatie", en: "a known organisation" }
    list_direction() { nl: "bekende richting of `current`", en: "a known direction or `current`" }
    list_row() { nl: "laag of `training`", en: "a layer or `training`" }
    list_command() { nl: "opdracht", en: "a command" }
    list_number() { nl: "getal van het model", en: "a number of the model" }
}
