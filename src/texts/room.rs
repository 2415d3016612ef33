//! Words of the room: teams on devices of their own, and the trainer's console.

sentences! {
    about_room() {
        nl: "Een teamsessie leiden waarin iedereen op een eigen apparaat meedoet, in de browser",
        en: "Lead a team session in which everybody takes part on their own device, in the browser",
    }
    usage_room() { nl: "speelveld room [CASUS] [OPTIES]", en: "speelveld room [CASE] [OPTIONS]" }
    examples_room() {
        nl: "  speelveld room\n  speelveld room twin --open --hide-figures\n  speelveld room logistics --address https://kamer.example.org --minutes 15",
        en: "  speelveld room\n  speelveld room twin --open --hide-figures\n  speelveld room logistics --address https://room.example.org --minutes 15",
    }
    help_case() {
        nl: "Casus van de sessie: id of bestand (standaard logistics); een sessie die nog loopt, wordt hervat",
        en: "Case of the session: id or file (default logistics); a session that is still open is resumed",
    }
    help_open() {
        nl: "Laat ook anderen op het netwerk toe: wie de code heeft, doet mee; er is geen versleuteling. Standaard: alleen deze computer",
        en: "Let in others on the network too: those who have the code can join; there is no encryption. By default only this computer",
    }
    help_port() { nl: "Poort; 0 kiest een vrije poort [7070, of een vrije]", en: "Port; 0 picks a free one [7070, or a free one]" }
    value_address() { nl: "ADRES", en: "ADDRESS" }
    help_address() {
        nl: "Waar deelnemers de kamer vinden als dat niet het adres van deze computer is, bijv. achter een proxy: https://kamer.example.org",
        en: "Where participants find the room when that is not the address of this computer, e.g. behind a proxy: https://room.example.org",
    }
    help_page() {
        nl: "De webpagina die deelnemers krijgen, als die niet in het programma zit (zie `speelveld web`)",
        en: "The web page that participants get, when it is not part of the program (see `speelveld web`)",
    }
    help_restart() { nl: "Begin een nieuwe sessie", en: "Begin a new session" }

    no_page() {
        nl: "de webpagina voor deelnemers zit niet in dit programma. Maak die vanuit de broncode met .ci/web en geef die mee: speelveld room --page target/web/speelveld.html",
        en: "the web page for participants is not part of this program. Build it from the source with .ci/web and pass it along: speelveld room --page target/web/speelveld.html",
    }
    no_page_in(file: &str) {
        nl: "`{file}` is niet de webpagina van speelveld of is niet te lezen. Maak die vanuit de broncode met .ci/web: target/web/speelveld.html",
        en: "`{file}` is not the web page of speelveld or cannot be read. Build it from the source with .ci/web: target/web/speelveld.html",
    }
    no_address(text: &str) {
        nl: "`{text}` is geen adres van een kamer. Schrijf https:// of http:// en een naam, zoals https://kamer.example.org",
        en: "`{text}` is not an address of a room. Write https:// or http:// and a name, such as https://room.example.org",
    }
    port_not_free(port: u16, reason: &str) {
        nl: "poort {port} kan niet worden geopend ({reason}). Kies een andere met --port, of laat die weg",
        en: "port {port} cannot be opened ({reason}). Choose another with --port, or leave it out",
    }
    too_much_along(most: usize) {
        nl: "De kamer kan niet open: deelnemers krijgen uw eigen bestanden mee, en die zijn samen groter dan {most} kB",
        en: "The room cannot be opened: participants also receive your own files, and together those are larger than {most} kB",
    }
    goes_along(names: &str) {
        nl: "Deelnemers krijgen uw eigen bestanden mee, want de cijfers zijn daarop gebaseerd: {names}.",
        en: "Participants also receive your own files, because the figures are based on them: {names}.",
    }
    not_opened(reason: &str) { nl: "De kamer kan niet open: {reason}", en: "The room cannot be opened: {reason}" }
    broke_down() {
        nl: "De kamer is door een fout gesloten; de sessie loopt door. Open de kamer opnieuw",
        en: "An error closed the room; the session continues. Open the room again",
    }

    row_devices() { nl: "Waar de teams kiezen", en: "Where the teams choose" }
    devices_shared() { nl: "om de beurt op dit scherm", en: "in turn on this screen" }
    devices_own() {
        nl: "tegelijk, in een browser op deze computer",
        en: "all at once, in a browser on this computer",
    }
    devices_own_open() {
        nl: "tegelijk, op eigen apparaten op dit netwerk",
        en: "all at once, on their own devices on this network",
    }
    name_themselves() { nl: "ieder typt zelf een naam", en: "everybody types a name" }

    is_closed(key: &str) {
        nl: "De kamer is dicht. Met {key} gaat die open; wie er al was, komt terug op de eigen plaats.",
        en: "The room is closed. {key} opens it; those who were here before return to their own place.",
    }
    join_at(address: &str) { nl: "Doe mee op {address}", en: "Join at {address}" }
    with_code(code: &str) { nl: "Code: {code}", en: "Code: {code}" }
    where_to_join(address: &str, code: &str) { nl: "Meedoen: {address} · {code}", en: "To join: {address} · {code}" }
    network_can_join() {
        nl: "Ieder op dit netwerk met de code kan meedoen; er is geen versleuteling.",
        en: "Anyone on this network with the code can join; there is no encryption.",
    }
    only_this_machine() {
        nl: "Alleen deze computer kan meedoen; room --open laat het netwerk toe.",
        en: "Only this computer can join; room --open lets in the network.",
    }
    nobody_yet() { nl: "Er is nog niemand.", en: "Nobody is here yet." }
    sent(sent: usize, all: usize) { nl: "Ingestuurd: {sent} van {all}", en: "Sent: {sent} of {all}" }
    choosing(count: usize, names: &str) { nl: "Nog aan het kiezen ({count}): {names}", en: "Still choosing ({count}): {names}" }
    away(count: usize, names: &str) { nl: "Niet verbonden ({count}): {names}", en: "Not connected ({count}): {names}" }
    key_open() { nl: "kamer openen", en: "open room" }
    key_close() { nl: "kamer sluiten", en: "close room" }
}
