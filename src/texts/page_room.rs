//! What stands on the page of somebody who takes part in a room.

sentences! {
    join_heading() { nl: "Meedoen", en: "Join the session" }
    join_about() {
        nl: "De code staat op het scherm van de trainer. De anderen zien uw naam ook; een team doet mee onder één naam.",
        en: "The code is on the trainer’s screen. The others see your name too; a team joins under one name.",
    }
    code() { nl: "Code", en: "Code" }
    name() { nl: "Uw naam of die van uw team", en: "Your name or that of your team" }
    join() { nl: "Meedoen", en: "Join" }
    entering() { nl: "Verbinding maken…", en: "Connecting…" }
    lost() {
        nl: "De verbinding is weg; de pagina probeert het steeds opnieuw. U kunt gewoon verder kiezen.",
        en: "The connection is lost; the page keeps trying. You can keep choosing.",
    }
    closed() {
        nl: "De trainer heeft de sessie gesloten. Wat u hier ziet, blijft staan tot u de pagina sluit.",
        en: "The trainer has closed the session. What you see here stays until you close the page.",
    }
    elsewhere() {
        nl: "U doet nu mee in een ander venster; dit venster doet niet meer mee.",
        en: "You are taking part in another window now; this window is no longer in use.",
    }
    wrong_code() {
        nl: "Die code klopt niet; hij staat op het scherm van de trainer.",
        en: "That is not the code; it is on the trainer’s screen.",
    }
    wrong_name() { nl: "Een naam telt 1 tot 24 tekens.", en: "A name has 1 to 24 characters." }
    taken() {
        nl: "Met die naam doet al iemand mee; kies een andere, of ga verder op het apparaat waarop u begon.",
        en: "That name is already in use; choose another, or continue on the device where you began.",
    }
    full() { nl: "De sessie is vol.", en: "The session is full." }
    busy() { nl: "Dat lukt nu niet; probeer het zo nog eens.", en: "That does not work right now; try again in a moment." }
    not_understood() {
        nl: "De trainer heeft een andere versie van speelveld; laad de pagina opnieuw.",
        en: "The trainer has a different version of speelveld; load the page again.",
    }
    unknown_case(reason: &str) {
        nl: "Deze pagina kan niet tonen waar de trainer aan werkt: {reason}",
        en: "This page cannot show what the trainer is working on: {reason}",
    }
    ready_to_send() { nl: "Klaar om te versturen?", en: "Ready to send?" }
    was_sent() { nl: "Verstuurd", en: "Sent" }
    send_or_back(done: &str, back: &str) {
        nl: "Met {done} verstuurt u deze keuzes; met {back} kiest u verder. Tot de onthulling kunt u nog wijzigen.",
        en: "{done} sends these choices; {back} lets you keep choosing. You can change them until the reveal.",
    }
    first_predict(done: &str) {
        nl: "Na {done} voorspelt u eerst nog wat uw keuze kost.",
        en: "After {done} you first predict what your choice costs.",
    }
    what_it_costs() { nl: "Uw voorspelling: wat kost uw keuze?", en: "Your prediction: what does your choice cost?" }
    predicted(range: &str) { nl: "U voorspelde: {range}.", en: "You predicted: {range}." }
    lowest() { nl: "Minstens (× € 1.000)", en: "At least (€k)" }
    highest() { nl: "Hoogstens (× € 1.000)", en: "At most (€k)" }
    next_page() { nl: "Volgende bladzijde", en: "Next page" }
    send_word() { nl: "versturen", en: "send" }
    send() { nl: "Versturen", en: "Send" }
    send_again() { nl: "Opnieuw versturen", en: "Send again" }
    sent() {
        nl: "Uw keuze is verstuurd en staat klaar voor de onthulling. Wachten op de anderen…",
        en: "Your choice was sent and is ready for the reveal. Waiting for the others…",
    }
    sent_not_arrived() {
        nl: "Uw keuze is verstuurd, maar nog niet aangekomen; dat gebeurt vanzelf zodra er verbinding is.",
        en: "Your choice was sent but has not arrived yet; it will once there is a connection.",
    }
    sent_and_changed() {
        nl: "Wat u verstuurde, telt; sindsdien hebt u anders gekozen. Verstuur opnieuw als de nieuwe keuze moet tellen.",
        en: "What you sent counts; you have chosen differently since. Send again if the new choice is to count.",
    }
    may_change(key: &str) {
        nl: "Tot de onthulling kunt u nog wijzigen: {key} gaat terug naar uw keuze.",
        en: "Until the reveal you can still change it: {key} goes back to your choice.",
    }
    take_home() { nl: "Uw eigen bladzijde opslaan", en: "Save your own page" }
    trainer_goes_on() {
        nl: "Zodra de trainer verdergaat, verschijnt het volgende scherm vanzelf.",
        en: "When the trainer continues, the next screen appears automatically.",
    }
}
