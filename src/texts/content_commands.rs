//! Sentences of the commands that make content: `new` and `schema`.

sentences! {
    about_new() {
        nl: "Een bestand met een eigen casus of organisatie maken, met uitleg bij elk getal",
        en: "Make a file with a case or organisation of your own, with every number explained",
    }
    usage_new() {
        nl: "speelveld new case NAAM [--like CASUS] [-o BESTAND]\n  speelveld new case --ask [-o BESTAND]\n  speelveld new organisation NAAM [--like ORGANISATIE] [-o BESTAND]",
        en: "speelveld new case NAME [--like CASE] [-o FILE]\n  speelveld new case --ask [-o FILE]\n  speelveld new organisation NAME [--like ORGANISATION] [-o FILE]",
    }
    help_new_kind() { nl: "Wat u maakt: `case` (een casus) of `organisation` (een organisatie)", en: "What you make: `case` or `organisation`" }
    value_kind() { nl: "SOORT", en: "KIND" }
    help_ask() {
        nl: "Stel vijf vragen over uw project en maak er een casus van",
        en: "Ask five questions about your project and make a case of the answers",
    }
    without_answer(present: &str) {
        nl: "(Enter zonder antwoord: {present})",
        en: "(Enter without an answer: {present})",
    }
    not_answered(question: &str) {
        nl: "er kwam geen antwoord op de vraag: {question}",
        en: "there was no answer to the question: {question}",
    }
    value_name() { nl: "NAAM", en: "NAME" }
    help_new_name() {
        nl: "Naam van de casus of organisatie, tussen aanhalingstekens als er spaties in staan; de id wordt ervan gemaakt",
        en: "Name of the case or organisation, in quotation marks if it has spaces; the id is made from it",
    }
    help_like() {
        nl: "Begin met de getallen en keuzes van deze casus of organisatie (standaard de eerste van `speelveld list`)",
        en: "Begin with the numbers and choices of this case or organisation (default: the first of `speelveld list`)",
    }
    help_new_output() {
        nl: "Schrijf naar dit bestand in plaats van naar uw eigen map; een bestaand bestand wordt niet overschreven",
        en: "Write to this file instead of your own folder; an existing file is not overwritten",
    }
    examples_new() {
        nl: "  speelveld new case --ask\n  speelveld new case Verkeersmodel\n  speelveld new case \"Slimme dijken\" --like ivri\n  speelveld new case Verkeersmodel -o verkeersmodel.toml\n  speelveld new organisation \"Gemeente Zeist\" --like small",
        en: "  speelveld new case --ask\n  speelveld new case \"Traffic model\"\n  speelveld new case \"Smart dikes\" --like ivri\n  speelveld new case \"Traffic model\" -o traffic-model.toml\n  speelveld new organisation \"Our council\" --like small",
    }
    kind_of_file() { nl: "soort", en: "kind" }
    no_id(name: &str) {
        nl: "van ‘{name}’ is geen id te maken; gebruik letters of cijfers",
        en: "no id can be made from ‘{name}’; use letters or digits",
    }
    id_taken(id: &str, name: &str) {
        nl: "de id ‘{id}’ is al van de casus ‘{name}’; kies een andere naam, of pas een kopie van die casus aan met --like {id}",
        en: "the id ‘{id}’ is taken by the case ‘{name}’; choose another name, or adapt a copy of that case with --like {id}",
    }
    file_exists(path: &str) {
        nl: "{path} bestaat al en wordt niet overschreven; kies een andere naam of een ander bestand met -o",
        en: "{path} already exists and is left unchanged; choose another name, or another file with -o",
    }
    no_own_folder() {
        nl: "dit systeem heeft geen map voor eigen bestanden; noem een bestand met -o",
        en: "this system has no folder for your files; name a file with -o",
    }
    only_a_case_asks() {
        nl: "alleen bij een casus kan speelveld vragen stellen (--ask); geef de naam van de organisatie",
        en: "speelveld can ask questions (--ask) only about a case; give the name of the organisation",
    }
    id_taken_by_organisation(id: &str, name: &str) {
        nl: "de id ‘{id}’ is al van de organisatie ‘{name}’; kies een andere naam",
        en: "the id ‘{id}’ is taken by the organisation ‘{name}’; choose another name",
    }
    organisation_made(name: &str, path: &str) {
        nl: "Nieuwe organisatie ‘{name}’: {path}\n\nVerder:\n  1. Open het bestand in een editor. Bij elk getal staat wat het is en hoe u het schrijft.\n  2. Kijk het na:\n       speelveld check {path}\n",
        en: "New organisation ‘{name}’: {path}\n\nNext:\n  1. Open the file in an editor. Each number comes with an explanation of what it is and how to write it.\n  2. Check it:\n       speelveld check {path}\n",
    }
    then_organisation(id: &str) {
        nl: "  3. Reken ermee, of start `speelveld` en kies de organisatie met O; lessen rekenen er dan ook mee:\n       speelveld compare twin --organisation {id}\n",
        en: "  3. Simulate with it, or start `speelveld` and choose the organisation with O; lessons then use it too:\n       speelveld compare twin --organisation {id}\n",
    }
    then_organisation_file(folder: &str) {
        nl: "  3. Zet het bestand in uw eigen map om ermee te rekenen: {folder}\n",
        en: "  3. Put the file in your own folder to simulate with it: {folder}\n",
    }
    made(name: &str, path: &str) {
        nl: "Nieuwe casus ‘{name}’: {path}\n\nVerder:\n  1. Open het bestand in een editor. Bij elk getal staat wat het is en hoe u het schrijft.\n  2. Kijk het na:\n       speelveld check {path}\n",
        en: "New case ‘{name}’: {path}\n\nNext:\n  1. Open the file in an editor. Each number comes with an explanation of what it is and how to write it.\n  2. Check it:\n       speelveld check {path}\n",
    }
    then_by_id(id: &str) {
        nl: "  3. Reken ermee, of start `speelveld` en kies de casus met p:\n       speelveld compare {id}\n",
        en: "  3. Simulate it, or start `speelveld` and choose the case with p:\n       speelveld compare {id}\n",
    }
    then_by_file(path: &str) {
        nl: "  3. Reken ermee:\n       speelveld compare {path}\n",
        en: "  3. Simulate it:\n       speelveld compare {path}\n",
    }
}

sentences! {
    about_schema() {
        nl: "JSON Schema van de bestanden tonen, waarmee een editor ze aanvult en nakijkt",
        en: "Show the JSON Schema of the files, so that an editor can complete and check them",
    }
    usage_schema() { nl: "speelveld schema [SOORT] [-o MAP]", en: "speelveld schema [KIND] [-o DIR]" }
    help_schema_kind(kinds: &str) {
        nl: "Soort bestand: {kinds} (standaard: één schema voor alle soorten)",
        en: "Kind of file: {kinds} (default: one schema for all kinds)",
    }
    help_schema_output() {
        nl: "Schrijf het schema, of zonder SOORT dat van elke soort, in deze map",
        en: "Write the schema, or without KIND that of every kind, to this folder",
    }
    examples_schema() {
        nl: "  speelveld schema case\n  speelveld schema -o schemas\n  speelveld schema > speelveld.schema.json",
        en: "  speelveld schema case\n  speelveld schema -o schemas\n  speelveld schema > speelveld.schema.json",
    }
    cannot_make_directory(path: &str, reason: &str) {
        nl: "de map {path} kan niet worden gemaakt: {reason}",
        en: "the folder {path} cannot be created: {reason}",
    }
}
